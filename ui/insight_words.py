"""The words of what went with better days: a pattern, never a cause, and mostly that it is too early to say."""

from PySide6.QtCore import QLocale

from player.insight import Finding, Insight, Question
from ui.words import say

SHOWN_FROM_DAYS = 7
"""Before so many days with a morning and an evening answer nothing is said about patterns at all."""


def insight_lines(insight: Insight) -> tuple[str, ...]:
    """Say what was found, or that nothing was, or that it is too early; nothing at all in the first days."""
    if insight.findings:
        return (*map(_finding_words, insight.findings), say("A pattern in your own answers, not a proof."))
    if insight.days < SHOWN_FROM_DAYS:
        return ()
    locale = QLocale()
    days = locale.toString(insight.days)
    if insight.next_look is None:
        return (say("Nothing that we looked at goes with better or worse days."),)
    words = say("Too early to say. {0} of {1} days with a morning and an evening answer have come together.")
    return (words.format(days, locale.toString(insight.next_look)),)


def _finding_words(finding: Finding) -> str:
    words = (
        say("{0}, your evening pain was lower than in the morning: {1} of {2} days. On other days: {3} of {4}.")
        if finding.is_helpful
        else say("{0}, your evening pain was lower than in the morning less often: {1} of {2} days, else {3} of {4}.")
    )
    return words.format(
        _question_words(finding.question), finding.better, finding.days, finding.other_better, finding.other_days
    )


def _question_words(question: Question) -> str:
    return {
        Question.TWO_WALKS: say("On days with two walks or more"),
        Question.LONG_WALK: say("On days with half an hour of walking or more"),
        Question.ROUTINES: say("On days with three routines or more"),
    }[question]
