"""The order in which a safety card is asked: tier by tier, or the short card and what it opens."""

from collections.abc import Mapping
from dataclasses import replace

from player.events import Answer, CardForm
from player.programme import Safety, SafetyItem, Tier
from ui.look import Look
from ui.question_page import QuestionPage
from ui.safety_cards import ItemPage, LinesPage, ShortCardPage
from ui.safety_pages import TierPage
from ui.words import say

_DOUBTFUL = {Answer.YES, Answer.NOT_SURE}


class SafetyFlow:
    """One safety card on its way; gives a page at a time and gathers the answers."""

    def __init__(self, look: Look, safety: Safety, form: CardForm, again: Mapping[str, str] | None = None) -> None:
        """Ask a card.

        Args:
            look: The look.
            safety: The questionnaire.
            form: Full or short.
            again: Item id to the date of the visit, for items that were yes before a clinician checked them.
        """
        self._look, self._safety, self.form = look, safety, form
        self._again = dict(again or {})
        self._items = {item.id: self._worded(item) for item in safety.items}
        self._queue: list[str] = []
        self.answers: dict[str, Answer] = {}
        self.reasked: list[str] = []

    @property
    def positive(self) -> tuple[SafetyItem, ...]:
        """The items answered yes or not sure, in the order of the questionnaire."""
        return tuple(item for item in self._items.values() if self.answers.get(item.id) in _DOUBTFUL)

    @property
    def worst(self) -> Tier | None:
        """The most urgent tier with a yes, or None."""
        tiers = [item.tier for item in self.positive]
        return min(tiers, key=lambda tier: tier.value) if tiers else None

    def first(self) -> QuestionPage:
        """Give the first page."""
        if self.form is CardForm.SHORT:
            words = self._safety.words
            return ShortCardPage(
                self._look, words.short_title, self._safety.short, words.short_none, words.short_some
            )
        return self._tier_page(Tier.EMERGENCY)

    def after(self, page: QuestionPage) -> QuestionPage | None:
        """Take a page's answers and give the next page; None when the card is complete."""
        if isinstance(page, TierPage):
            return self._after_tier(page)
        if isinstance(page, ShortCardPage):
            return LinesPage(self._look, self._safety.short) if page.has_some else None
        if isinstance(page, LinesPage):
            self._queue = list(page.opened)
            return self._next_item()
        if isinstance(page, ItemPage) and page.answer is not None:
            self.answers[page.item.id] = page.answer
            # Asked until one is yes: what follows a yes would only keep somebody from help.
            return None if page.answer in _DOUBTFUL else self._next_item()
        return None

    def ask_again(self, item: SafetyItem) -> ItemPage:
        """Ask one item once more, after "I pressed this by mistake"."""
        self.reasked.append(item.id)
        return ItemPage(self._look, self._items[item.id])

    def take_again(self, page: ItemPage) -> QuestionPage | None:
        """Take the second answer to one item; give the page that follows where the card goes on."""
        if page.answer is not None:
            self.answers[page.item.id] = page.answer
        if self.positive or self.form is CardForm.SHORT:
            return None
        tiers = list(Tier)
        following = tiers[tiers.index(page.item.tier) + 1 :]
        return self._tier_page(following[0]) if following else None

    def step_names(self) -> tuple[str, ...]:
        """Give the names of the steps."""
        if self.form is CardForm.SHORT:
            return ()
        return (say("Emergency signs"), say("Warning signs"), say("About you"))

    def step_of(self, page: QuestionPage | None) -> int:
        """Give the index of a page's step."""
        if isinstance(page, TierPage):
            return list(Tier).index(page.blocks[0].item.tier)
        return 0

    def _after_tier(self, page: TierPage) -> QuestionPage | None:
        self.answers.update(page.answers)
        tier = page.blocks[0].item.tier
        if tier is not Tier.SOON and any(item.tier is tier for item in self.positive):
            return None
        following = {Tier.EMERGENCY: Tier.URGENT, Tier.URGENT: Tier.SOON}.get(tier)
        return None if following is None else self._tier_page(following)

    def _tier_page(self, tier: Tier) -> TierPage:
        items = [item for item in self._items.values() if item.tier is tier]
        titles = {
            Tier.EMERGENCY: say("A short safety check"),
            Tier.URGENT: say("Any of these?"),
            Tier.SOON: say("Last page: about you"),
        }
        intro = self._safety.words.intro if tier is Tier.EMERGENCY else say("Tick what fits. Leave the rest.")
        return TierPage(self._look, titles[tier], intro, items)

    def _next_item(self) -> QuestionPage | None:
        return ItemPage(self._look, self._items[self._queue.pop(0)]) if self._queue else None

    def _worded(self, item: SafetyItem) -> SafetyItem:
        visited = self._again.get(item.id)
        if visited is None:
            return item
        again = self._safety.words.again.format(date=visited)
        return replace(item, wording=f"{item.wording} {again}", rephrased="")
