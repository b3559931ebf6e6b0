"""player.exchange.sealed: a locked copy opens with its passphrase, and with nothing else."""

import json
from pathlib import Path

import pytest

from player.errors import FormatError, PassphraseError
from player.events import CheckIn
from player.exchange.formats import read_import
from player.exchange.sealed import is_sealed, seal, unseal
from tests.builders import LOCKED_COPY, PASSPHRASE


def test_what_was_locked_opens_with_its_passphrase() -> None:
    sealed = seal(b"marzipan", PASSPHRASE)

    assert is_sealed(sealed)
    assert b"marzipan" not in sealed
    assert unseal(sealed, PASSPHRASE) == b"marzipan"


def test_a_copy_that_was_locked_long_ago_is_read(tmp_path: Path) -> None:
    path = tmp_path / "copy.json.age"
    path.write_bytes(LOCKED_COPY)

    (event,) = read_import(path, PASSPHRASE).events

    assert isinstance(event, CheckIn)
    assert event.nrs == 2
    assert json.loads(unseal(LOCKED_COPY, PASSPHRASE))["events"][0]["nrs"] == 2


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE.upper(), f"{PASSPHRASE} "])
def test_another_passphrase_opens_nothing(passphrase: str) -> None:
    with pytest.raises(PassphraseError):
        unseal(LOCKED_COPY, passphrase)


@pytest.mark.parametrize("cut", [60, 150, len(LOCKED_COPY) - 1])
def test_a_locked_copy_that_was_cut_is_said_to_be_damaged(cut: int) -> None:
    with pytest.raises(FormatError) as told:
        unseal(LOCKED_COPY[:cut], PASSPHRASE)

    assert not isinstance(told.value, PassphraseError)


def test_a_changed_byte_is_noticed() -> None:
    changed = bytearray(LOCKED_COPY)
    changed[-5] ^= 1

    with pytest.raises(FormatError):
        unseal(bytes(changed), PASSPHRASE)


def test_a_passphrase_that_is_quickly_guessed_is_not_taken() -> None:
    with pytest.raises(PassphraseError):
        seal(b"marzipan", "short")
