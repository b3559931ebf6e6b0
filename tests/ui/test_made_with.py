"""What Dimmer is made with is named, each with its licence."""

from ui.made_with import packages_of


def test_every_package_is_named_with_its_licence_or_its_text() -> None:
    packages = packages_of("dimmer")
    names = {each.name.split()[0].lower().replace("_", "-") for each in packages}

    assert {"pyside6-essentials", "sqlalchemy", "alembic", "mako", "numpy"} <= names
    assert [each.name for each in packages if not each.licence and not each.texts] == []


def test_tools_of_the_tests_are_not_among_them() -> None:
    assert not any(each.name.startswith("pytest") for each in packages_of("dimmer"))


def test_a_package_that_is_not_there_has_none() -> None:
    assert packages_of("no-such-package-anywhere") == []
