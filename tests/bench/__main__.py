"""List the benchmarks, or run one: ``python -m tests.bench [NAME [WORDS...] | all]``."""

import ast
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]


def benchmarks() -> dict[str, str]:
    """Name each benchmark of this folder, with what it measures in one line."""
    modules = {path.stem: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.py"))}
    return {
        name: (ast.get_docstring(module) or "").partition("\n")[0]
        for name, module in modules.items()
        if name != "__main__" and "__main__" in ast.unparse(module.body[-1])
    }


def run(name: str, words: list[str]) -> int:
    """Run one in a process of its own, so that nothing of another is loaded."""
    return subprocess.run([sys.executable, "-m", f"tests.bench.{name}", *words], cwd=ROOT, check=False).returncode  # noqa: S603


def main(words: list[str]) -> int:
    """Do what the words say; the exit code is 0 where every benchmark that ran met its aim."""
    known = benchmarks()
    if not words:
        width = max(map(len, known), default=0)
        sys.stdout.writelines(f"{name:<{width}}  {line}\n" for name, line in known.items())
        return 0
    name, *rest = words
    if name == "all":
        return max([run(each, rest) for each in known], default=0)
    if name not in known:
        sys.stderr.write(f"There is no benchmark {name!r}; there are: {', '.join(known)}.\n")
        return 2
    return run(name, rest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
