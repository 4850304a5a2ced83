"""The nouns are frozen: nobody changes a value that somebody else holds."""

import dataclasses
from enum import Enum
from inspect import getmembers, isclass

import pytest
from pydantic import BaseModel

from proceedings import model
from proceedings.registry import variants

CLASSES = [
    value
    for module in variants(model)
    for _, value in getmembers(module, isclass)
    if value.__module__ == module.__name__
]


@pytest.mark.parametrize("noun", CLASSES, ids=lambda noun: noun.__name__)
def test_every_noun_is_frozen_and_says_what_it_is(noun: type) -> None:
    assert noun.__doc__ and not noun.__doc__.startswith(f"{noun.__name__}("), "no docstring"
    if issubclass(noun, BaseModel):
        assert noun.model_config.get("frozen") and noun.model_config.get("extra") == "forbid"
    elif dataclasses.is_dataclass(noun):
        assert noun.__dataclass_params__.frozen, "not frozen"  # type: ignore[attr-defined]
        assert hasattr(noun, "__slots__"), "no slots"
    else:
        assert issubclass(noun, Enum | tuple)
