"""One good call of every public function of the models, for tests that all of them must pass."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from exhibit import models
from exhibit.models.civil_violence import Regime
from exhibit.models.contact_tracing import Disease
from exhibit.models.load_curve import Switching, Use
from exhibit.models.ring_plan import RingPlan, bentham_plan, floor_points
from exhibit.models.watched_choices import Leanings

# The rules for arguments themselves, and what the visit shares, which has to do without NumPy and its checks.
UNCHECKED = {"arguments", "belief"}
ROOM = [[0.0, 0.0], [4.0, 0.0], [4.0, 3.0], [0.0, 3.0]]
SERIES = [12.0, 14.0, 13.0, 15.0, 9.0, 8.0, 10.0, 7.0]


@dataclass(frozen=True)
class Call:
    """A function or a class of a model, with arguments that it takes."""

    name: str
    function: Callable[..., Any]
    arguments: Mapping[str, Any]

    def __call__(self, **other: object) -> Any:
        """Call it, with other arguments in the place of some; generators start anew each time."""
        chance = {"generator": np.random.default_rng(1)} if self.takes_a_generator else {}
        return self.function(**{**self.arguments, **chance, **other})

    @property
    def takes_a_generator(self) -> bool:
        """Whether chance is handed in as a generator."""
        return "generator" in inspect.signature(self.function).parameters

    @property
    def numeric(self) -> list[str]:
        """The names of arguments that are numbers or arrays of numbers."""
        return [
            name
            for name, value in self.arguments.items()
            if isinstance(value, Fraction) or np.asarray(value).dtype.kind in "biuf"
        ]


def public_functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield every public function of a model under the name `module.function`."""
    for module in pkgutil.iter_modules(models.__path__):
        if module.name not in UNCHECKED:
            found = importlib.import_module(f"{models.__name__}.{module.name}")
            for name, value in vars(found).items():
                if inspect.isfunction(value) and value.__module__ == found.__name__ and name[0] != "_":
                    yield f"{module.name}.{name}", value


def checked_classes() -> dict[str, Callable[..., Any]]:
    """Return the classes of parameters, which check what they are given."""
    return {
        "civil_violence.Regime": Regime,
        "contact_tracing.Disease": Disease,
        "ring_plan.RingPlan": RingPlan,
        "watched_choices.Leanings": Leanings,
    }


def checked() -> dict[str, Callable[..., Any]]:
    """Return all functions and classes that check what they are given."""
    return {**dict(public_functions()), **checked_classes()}


def calls() -> list[Call]:
    """Return one good call of each."""
    return [
        Call(name, function, ARGUMENTS[name]) for name, function in checked().items() if name in ARGUMENTS
    ]


ARGUMENTS: dict[str, dict[str, Any]] = {
    "art_gallery.comb": {"teeth": 3, "height": 2.0, "back": 0.5},
    "art_gallery.enough_guards": {"corners": [3, 9]},
    "art_gallery.tips": {"corners": [[0, 0], [1, 0], [1, 1], [0, 2]]},
    "bootstrap.difference_of": {"first": {0: 3, 1: 4}, "second": {0: 5, 2: 1}, "resamples": 20},
    "bootstrap.mean_of": {"counts": {0: 3, 1: 4}, "resamples": 20},
    "camera_scheme.displaced": {"crimes": 100.0, "control_crimes": 80.0, "prevented": 0.2, "moved": 0.5},
    "camera_scheme.odds_ratio_of": {"percentage": -16.0},
    "camera_scheme.percentage_change": {"odds_ratio": 1.2},
    "camera_scheme.scheme_effect": {
        "before": 100,
        "after": 80,
        "control_before": 90,
        "control_after": 95,
        "dispersion": 2.0,
    },
    "civil_violence.Regime": {
        "citizen_density": 0.6,
        "cop_density": 0.1,
        "legitimacy": 0.8,
        "longest_sentence": 20,
        "threshold": 0.1,
        "arrest_constant": 2.3,
        "vision": 2,
        "height": 6,
        "width": 6,
    },
    "civil_violence.arrest_chance": {"cops": [0, 3], "actives": 2, "arrest_constant": 2.3},
    "civil_violence.boldness": {"hardship": [0.2, 0.9], "aversion": 0.5, "regime": Regime(vision=2)},
    "contact_records.records": {
        "meetings": [[0, 1], [1, 2]],
        "carries": [True, True, False],
        "ill": [True, False, False],
    },
    "contact_tracing.Disease": {
        "reproduction": 2.0,
        "shape": 2.8,
        "scale": 5.7,
        "mean_log": 1.6,
        "sd_log": 0.4,
        "silent": 0.1,
        "surroundings": 0.1,
    },
    "contact_tracing.parts": {"disease": Disease()},
    "contact_tracing.with_tracing": {
        "disease": Disease(),
        "isolation": [0.2, 0.9],
        "tracing": 0.5,
        "delay": 1.0,
    },
    "discrete_laplace.chance_of": {"value": 2, "scale": Fraction(3, 2)},
    "discrete_laplace.draw": {"scale": Fraction(3, 2), "random_below": lambda most: most - 1},
    "discrete_laplace.half_width": {"scale": Fraction(3, 2), "share": 0.95},
    "discrete_laplace.variance": {"scale": Fraction(3, 2)},
    "effect_sizes.chance_of_more": {"difference": [-0.5, 0.3]},
    "effect_sizes.fisher_z": {"correlation": [-0.5, 0.3]},
    "effect_sizes.log_odds_ratio": {"a": [4, 6], "b": 119, "c": 11, "d": 128},
    "effect_sizes.log_risk_ratio": {"a": [4, 6], "b": 119, "c": 11, "d": 128},
    "effect_sizes.standardised_difference": {"correlation": [-0.5, 0.3]},
    "epidemic.course": {"well": 254.0, "ill": 7.0, "rho": 153.0, "days_ill": 11.0, "times": [0.0, 30.0]},
    "epidemic.never_ill": {"well": [254.0, 100.0], "ill": 7.0, "rho": 153.0},
    "epidemic.peak_ill": {"well": [254.0, 100.0], "ill": 7.0, "rho": 153.0},
    "epidemic.removal_ratio": {"well": [254.0, 100.0], "ill": 7.0, "left": 83.0},
    "epidemic.share_before": {"well": 254.0, "ill": 7.0, "rho": 153.0, "days_ill": 11.0, "times": [30.0]},
    "error_rates.error_rates": {"high_true": [4, 6], "high_false": 3, "low_true": 2, "low_false": 5},
    "error_rates.forced_false_alarm": {"prevalence": [0.2, 0.4], "precision": 0.6, "miss": 0.3},
    "funnel_asymmetry.funnel_asymmetry": {"effects": [0.1, 0.4, 0.2], "variances": [0.01, 0.09, 0.04]},
    "generation_time.reproduction_number": {"growth": [0.0, 0.2], "shape": 2.8, "scale": 5.7},
    "generation_time.weibull_density": {"days": [1.0, 5.0], "shape": 2.8, "scale": 5.7},
    "generation_time.weibull_mean": {"shape": 2.8, "scale": 5.7},
    "glances.contrast": {"cell": [1.0, 3.0], "lodge": 2.0},
    "glances.unseen_chance": {"cells": [10, 20], "seconds": 60.0, "glance": 2.0, "gazes": 3},
    "inequality.gini": {"values": [1.0, 2.0, 5.0]},
    "inspection_game.equilibrium": {
        "gain": [1.0, 2.0],
        "fine": 9.0,
        "inspection_cost": 1.0,
        "breach_damage": 4.0,
        "catch_gain": 1.0,
    },
    "inspection_game.expected_gain_of_breach": {"gain": [1.0, 2.0], "fine": 9.0, "look": 0.1},
    "interrupted_series.fit_break": {"series": SERIES, "break_after": 4, "lags": 2},
    "interrupted_series.fit_ratio": {
        "series": SERIES,
        "beside": SERIES[::-1],
        "break_after": 4,
        "lags": 2,
    },
    "interrupted_series.jump_t_everywhere": {"series": SERIES, "first": 3, "last": 5, "lags": 1},
    "interrupted_series.mean_change": {"series": SERIES, "break_after": 4},
    "interrupted_series.wandering_series": {"series": 2, "periods": 5, "memory": 0.5},
    "laplace_noise.chance_beyond": {"size": [0.0, 3.0], "epsilon": 0.5, "sensitivity": 1.0},
    "laplace_noise.error_of_mean": {"epsilon": [0.5, 1.0], "releases": 10, "sensitivity": 1.0},
    "laplace_noise.half_width": {"epsilon": [0.5, 1.0], "share": 0.95, "sensitivity": 1.0},
    "laplace_noise.spent": {"epsilon": [0.5, 1.0], "releases": 10},
    "load_curve.found": {
        "events": Switching(np.array([3]), np.array([100.0])),
        "means": [60.0, 160.0, 160.0],
        "interval": 3,
        "threshold": 50.0,
    },
    "load_curve.invented_day": {},
    "load_curve.power": {"uses": (Use("kettle", 10, 20, 2000.0),)},
    "load_curve.reports": {"second_by_second": [60.0, 60.0, 160.0, 160.0], "interval": 2},
    "load_curve.switchings": {"second_by_second": [60.0, 60.0, 160.0, 160.0], "threshold": 50.0},
    "meta_analysis.pool": {"effects": [0.1, 0.4, 0.2], "variances": [0.01, 0.09, 0.04]},
    "meta_analysis.row_of_studies": {"effects": [0.1, 0.4], "variances": [0.01, 0.09]},
    "normal_distribution.normal_chance_below": {"z": [-1.0, 0.5]},
    "normal_distribution.normal_density": {"z": [-1.0, 0.5]},
    "polya_urn.beta_moments": {"first": 5.0, "second": 1.0},
    "polya_urn.limit_share": {"rates": (3.7, 2.8), "reported": 0.1},
    "polya_urn.urn_shares": {
        "start": (6.0, 4.0),
        "rates": (3.7, 2.8),
        "days": [0, 3],
        "runs": 4,
        "reported": 0.1,
    },
    "proportion.estimated_share": {"successes": [0, 4], "tries": 10},
    "publication_bias.literature": {"effect": 0.2, "spread": 0.1, "errors": [0.1, 0.2], "drawer": 0.3},
    "publication_bias.printed_mean": {"effect": [0.0, 0.2], "spread": 0.1, "error": 0.2, "drawer": 0.3},
    "publication_bias.printed_share": {"effect": [0.0, 0.2], "spread": 0.1, "error": 0.2, "drawer": 0.3},
    "publication_bias.study_errors": {"studies": 3, "smallest": 0.1, "largest": 0.5},
    "randomised_response.answers": {"truths": [0, 1, 1], "noise": 0.5},
    "randomised_response.coin_error": {"people": 100, "noise": [0.2, 0.5]},
    "randomised_response.estimated_share": {"yes": [0.3, 0.5], "noise": 0.5},
    "randomised_response.privacy_loss": {"noise": [0.2, 0.5]},
    "randomised_response.rappor_losses": {"noise": 0.5, "p": 0.5, "q": 0.75, "bits": 2},
    "randomised_response.standard_error": {"share": [0.2, 0.5], "people": 100, "noise": 0.5},
    "rank_agreement.kendall_tau": {"first": [1.0, 2.0, 3.0], "second": [1.0, 3.0, 2.0]},
    "recursive_inspection.exact_look_chance": {"days": 5, "looks": 2},
    "recursive_inspection.exact_value": {"days": 5, "looks": 2},
    "recursive_inspection.exact_value_table": {"days": 5},
    "recursive_inspection.value": {"days": [5, 9], "looks": 2},
    "recursive_inspection.value_table": {"days": 5},
    "ring_isovist.seen_floors": {"plan": bentham_plan(4), "observer": (30.0, 0.0), "rays": 3},
    "ring_plan.RingPlan": {"cells": 12, "front": 4.0, "back": 6.0, "centre": 1.0},
    "ring_plan.bentham_plan": {"cells": 12},
    "ring_plan.floor_points": {"plan": bentham_plan(4), "number": 8},
    "ring_plan.spaced_evenly": {"number": 3, "radius": 2.0, "turn": 0.5},
    "ring_sight.asymmetry": {"seen": [0.5, 1.0], "seen_back": 0.2},
    "ring_sight.cell_shares": {"plan": bentham_plan(4), "observers": [[30.0, 0.0]], "points": 8},
    "ring_sight.observer_places": {"plan": bentham_plan(4), "observers": [[30.0, 0.0]]},
    "ring_sight.seen_share": {"plan": bentham_plan(4), "observers": [[30.0, 0.0]], "points": 8},
    "ring_sight.visible": {
        "plan": bentham_plan(4),
        "observers": [[30.0, 0.0]],
        "points": floor_points(bentham_plan(4), 8),
    },
    "rook_domination.fewest_for_crossings": {"rows": [3, 4], "columns": 5},
    "rook_domination.fewest_for_streets": {"rows": [3, 4], "columns": 5},
    "rook_domination.placed": {"rows": 3, "columns": 5, "cameras": 4},
    "rook_domination.seen_crossings": {"rows": 3, "columns": 5, "cameras": [[0, 0], [2, 4]]},
    "room_sight.inside": {"room": ROOM, "points": [[1.0, 1.0]]},
    "room_sight.isovist": {"room": ROOM, "here": [1.0, 1.0]},
    "room_sight.sees": {"room": ROOM, "here": [1.0, 1.0], "there": [[2.0, 2.0]]},
    "score_feedback.feedback": {
        "values": [1.0, 2.0, 5.0],
        "errors": [0.1, -0.2, 0.3],
        "line": 2.0,
        "gain": 0.5,
        "years": 2,
        "restless": 0.1,
    },
    "score_gaming.lifted": {"scores": [1.0, 4.5, 6.0], "line": 5.0, "reach": 1.0},
    "score_gaming.reach": {"benefit": [1.0, 2.0], "cost": 4.0},
    "screening.all_of": {"rate": [0.1, 0.5], "cameras": 3},
    "screening.any_of": {"rate": [0.1, 0.5], "cameras": 3},
    "screening.break_even_prevalence": {"hit_rate": [0.7, 0.9], "false_rate": 0.01},
    "screening.expected_alerts": {
        "crowd": 1000,
        "prevalence": [0.01, 0.1],
        "hit_rate": 0.9,
        "false_rate": 0.01,
    },
    "screening.list_false_rate": {"one_face": [0.0, 0.001], "faces": 2000},
    "screening.one_face_rate": {"list_rate": [0.1, 0.5], "faces": 2000},
    "screening.precision": {"prevalence": [0.01, 0.1], "hit_rate": 0.9, "false_rate": 0.01},
    "screening.share_of_wrong_alerts": {"group": [0.2, 0.5], "ratio": 4.0},
    "set_cover.coverage": {"sees": np.array([[True, False], [True, True]]), "order": [1, 0]},
    "set_cover.greedy_bound": {"largest": 4},
    "set_cover.greedy_cover": {"sees": np.array([[True, False], [True, True]])},
    "set_cover.within_reach": {"cameras": [[0.0, 0.0]], "spots": [[1.0, 1.0]], "reach": 2.0},
    "student_t.chance_within": {"t": 2.0, "freedom": 5},
    "student_t.two_sided": {"level": 0.95, "freedom": 5},
    "threshold_cascade.cascade": {"thresholds": [0.0, 1.0, 3.0], "joined": 1},
    "threshold_cascade.critical_sd": {"mean": 0.25},
    "threshold_cascade.normal_thresholds": {"people": 5, "mean": 0.25, "sd": 0.1},
    "threshold_cascade.settled": {"mean": [0.25, 0.3], "sd": 0.1, "watch": 0.05},
    "threshold_cascade.share_willing": {"x": [0.2, 0.4], "mean": 0.25, "sd": 0.1, "watch": 0.05},
    "threshold_cascade.tipping_share": {"mean": [0.25, 0.3], "sd": 0.1, "watch": 0.05},
    "towns.simulate": {"regime": Regime(vision=2, height=5, width=5), "towns": 2, "steps": 2},
    "unicity.invented_traces": {"people": 5, "records": 8, "masts": 30, "days": 3},
    "unicity.points_of": {
        "masts": np.array([[1, 2], [3, 4]]),
        "hours": np.array([[5, 6], [7, 8]]),
        "masts_merged": 2,
        "hours_merged": 3,
    },
    "unicity.unicity": {"points": np.array([[1, 2], [3, 4]]), "most": 2, "asked": 2},
    "uniqueness.birth_date_cells": {"years": [75.0, 80.0]},
    "uniqueness.mean_sizes": {"sizes": [10, 20], "places": [1, 2]},
    "uniqueness.unique_chance": {"sizes": [10, 20], "cells": 50000.0},
    "uniqueness.unique_share": {"sizes": [10, 20], "places": [1, 2], "cells": 50000.0},
    "urn_distribution.share_distribution": {
        "start": (6.0, 4.0),
        "rates": (3.7, 2.8),
        "days": 3,
        "reported": 0.1,
    },
    "watched_choices.Leanings": {
        "baseline": -0.3,
        "person_sd": 1.2,
        "slope_sd": 0.5,
        "drift": -0.15,
        "carry_over": 0.1,
    },
    "watched_choices.step_chances": {
        "orders": [[0, 1, 2], [2, 0, 1]],
        "effects": [0.0, -0.5, -1.0],
        "leanings": Leanings(),
    },
    "watched_choices.steps_by_round": {
        "orders": [[0, 1, 2], [2, 0, 1]],
        "effects": [0.0, -0.5, -1.0],
        "leanings": Leanings(),
        "trips": 8,
    },
    "watching_belief.compliance": {"breaches": [1.0, 5.0], "weights": [0.4, 0.6], "horizon": 6},
    "watching_belief.first_breach": {
        "looks": [2, 5],
        "days": 10,
        "risk": 0.1,
        "leaving": 0.05,
        "prior": (1.0, 2.0),
        "horizon": 50,
    },
    "watching_belief.look_chances": {
        "looks": [2, 5],
        "days": 10,
        "horizon": 6,
        "leaving": 0.05,
        "prior": (1.0, 2.0),
    },
    "watching_belief.looks_distribution": {"days": 5, "look": 0.3},
}
