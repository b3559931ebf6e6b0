"""Says what a file is from its bytes, and refuses what may not be played."""

import stat
from pathlib import Path
from typing import BinaryIO

from media.boxes import could_be_mp4, read_movie
from media.playback import Container, Failure, Film, FilmError

_HEAD_BYTES = 4096
_TS_PACKET = 188

_MAGIC = (
    (0, b"\x1a\x45\xdf\xa3", Container.MATROSKA),
    (0, b"OggS", Container.OGG),
    (0, b"\x00\x00\x01\xba", Container.MPEG_PS),
)

_LEADS_AWAY = (
    (b"#extm3u", "a playlist"),
    (b"#ext", "a playlist"),
    (b"[playlist]", "a playlist"),
    (b"[reference]", "a playlist"),
    (b"asf ", "a playlist"),
    (b"<asx", "a playlist"),
    (b"<smil", "a playlist"),
    (b"<mpd", "a streaming manifest"),
    (b"<!doctype", "a web page"),
    (b"<html", "a web page"),
    (b"<?xml", "an XML document"),
    (b"<", "a document with tags"),
    (b"v=0", "a session description"),
    (b"fws", "a Flash program"),
    (b"cws", "a Flash program"),
    (b"zws", "a Flash program"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "a Windows Media file, which may lead to other places"),
    (b"flv", "a Flash video"),
)
_SCHEMES = (b"http:", b"https:", b"rtsp:", b"rtmp:", b"mms:", b"ftp:", b"file:", b"pnm:", b"udp:", b"rtp:", b"smb:")


def probe(path: Path) -> Film:
    """Look at a file before it is played.

    Reads the first bytes and, of an MP4 file, its index; never the whole file, and never another one.

    Args:
        path: The file; a relative path is taken from the current folder.

    Raises:
        FilmError: ``MISSING`` if it is not there or may not be read, ``EMPTY``, ``CUT_SHORT`` if its index is not
            there any more, ``REFUSED`` if playing it would lead to other files or to the network, else
            ``NOT_A_FILM``.
    """
    path = path.absolute()
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise FilmError(Failure.NOT_A_FILM, "not a file")
        if status.st_size == 0:
            raise FilmError(Failure.EMPTY, "no bytes")
        with path.open("rb") as file:
            return _look(path, file, status.st_size)
    except OSError as error:
        raise FilmError(Failure.MISSING, error.strerror or type(error).__name__) from error
    except ValueError as error:
        # A name with a zero byte.
        raise FilmError(Failure.MISSING, "no such name") from error


def _look(path: Path, file: BinaryIO, size: int) -> Film:
    head = file.read(_HEAD_BYTES)
    if could_be_mp4(head):
        movie = read_movie(file, size)
        if movie.video is None:
            return Film(path, Container.MP4, movie.duration_s, audio=movie.audio)
        video = movie.video
        return Film(
            path,
            Container.MP4,
            movie.duration_s,
            video.width_px,
            video.height_px,
            video.pixel_aspect,
            video.quarter_turns,
            video.frame_rate,
            video.codec,
            movie.audio,
        )
    container = _container(head)
    if container is None:
        raise _refusal(head)
    return Film(path, container, is_measured=False)


def _container(head: bytes) -> Container | None:
    for at, magic, container in _MAGIC:
        if head[at : at + len(magic)] == magic:
            return container
    if head[:4] == b"RIFF" and head[8:12] == b"AVI ":
        return Container.AVI
    packets = [head[i : i + 1] for i in range(0, min(len(head), 5 * _TS_PACKET), _TS_PACKET)]
    if len(packets) == 5 and set(packets) == {b"\x47"}:  # noqa: PLR2004 - enough packets in a row to be no chance
        return Container.MPEG_TS
    return None


def _refusal(head: bytes) -> FilmError:
    """Say what it is instead."""
    text = head.removeprefix(b"\xef\xbb\xbf")
    for encoding, mark in (("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")):
        if head.startswith(mark):
            text = head[2:].decode(encoding, "replace").encode()
    text = text.lstrip(b" \t\r\n\0").lower()
    for start, what in _LEADS_AWAY:
        if text.startswith(start):
            return FilmError(Failure.REFUSED, what)
    if any(line.strip().startswith(_SCHEMES) for line in text.splitlines()[:50]):
        return FilmError(Failure.REFUSED, "a list of addresses")
    if head[4:8] == b"ftyp":
        return FilmError(Failure.NOT_A_FILM, "a picture or another kind of document")
    is_text = all(byte >= 32 or byte in b"\t\r\n\f" for byte in text)  # noqa: PLR2004 - control characters
    return FilmError(Failure.NOT_A_FILM, "a text" if is_text else "no kind of film we know")
