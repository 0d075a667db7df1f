#!/usr/bin/perl
# Serves the folder "page" beside this file to this machine alone and opens it in the browser, with what macOS and Linux come with.
# perl serve.pl [--port N] [--no-open]: the port is any free one unless it is named. It ends with the window it runs in.
use strict;
use warnings;
use Cwd qw(abs_path);
use File::Basename qw(dirname);
use IO::Socket::INET;

my ($port, $open) = (0, 1);
while (defined(my $option = shift @ARGV)) {
    if ($option eq '--no-open') { $open = 0 }
    elsif ($option eq '--port' && @ARGV && $ARGV[0] =~ /^\d{1,5}$/) { $port = shift @ARGV }
    else { die "usage: perl serve.pl [--port N] [--no-open], got $option\n" }
}
my $here = dirname(abs_path($0));
my $root = "$here/page";
-f "$root/index.html" or die "$root: expected the page beside this file, found nothing\n";

my (%types, @keep, $headers);
open(my $table, '<', "$here/headers.txt") or die "$here/headers.txt: expected the list of headers, found nothing\n";
while (my $line = <$table>) {
    $line =~ s/\s+$//;
    if ($line =~ /^header (.+)$/) { $headers .= "$1\r\n" }
    elsif ($line =~ /^keep (\S+) (.+)$/) { push @keep, [qr/$1/, $2] }
    elsif ($line =~ /^type (\w+): (.+)$/) { $types{$1} = $2 }
}
close $table;

my $server = IO::Socket::INET->new(LocalAddr => '127.0.0.1', LocalPort => $port, Listen => 64, ReuseAddr => 1)
    or die "port $port: $!\n";
my $address = 'http://localhost:' . $server->sockport . '/';
$| = 1;
print "$address\nThe page is open as long as this window is.\n";
if ($open) { system($^O eq 'darwin' ? 'open' : 'xdg-open', $address) == 0 or print "Open this address in a browser.\n" }

$SIG{CHLD} = 'IGNORE';
$SIG{PIPE} = 'IGNORE';
while (1) {
    my $client = $server->accept or next;
    my $child = fork;
    if (!defined $child) { close $client; next }
    if ($child == 0) { close $server; answer($client); exit 0 }
    close $client;
}

# One request, one answer; a browser that says nothing for ten seconds is let go.
sub answer {
    my ($client) = @_;
    local $SIG{ALRM} = sub { exit 0 };
    alarm 10;
    my $first = <$client> // return;
    my ($range, $lines) = (undef, 0);
    while (my $line = <$client>) {
        last if $line =~ /^\r?\n$/ || ++$lines > 100;
        $range = [$1, $2] if $line =~ /^range:\s*bytes=(\d*)-(\d*)\s*$/i;
    }
    alarm 0;
    my ($method, $path) = $first =~ m{^([A-Z]+) (/\S*) HTTP/1\.[01]\r?\n$} or return refuse($client, '400 Bad Request');
    return refuse($client, '405 Method Not Allowed') unless $method eq 'GET' || $method eq 'HEAD';
    $path =~ s/[?#].*//;
    $path =~ s/%([0-9A-Fa-f]{2})/chr hex $1/ge;
    $path .= 'index.html' if $path =~ m{/$};
    # Letters, digits, dots and dashes are all that the page's own files are named with; no part of a path begins with a dot.
    return refuse($client, '404 Not Found') if $path !~ m{^(?:/[\w-][\w.-]*)+$} || !-f "$root$path";
    open(my $file, '<:raw', "$root$path") or return refuse($client, '404 Not Found');
    my $size = -s $file;
    my ($from, $to, $status) = (0, $size - 1, '200 OK');
    if ($range && length("$range->[0]$range->[1]")) {
        my ($first_byte, $last_byte) = @$range;
        if ($first_byte eq '') { $from = $last_byte > $size ? 0 : $size - $last_byte }
        else {
            $from = $first_byte;
            $to = $last_byte if $last_byte ne '' && $last_byte < $to;
        }
        if ($from > $to) { return refuse($client, '416 Range Not Satisfiable', "Content-Range: bytes */$size\r\n") }
        $status = '206 Partial Content';
    }
    my ($end) = $path =~ /\.(\w+)$/;
    my $type = $types{ lc($end // '') } // 'application/octet-stream';
    my ($kept) = grep { $path =~ $_->[0] } @keep;
    my $length = $to - $from + 1;
    binmode $client;
    print $client "HTTP/1.1 $status\r\n${headers}Content-Type: $type\r\nContent-Length: $length\r\nAccept-Ranges: bytes\r\n";
    print $client "Cache-Control: $kept->[1]\r\n" if $kept;
    print $client "Content-Range: bytes $from-$to/$size\r\n" if $status =~ /^206/;
    print $client "Connection: close\r\n\r\n";
    if ($method eq 'GET') {
        seek $file, $from, 0;
        while ($length > 0 && (my $read = read $file, my $bytes, $length < 65536 ? $length : 65536)) {
            print $client $bytes or last;
            $length -= $read;
        }
    }
    close $client;
}

sub refuse {
    my ($client, $status, $more) = @_;
    print $client "HTTP/1.1 $status\r\n$headers" . ($more // '') . "Content-Length: 0\r\nConnection: close\r\n\r\n";
    close $client;
}
