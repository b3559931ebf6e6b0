"""Compile functions to machine code and keep the result on disk, per version of the studio's sources."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

import platformdirs

SOURCES = (
    "field.py", "march.py", "materials.py", "floorlight.py", "backdrop.py", "face.py", "light.py", "paint.py",
    "display.py", "yuv.py",
)  # fmt: skip
"""The modules that hold compiled functions and what these take from them."""


def _cache_folder() -> Path:
    """Name a folder by the sources: numba looks at one file's age only, not at that of the functions it calls."""
    digest = hashlib.sha256()
    for name in SOURCES:
        path = Path(__file__).with_name(name)
        digest.update(path.read_bytes() if path.exists() else b"")
    return Path(platformdirs.user_cache_dir("dimmer-studio", appauthor=False)) / f"kernels-{digest.hexdigest()[:12]}"


os.environ.setdefault("NUMBA_CACHE_DIR", str(_cache_folder()))

import numba  # noqa: E402 - it reads the folder when it is imported

_Function = TypeVar("_Function", bound=Callable[..., object])


def kernel(function: _Function) -> _Function:
    """Compile a function with numba: fast single-precision arithmetic, kept on disk, free of Python's lock."""
    compiled = numba.njit(fastmath=True, error_model="numpy", cache=True, nogil=True)(function)
    return cast("_Function", compiled)
