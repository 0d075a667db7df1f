"""Speaks sentences with espeak-ng's library, which tells when each word and each phone begins (its command does not).

Reads {"voice", "wordsPerMinute", "pitch", "texts", "folder"} as JSON; writes folder/0.wav, folder/1.wav ... and prints
[[{"at": place of the word in its text, "startS", "endS", "phones": [IPA, ...]}, ...], ...].
"""
import ctypes
import json
import os
import sys
import wave

END_OF_LIST, WORD, PHONEME = 0, 1, 7
RETRIEVAL, PHONEME_EVENTS, PHONEMES_IN_IPA = 1, 1, 2
RATE, PITCH = 1, 3
CHARACTERS, UTF8 = 1, 1


class Id(ctypes.Union):
    _fields_ = [("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8)]


class Event(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", Id),
    ]


Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(Event))
asked = json.load(sys.stdin)
library = ctypes.CDLL("libespeak-ng.so.1")
samples_a_second = library.espeak_Initialize(RETRIEVAL, 0, None, PHONEME_EVENTS | PHONEMES_IN_IPA)
sound = bytearray()
events = []


@Callback
def collect(samples, count, told):
    if samples and count:
        sound.extend(ctypes.string_at(samples, count * 2))
    i = 0
    while told[i].type != END_OF_LIST:
        event = told[i]
        phone = event.id.string.decode("utf-8", "ignore") if event.type == PHONEME else ""
        events.append((event.type, event.text_position, event.sample / samples_a_second, phone))
        i += 1
    return 0


library.espeak_SetSynthCallback(collect)
if library.espeak_SetVoiceByName(asked["voice"].encode()) != 0:
    sys.exit(f"espeak-ng: expected a voice named {asked['voice']}, found none")
library.espeak_SetParameter(RATE, asked["wordsPerMinute"], 0)
library.espeak_SetParameter(PITCH, asked["pitch"], 0)


def speak(text, path):
    sound.clear()
    events.clear()
    encoded = text.encode()
    library.espeak_Synth(encoded, len(encoded) + 1, 0, CHARACTERS, 0, UTF8, None, None)
    library.espeak_Synchronize()
    with wave.open(path, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(samples_a_second)
        file.writeframes(bytes(sound))
    words = []
    for kind, place, seconds, phone in events:
        if kind == WORD:
            if words and words[-1]["endS"] is None:
                words[-1]["endS"] = seconds
            words.append({"at": place - 1, "startS": seconds, "endS": None, "phones": []})
        elif kind == PHONEME and words and words[-1]["endS"] is None:
            if phone == "":
                words[-1]["endS"] = seconds
            else:
                words[-1]["phones"].append(phone)
    if words and words[-1]["endS"] is None:
        words[-1]["endS"] = len(sound) / 2 / samples_a_second
    # A clause that begins is told as a word of its own, in which nothing sounds.
    return [word for word in words if word["phones"]]


print(json.dumps([speak(text, os.path.join(asked["folder"], f"{i}.wav")) for i, text in enumerate(asked["texts"])]))
