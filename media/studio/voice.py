"""The spoken lines: said by flite, slowed to a calm pace, levelled."""

import hashlib
import shutil
import subprocess
import wave
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from media.studio.encode import SOUND_RATE

VOICE = "slt"
STRETCH = 1.4
"""Slows the voice to some 140 words a minute."""
LEVEL_DB = -20.0
"""Loudness of speech, root mean square over what is not silence."""
_SILENCE = 0.01
_PEAK = 0.8


class NoVoiceError(RuntimeError):
    """The program that speaks is not on this machine."""


def _resampled(samples: NDArray[np.int16], rate: int) -> NDArray[np.float32]:
    """Bring speech to the rate of the sound tracks."""
    resampler = av.AudioResampler(format="flt", layout="mono", rate=SOUND_RATE)
    frame = av.AudioFrame.from_ndarray(samples[None], "s16", "mono")
    frame.sample_rate = rate
    parts = [part.to_ndarray()[0] for part in (*resampler.resample(frame), *resampler.resample(None))]
    out: NDArray[np.float32] = np.concatenate(parts).astype(np.float32)
    return out


def _levelled(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """Cut silence at both ends and bring speech to its level."""
    loud = np.flatnonzero(np.abs(samples) > _SILENCE)
    cut = samples[max(loud[0] - 600, 0) : loud[-1] + 1800]
    frame = cut[: len(cut) // 480 * 480].reshape(-1, 480)
    power = np.mean(frame**2, axis=1)
    speech = float(np.sqrt(np.mean(power[power > _SILENCE**2])))
    gain = min(10 ** (LEVEL_DB / 20) / speech, _PEAK / float(np.abs(cut).max()))
    fade = np.minimum(np.minimum(np.arange(len(cut)) / 240, np.arange(len(cut))[::-1] / 720), 1.0)
    out: NDArray[np.float32] = (cut * gain * fade).astype(np.float32)
    return out


def speak(text: str, cache: Path) -> NDArray[np.float32]:
    """Say a text; what was said before is fetched from the cache.

    Raises:
        NoVoiceError: If flite is not installed.
    """
    folder = cache / "voice"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{hashlib.sha256(f'{VOICE} {STRETCH} {text}'.encode()).hexdigest()[:24]}.wav"
    if not path.exists():
        program = shutil.which("flite")
        if program is None:
            raise NoVoiceError("the voice needs flite: install the package flite, or make the film without voice")
        part = path.with_suffix(".part")
        stretch = f"duration_stretch={STRETCH}"
        subprocess.run([program, "-voice", VOICE, "--setf", stretch, "-t", text, "-o", str(part)], check=True)  # noqa: S603 - a fixed program, our own texts
        part.replace(path)
    with wave.open(str(path), "rb") as file:
        rate = file.getframerate()
        samples = np.frombuffer(file.readframes(file.getnframes()), np.int16)
    return _levelled(_resampled(samples, rate))
