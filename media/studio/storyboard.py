"""The storyboard of a routine: which track runs when, where the camera is, how full breath and ember are."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field

from media.studio import look
from media.studio.body import Build
from media.studio.props import cushion
from media.studio.skeleton import Figure
from media.studio.solids import Breath, Solid
from media.studio.track import Track, ease
from media.studio.views import Spot

FPS = 30


@dataclass(frozen=True, slots=True)
class Take:
    """A stretch of film that shows one track once.

    Attributes:
        name: "A4 rep 3".
        start_s: Film time of its first frame.
        end_s: Film time after its last frame.
        track: The track, which begins at ``start_s``.
        is_mirrored: True if the left side works.
        mirrors_ahead: True if it is shown with the head at the other end.
        is_entry: True for a first repetition that also gets there from another exercise.
    """

    name: str
    start_s: float
    end_s: float
    track: Track
    is_mirrored: bool = False
    mirrors_ahead: bool = False
    is_entry: bool = False


@dataclass(frozen=True, slots=True)
class Glow:
    """The ember goes to a level over a stretch of time and stays there until the next."""

    start_s: float
    end_s: float
    level: float


@dataclass(frozen=True, slots=True)
class Ride:
    """The camera moves to a place over a stretch of time and stays there until the next."""

    start_s: float
    end_s: float
    spot: Spot


@dataclass(frozen=True, slots=True)
class Inset:
    """A small second view, faded in and out."""

    start_s: float
    end_s: float
    spot: Spot


@dataclass(frozen=True, slots=True)
class Breathing:
    """How full the breath is between two film times."""

    start_s: float
    end_s: float
    fill: Callable[[float], float]
    belly_cm: float
    ribs_cm: float


@dataclass(frozen=True, slots=True)
class Slide:
    """The cushion is pushed to a place over a stretch of time."""

    start_s: float
    end_s: float
    x: float
    z: float


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that is there for a stretch of time and fades in and out.

    Attributes:
        start_s: When it begins to fade in; before 0 if it is there from the start.
        end_s: When it has faded out.
        solids: Makes it for a figure.
        fade_s: Length of each fade.
    """

    start_s: float
    end_s: float
    solids: Callable[[Figure], tuple[Solid, ...]]
    fade_s: float = 0.8

    def share_at(self, film_s: float) -> float:
        """Tell how much of it is there, 0 to 1."""
        return ease(min((film_s - self.start_s) / self.fade_s, (self.end_s - film_s) / self.fade_s, 1.0))


@dataclass(slots=True)
class Storyboard:
    """All that the film of one routine shows.

    Attributes:
        routine_id: "routine-1".
        is_easier: True for the easier twin.
        film_s: Length in seconds.
        build: Whose body it is.
        colours: What body and room are made of.
        takes: In order of time, without gap.
        glows: In order of time.
        rides: In order of time; the first begins at 0.
        insets: In order of time.
        breathing: In order of time, without gap.
        slides: Where the cushion goes, in order of time; empty if there is none.
        things: What else is there for a time.
    """

    routine_id: str
    is_easier: bool
    film_s: float
    build: Build
    colours: look.Colours
    takes: list[Take] = field(default_factory=list)
    glows: list[Glow] = field(default_factory=list)
    rides: list[Ride] = field(default_factory=list)
    insets: list[Inset] = field(default_factory=list)
    breathing: list[Breathing] = field(default_factory=list)
    slides: list[Slide] = field(default_factory=list)
    things: list[Thing] = field(default_factory=list)

    def props_at(self, film_s: float, figure: Figure) -> tuple[tuple[Solid, ...], tuple[Solid, ...], float]:
        """Give what stands or lies in the room, what is just fading, and how much of that is there."""
        there = list(self._cushion_at(film_s))
        fading: list[Solid] = []
        share = 0.0
        for thing in self.things:
            much = thing.share_at(film_s)
            if much >= 1.0:
                there += thing.solids(figure)
            elif much > 0.0:
                fading += thing.solids(figure)
                share = much
        return tuple(there), tuple(fading), share

    def shares_at(self, film_s: float) -> tuple[object, ...]:
        """Tell what of :meth:`props_at` changes with time alone."""
        return self._cushion_at(film_s), tuple(thing.share_at(film_s) for thing in self.things)

    def _cushion_at(self, film_s: float) -> tuple[Solid, ...]:
        if not self.slides:
            return ()
        x, z = self.slides[0].x, self.slides[0].z
        for slide in self.slides:
            if film_s < slide.start_s:
                break
            share = ease((film_s - slide.start_s) / max(slide.end_s - slide.start_s, 1e-6))
            x, z = x + (slide.x - x) * share, z + (slide.z - z) * share
        return cushion(x, z)

    def take_at(self, film_s: float) -> Take:
        """Find the take that runs at a time."""
        i = bisect_right([take.start_s for take in self.takes], film_s + 1e-9) - 1
        return self.takes[max(i, 0)]

    def ember_at(self, film_s: float) -> float:
        """Tell the level of the ember."""
        level = look.EMBER_REST
        for glow in self.glows:
            if film_s < glow.start_s:
                break
            level += (glow.level - level) * ease((film_s - glow.start_s) / max(glow.end_s - glow.start_s, 1e-6))
        return level

    def spot_at(self, film_s: float) -> Spot:
        """Tell where the camera is."""
        spot = self.rides[0].spot
        for ride in self.rides:
            if film_s < ride.start_s:
                break
            spot = spot.toward(ride.spot, ease((film_s - ride.start_s) / max(ride.end_s - ride.start_s, 1e-6)))
        return spot

    def inset_at(self, film_s: float) -> tuple[Spot, float] | None:
        """Tell the second view and how much it shows, 0 to 1, or None."""
        for inset in self.insets:
            if inset.start_s <= film_s < inset.end_s:
                fade_s = 0.6
                shown = min((film_s - inset.start_s) / fade_s, (inset.end_s - film_s) / fade_s, 1.0)
                return inset.spot, ease(shown)
        return None

    def breath_at(self, film_s: float) -> Breath:
        """Tell how full belly and ribs are."""
        for part in self.breathing:
            if film_s < part.end_s:
                fill = part.fill(film_s)
                return _breath(part, fill)
        last = self.breathing[-1]
        return _breath(last, last.fill(last.end_s))


BELLY_FULL_CM = 2.7
RIBS_FULL_CM = 0.9
"""How far the belly and the ribs of the body rise at a breath of 1."""
_BREATH_STEPS = 96


def _breath(part: Breathing, fill: float) -> Breath:
    """Round a breath to steps too small to see, so that many frames of a rest are the same picture."""
    steps = round(fill * _BREATH_STEPS) / _BREATH_STEPS
    return Breath(steps * part.belly_cm / BELLY_FULL_CM, steps * part.ribs_cm / RIBS_FULL_CM)
