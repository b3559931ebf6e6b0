from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media import webvtt
from media.webvtt import TextCue
from player.errors import FormatError

HEAD = "WEBVTT\n\n"
ONE = "00:01.000 --> 00:02.000\nLift\n"


def read(text: str) -> tuple[TextCue, ...]:
    return webvtt.read(text.encode(), "film.vtt")


lines = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=60)
texts = st.lists(
    lines | st.sampled_from(["a --> b", "WEBVTT", "NOTE", "&amp;", "<b>x", "00:00.000 --> 00:01.000"]), min_size=1
)


@given(spans=st.lists(st.tuples(st.integers(0, 500_000), st.integers(1, 60_000), texts.map("\n".join)), max_size=20))
def test_what_is_written_is_read_again(spans: list[tuple[int, int, str]]) -> None:
    cues = tuple(TextCue(start, start + length, text) for start, length, text in sorted(spans))

    assert webvtt.read(webvtt.write(cues).encode(), "film.vtt") == cues


def test_a_cue_is_written_as_other_players_read_it() -> None:
    cue = TextCue(245_000, 3_850_500, "Hands behind your thigh.\nPain < 5 & falling")

    assert webvtt.write([cue]) == (
        "WEBVTT\n\n00:04:05.000 --> 01:04:10.500\nHands behind your thigh.\nPain &lt; 5 &amp; falling\n"
    )


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("WEBVTT", []),
        ("WEBVTT\n", []),
        ("\ufeffWEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nLift\r\nand hold\r\n", [(1000, 2000, "Lift\nand hold")]),
        ("WEBVTT - my exercises\nLanguage: en\n\n" + ONE, [(1000, 2000, "Lift")]),
        ("WEBVTT\r\r00:01.000 --> 00:02.000\rLift", [(1000, 2000, "Lift")]),
        (HEAD + "\n\n\nfirst one\n" + ONE, [(1000, 2000, "Lift")]),
        (HEAD + "00:01.000\t-->\t00:02.000  align:start line:0\nLift", [(1000, 2000, "Lift")]),
        (HEAD + "NOTE a remark\nof two lines\n\n" + ONE, [(1000, 2000, "Lift")]),
        (HEAD + "STYLE\n::cue { background: url(http://x) }\n\nREGION\nid:a\n\n" + ONE, [(1000, 2000, "Lift")]),
        (
            HEAD + "00:01.000 --> 00:02.000\n<script>x()</script><img src=http://x> <b>unclosed &amp; &lrm;&nope;\n",
            [(1000, 2000, "<script>x()</script><img src=http://x> <b>unclosed & \u200e&nope;")],
        ),
        (HEAD + "00:01.000 --> 00:05.000\na\n\n00:01.000 --> 00:02.000\nb", [(1000, 5000, "a"), (1000, 2000, "b")]),
    ],
)
def test_what_the_format_allows_is_read_as_plain_text(text: str, cues: list[tuple[int, int, str]]) -> None:
    assert [(cue.start_ms, cue.end_ms, cue.text) for cue in read(text)] == cues


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1: must be WEBVTT"),
        ("\n" + HEAD + ONE, "line 1: must be WEBVTT"),
        ("1\n00:00:01,000 --> 00:00:02,000\nSubRip", "line 1: must be WEBVTT"),
        ("WEBVTTX\n\n" + ONE, "line 1: must be WEBVTT"),
        ("WEBVTT\n" + ONE, "line 1: must be WEBVTT and be followed by an empty line"),
        (HEAD + "00:02.000 --> 00:01.000\nLift", "line 3: this cue cannot be: start_ms and end_ms must run forwards"),
        (HEAD + "00:01.000 --> 00:01.000\nLift", "line 3: this cue cannot be"),
        (HEAD + "00:09.000 --> 00:10.000\na\n\n" + ONE, "line 6: this cue starts before the one before it"),
        (HEAD + "9999:00:00.000 --> 9999:00:01.000\nLift", "line 3: must say when a cue runs"),
        (HEAD + "999:00:00.000 --> 999:00:01.000\nLift", "line 3: this cue cannot be"),
        (HEAD + "00:99:00.000 --> 00:99:01.000\nLift", "line 3: must say when a cue runs"),
        (HEAD + "00:01.000 --> 00:61.000\nLift", "line 3: must say when a cue runs"),
        (HEAD + "0\u0660:01.000 --> 00:02.000\nLift", "line 3: must say when a cue runs"),
        (HEAD + "00:inf --> 00:02.000\nLift", "line 3: must say when a cue runs"),
        (HEAD + "00:01.0 --> 00:02.0\nLift", "line 3: must say when a cue runs"),
        (HEAD + "00:01.000-->00:02.000\nLift", "line 3: must say when a cue runs"),
        (HEAD + "a name\nand no time\n", "line 4: must say when a cue runs"),
        (HEAD + "a name", "line 4: must say when a cue runs"),
        (HEAD + "00:01.000 --> 00:02.000\n\nLift", "line 3: this cue has no text"),
        (HEAD + "00:01.000 --> 00:02.000 --> 00:03.000\nLift", "line 3: this cue has more than one arrow"),
        (HEAD + "00:01.000 --> 00:02.000\n" + "--> " * 400, "line 3: this cue has more than one arrow"),
        (HEAD + "00:01.000 --> 00:02.000\n" + "x" * 2001, "line 4: has more than 2000 signs"),
        (HEAD + "NOTE " + "x" * 900_000, "line 3: has more than 2000 signs"),
        (HEAD + "00:01.000 --> 00:02.000\nLi\0ft", "line 4: has a sign that is no text"),
        (HEAD + "00:01.000 --> 00:02.000\nLi\x1b[31mft", "line 4: has a sign that is no text"),
        (HEAD + (ONE + "\n") * 2001, "there are more than 2000 cues"),
        ("x" * 5_000_000, "is larger than 1048576 bytes"),
    ],
)
def test_anything_else_is_refused_with_its_line(text: str, message: str) -> None:
    with pytest.raises(FormatError) as caught:
        read(text)

    assert str(caught.value).startswith("film.vtt")
    assert message in str(caught.value)


@pytest.mark.parametrize("raw", [(HEAD + ONE).encode("utf-16"), b"WEBVTT\n\n00:01.000 --> 00:02.000\nf\xfcr dich"])
def test_another_encoding_is_refused(raw: bytes) -> None:
    with pytest.raises(FormatError, match=r"film\.vtt, line \d: is not UTF-8"):
        webvtt.read(raw, "film.vtt")


def test_as_many_cues_as_are_allowed_are_read() -> None:
    assert len(read(HEAD + (ONE + "\n") * 2000)) == 2000


@given(st.lists(st.sampled_from([*HEAD, *ONE, "-->", "&", "<", "\r", "\0", "NOTE", "\n\n", "9", "00:00:00.000"])))
def test_any_signs_are_read_or_refused(signs: list[str]) -> None:
    text = HEAD + "".join(signs)
    try:
        cues = read(text)
    except FormatError as error:
        cues = ()
        assert "film.vtt, line " in str(error)  # noqa: PT017 - both ends are right, and each has its promise

    assert all(0 <= cue.start_ms < cue.end_ms and cue.text for cue in cues)


@pytest.mark.parametrize(
    ("start_ms", "end_ms", "text"),
    [
        (-1, 5, "a"),
        (5, 5, "a"),
        (0, 86_400_001, "a"),
        (0, 5, ""),
        (0, 5, "a\n\nb"),
        (0, 5, "a\rb"),
        (0, 5, "x" * 2001),
    ],
)
def test_a_cue_that_no_file_could_hold_cannot_be_made(start_ms: int, end_ms: int, text: str) -> None:
    with pytest.raises(ValueError, match="must"):
        TextCue(start_ms, end_ms, text)


def test_a_line_that_grows_too_long_is_not_written() -> None:
    with pytest.raises(ValueError, match="at 0 ms has more than 2000 signs"):
        webvtt.write([TextCue(0, 5, "<" * 1000)])


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"film\.vtt: cannot be read: No such file"):
        webvtt.load(tmp_path / "film.vtt")
