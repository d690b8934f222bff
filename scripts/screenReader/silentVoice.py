#!/usr/bin/python3 -u
"""A silent voice for speech-dispatcher. It takes as long as a real voice, so that interruptions come
at realistic moments, and writes down the text that a listener would hear.

Each line of the file in $HEARD is JSON. One line has the text of an utterance when the utterance
begins. The next line has "end", or the part that was spoken before an interruption.
"""
import html
import json
import os
import re
import sys
import threading
import time

CHARACTERS_PER_SECOND = 24

heard = open(os.environ["HEARD"], "a", buffering=1, encoding="utf-8")
output = threading.Lock()
cut_off = threading.Event()
speaking = None


def reply(line):
    with output:
        print(line, flush=True)


def write_down(**event):
    heard.write(json.dumps(event, ensure_ascii=False) + "\n")


def speak(text, kind):
    reply("701 BEGIN")
    write_down(begin=text, kind=kind)
    began = time.monotonic()
    if cut_off.wait(len(text) / CHARACTERS_PER_SECOND):
        reached = int((time.monotonic() - began) * CHARACTERS_PER_SECOND)
        write_down(cut=text[:reached])
        reply("703 STOP")
    else:
        write_down(end=True)
        reply("702 END")


def lines():
    """Yields a message's lines. A line with a dot ends it; a dot that begins a line is doubled."""
    for line in iter(sys.stdin.readline, ""):
        line = line.rstrip("\n")
        if line == ".":
            return
        yield line[1:] if line.startswith("..") else line


def take(message):
    """Reads the lines after a command and ignores them."""
    return "".join(message)


ANSWERS = {
    "INIT": ["299-silent", "299 OK LOADED SUCCESSFULLY"],
    "LIST": ["200-silent\ten\tnone", "200 OK VOICE LIST SENT"],
    "DEBUG": ["200 OK DEBUGGING ON"],
    "QUIT": ["210 OK QUIT"],
}
SETTINGS = {
    "AUDIO": ("207 OK RECEIVING AUDIO SETTINGS", "203 OK AUDIO INITIALIZED"),
    "LOGLEVEL": ("207 OK RECEIVING LOGLEVEL SETTINGS", "203 OK LOG LEVEL SET"),
    "SET": ("203 OK RECEIVING SETTINGS", "203 OK SETTINGS RECEIVED"),
}

for line in iter(sys.stdin.readline, ""):
    command = line.split()[0] if line.strip() else ""
    if command in ("SPEAK", "CHAR", "KEY", "SOUND_ICON"):
        reply("202 OK RECEIVING MESSAGE")
        text = html.unescape(re.sub(r"<[^>]+>", "", "\n".join(lines()))).strip()
        if speaking:
            speaking.join()
        cut_off.clear()
        reply("200 OK SPEAKING")
        speaking = threading.Thread(target=speak, args=(text, command))
        speaking.start()
    elif command in ("STOP", "PAUSE"):
        cut_off.set()
    elif command in SETTINGS:
        reply(SETTINGS[command][0])
        take(lines())
        reply(SETTINGS[command][1])
    else:
        for answer in ANSWERS.get(command, ["300 ERR UNKNOWN COMMAND"]):
            reply(answer)
        if command == "QUIT":
            break
