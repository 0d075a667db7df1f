# Serves the folder "page" beside this file to this machine alone and opens it in the browser, with what Windows comes with
# (PowerShell 5.1 and .NET's HttpListener, which needs no administrator for localhost). It ends with the window it runs in.
$ErrorActionPreference = 'Stop'
$root = Join-Path $PSScriptRoot 'page'
if (-not (Test-Path (Join-Path $root 'index.html'))) { throw "${root}: expected the page beside this file, found nothing" }
$headers = [ordered]@{}
$keep = @()
$types = @{}
foreach ($line in Get-Content (Join-Path $PSScriptRoot 'headers.txt')) {
  if ($line -match '^header ([^:]+): (.+)$') { $headers[$Matches[1]] = $Matches[2] }
  elseif ($line -match '^keep (\S+) (.+)$') { $keep += ,@($Matches[1], $Matches[2]) }
  elseif ($line -match '^type (\w+): (.+)$') { $types[$Matches[1]] = $Matches[2] }
}
$listener = $null
foreach ($port in 8760..8779) {
  $one = New-Object System.Net.HttpListener
  $one.Prefixes.Add("http://localhost:$port/")
  try { $one.Start(); $listener = $one; break } catch { $one.Close() }
}
if ($null -eq $listener) { throw 'expected a free port from 8760 to 8779, found none' }
$address = "http://localhost:$port/"
Write-Host $address
Write-Host 'The page is open as long as this window is.'
Start-Process $address
while ($listener.IsListening) {
  $context = $listener.GetContext()
  $request = $context.Request
  $response = $context.Response
  try {
    foreach ($name in $headers.Keys) { $response.Headers[$name] = $headers[$name] }
    $path = [Uri]::UnescapeDataString($request.Url.AbsolutePath)
    if ($path.EndsWith('/')) { $path += 'index.html' }
    $file = Join-Path $root $path.TrimStart('/').Replace('/', '\')
    if ($request.HttpMethod -notin 'GET', 'HEAD') { $response.StatusCode = 405 }
    # Letters, digits, dots and dashes are all that the page's own files are named with; no part of a path begins with a dot.
    elseif ($path -notmatch '^(?:/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+$' -or -not (Test-Path -LiteralPath $file -PathType Leaf)) { $response.StatusCode = 404 }
    else {
      $stream = [IO.File]::OpenRead($file)
      try {
        $from = [long]0
        $to = $stream.Length - 1
        $good = $true
        if ($request.Headers['Range'] -match '^bytes=(\d*)-(\d*)$' -and ($Matches[1] + $Matches[2]) -ne '') {
          if ($Matches[1] -eq '') { $from = [Math]::Max([long]0, $stream.Length - [long]$Matches[2]) }
          else {
            $from = [long]$Matches[1]
            if ($Matches[2] -ne '') { $to = [Math]::Min($to, [long]$Matches[2]) }
          }
          $good = $from -le $to
          $response.StatusCode = $(if ($good) { 206 } else { 416 })
          $response.Headers['Content-Range'] = $(if ($good) { "bytes $from-$to/$($stream.Length)" } else { "bytes */$($stream.Length)" })
        }
        if ($good) {
          $type = $types[[IO.Path]::GetExtension($file).TrimStart('.').ToLower()]
          $response.ContentType = $(if ($type) { $type } else { 'application/octet-stream' })
          $response.Headers['Accept-Ranges'] = 'bytes'
          foreach ($rule in $keep) { if ($path -match $rule[0]) { $response.Headers['Cache-Control'] = $rule[1]; break } }
          $response.ContentLength64 = $to - $from + 1
          if ($request.HttpMethod -eq 'GET') {
            [void]$stream.Seek($from, 'Begin')
            $left = $to - $from + 1
            $buffer = New-Object byte[] 65536
            while ($left -gt 0) {
              $read = $stream.Read($buffer, 0, [int][Math]::Min([long]$buffer.Length, $left))
              if ($read -le 0) { break }
              $response.OutputStream.Write($buffer, 0, $read)
              $left -= $read
            }
          }
        }
      }
      finally { $stream.Close() }
    }
  }
  # A browser that has gone away in the middle of an answer ends that answer and nothing else.
  catch { }
  finally { try { $response.Close() } catch { } }
}
