"""python3 scripts/conformance/write_cases.py: writes fixtures/cases/clocks-and-sums.json.

Nothing here uses the library: the expected values are those of fixtures/reference, which takes every number as it is
written and calculates in fractions, or walks second by second. What somebody printed is compared with it, to the last
digit that is printed. The cases of queues are written by scripts/make-fixtures.ts, out of 400 digits.
"""

import json
import sys
from pathlib import Path

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
sys.dont_write_bytecode = True
sys.path.insert(0, str(FIXTURES / "reference"))

from answers import answer  # noqa: E402

UNITS = json.loads((Path(__file__).parent / "units.json").read_text())
EXACT = "exact fractions of the numbers as they are written"
CLOCK = "the zones of Python's zoneinfo, and the calendar of its datetime"


def units_of(value):
    """The fields of an input, at any depth, with the unit of each."""
    if isinstance(value, list):
        return {k: v for element in value for k, v in units_of(element).items()}
    if not isinstance(value, dict):
        return {}
    fields = {field: UNITS[field] for field in value if field in UNITS}
    for field, inner in value.items():
        # Kinds of hours are names, not fields.
        if field not in ("hours", "multipliers"):
            fields |= units_of(inner)
    return fields


questions = []


def write(name, domain, asks, method, cases, tolerance=1e-12):
    """A case is its input, or a pair of input and what else is known of it: source, reading, what was printed."""
    written = []
    for number, case in enumerate(cases, 1):
        given, known = case if isinstance(case, tuple) else (case, {})
        expected = answer(name, given)
        for field, (printed, unit) in known.pop("printed", {}).items():
            assert abs(expected[field] - printed) < unit, (name, number, field, expected[field], printed)
        is_whole = all(isinstance(value, (int, str)) for value in expected.values())
        entry = {"id": f"{name}-{number}", "input": given, "expected": expected}
        written.append(entry | {"tolerance": 0 if is_whole else tolerance} | known)
    question = {
        "name": name,
        "domain": domain,
        "asks": asks,
        "method": method,
        "units": dict(sorted(units_of([part for c in written for part in (c["input"], c["expected"])]).items())),
        "cases": written,
    }
    questions.append(question)
    print(f"{name}: {len(written)} cases")


def rows(fields, *values):
    return [dict(zip(fields.split(), row)) for row in values]


write(
    "half-hours",
    "time",
    "How many intervals has this local date? A day of a clock change is shorter or longer, a date that a zone skips has none.",
    CLOCK,
    rows(
        "date timeZone intervalSeconds",
        ("2024-03-30", "Europe/Berlin", 1800),
        ("2024-03-31", "Europe/Berlin", 1800),
        ("2024-10-27", "Europe/Berlin", 1800),
        ("2024-03-31", "Europe/Berlin", 900),
        ("2024-10-27", "Europe/Berlin", 3600),
        ("2025-03-09", "America/New_York", 1800),
        ("2025-11-02", "America/New_York", 1800),
        ("2025-04-06", "Australia/Lord_Howe", 1800),
        ("2025-10-05", "Australia/Lord_Howe", 1800),
        ("2011-12-30", "Pacific/Apia", 1800),
        ("2024-09-08", "America/Santiago", 1800),
        ("2024-04-06", "America/Santiago", 1800),
        ("2024-11-03", "America/Havana", 1800),
        ("2024-03-31", "Asia/Kolkata", 1800),
        ("2024-02-29", "Asia/Kathmandu", 900),
    ),
)

write(
    "interval-of-instant",
    "time",
    "On which local date, and in which interval of it, does this instant lie? Both hours that a clock shows twice have intervals of their own.",
    CLOCK,
    rows(
        "instant timeZone intervalSeconds",
        ("2024-10-27T00:30:00Z", "Europe/Berlin", 1800),
        ("2024-10-27T01:30:00Z", "Europe/Berlin", 1800),
        ("2024-10-27T22:59:59Z", "Europe/Berlin", 1800),
        ("2024-03-31T01:00:00Z", "Europe/Berlin", 1800),
        ("2024-03-31T21:45:00Z", "Europe/Berlin", 900),
        ("2024-12-31T23:30:00Z", "Europe/London", 1800),
        ("2024-12-31T23:30:00Z", "Asia/Tokyo", 1800),
        ("2025-01-01T04:59:00Z", "America/New_York", 1800),
        ("2025-11-02T06:15:00Z", "America/New_York", 1800),
        ("2024-06-30T18:30:00Z", "Asia/Kolkata", 1800),
    ),
)

write(
    "dates",
    "time",
    "How many days lie between two dates, and which weekday and week of ISO 8601 is the last?",
    CLOCK,
    rows(
        "from to",
        ("2023-06-01", "2024-06-01"),
        ("2024-06-01", "2025-06-01"),
        ("2024-02-28", "2024-03-01"),
        ("2023-02-28", "2023-03-01"),
        ("2019-01-01", "2024-12-30"),
        ("2020-12-28", "2021-01-03"),
        ("2024-03-30", "2024-04-01"),
        ("1999-12-31", "2000-02-29"),
        ("2026-12-27", "2027-01-01"),
    ),
)

write(
    "shift-hours",
    "rosters",
    "How many hours of work has this shift, from one time on the wall clock to another, less its unpaid break?",
    CLOCK,
    rows(
        "date startMinutes endMinutes unpaidMinutes timeZone",
        ("2024-06-03", 480, 990, 30, "Europe/Berlin"),
        ("2024-06-03", 1320, 1800, 0, "Europe/Berlin"),
        ("2024-03-30", 1320, 1800, 0, "Europe/Berlin"),
        ("2024-10-26", 1320, 1800, 0, "Europe/Berlin"),
        ("2024-10-26", 1320, 1800, 45, "Europe/Berlin"),
        ("2025-03-08", 1380, 1860, 0, "America/New_York"),
        ("2025-10-04", 1320, 1800, 0, "Australia/Lord_Howe"),
        ("2024-12-31", 1320, 1800, 30, "Europe/London"),
    ),
)

write(
    "night-hours",
    "pay",
    "How many hours has this duty, and how many of them lie in the night, a window on the wall clock that may run past midnight?",
    "minute by minute, the clock by Python's zoneinfo",
    rows(
        "start end timeZone nightFromMinutes nightToMinutes",
        ("2024-06-03T22:00:00+02:00", "2024-06-04T06:00:00+02:00", "Europe/Berlin", 1380, 360),
        ("2024-06-03T14:00:00+02:00", "2024-06-03T23:30:00+02:00", "Europe/Berlin", 1380, 360),
        ("2024-06-04T04:00:00+02:00", "2024-06-04T12:00:00+02:00", "Europe/Berlin", 1380, 360),
        ("2024-03-30T22:00:00+01:00", "2024-03-31T06:00:00+02:00", "Europe/Berlin", 1380, 360),
        ("2024-10-26T22:00:00+02:00", "2024-10-27T06:00:00+01:00", "Europe/Berlin", 1380, 360),
        ("2024-06-03T20:00:00+09:00", "2024-06-04T06:00:00+09:00", "Asia/Tokyo", 1320, 300),
        ("2024-06-03T00:00:00+05:30", "2024-06-03T08:00:00+05:30", "Asia/Kolkata", 0, 360),
    ),
)


def call(wait, outcome="answered", handle=None):
    return {"waitSeconds": wait, "outcome": outcome} | ({} if handle is None else {"handleSeconds": handle})


MIXED = [
    call(0, handle=200),
    call(20, handle=160),
    call(20.5, handle=180),
    call(12, "abandoned"),
    call(20, "abandoned"),
    call(61, "abandoned"),
    call(0, handle=305),
    call(95, handle=90),
]

write(
    "call-log",
    "totals",
    "The service level of a log in its four definitions, abandonment, average speed of answer over all answered contacts (those without a wait too), handle time and occupancy. A wait of exactly the answer time is in time.",
    EXACT,
    [
        {"calls": MIXED, "answerTimeSeconds": 20, "staffedSeconds": 1800},
        {"calls": MIXED, "answerTimeSeconds": 0, "staffedSeconds": 3600},
        {"calls": MIXED, "answerTimeSeconds": 60, "staffedSeconds": 935},
        {"calls": MIXED[:3], "answerTimeSeconds": 20, "staffedSeconds": 900},
        {"calls": MIXED[3:], "answerTimeSeconds": 12, "staffedSeconds": 900},
        {"calls": MIXED * 12 + MIXED[:2], "answerTimeSeconds": 20, "staffedSeconds": 14400},
    ],
)

INTERVAL = "offered answered answeredInTime ahtSeconds staffedSeconds"
DAYS = [
    ((2, 1, 1, 900, 3600), (100, 95, 76, 180, 19800)),
    ((10, 10, 10, 120, 1800), (10, 10, 10, 240, 3600), (200, 160, 40, 300, 54000)),
    ((0, 0, 0, 0, 1800), (40, 38, 30, 210, 9000), (60, 57, 57, 190, 12600)),
    ((7, 7, 5, 333, 5400), (11, 10, 9, 287, 5400), (13, 13, 6, 301, 5400), (3, 2, 2, 411, 1800)),
    ((50, 50, 40, 180, 10800),),
    tuple((5 * i, 4 * i + 1, 3 * i, 150 + 10 * i, 1800 * (i + 1)) for i in range(1, 13)),
]

write(
    "day-totals",
    "totals",
    "Service level, abandonment, handle time and occupancy of a day out of its intervals: sums over sums, never the mean of the intervals' own ratios.",
    EXACT,
    [{"intervals": rows(INTERVAL, *day)} for day in DAYS],
)

write(
    "forecast-errors",
    "forecast",
    "How far was the forecast off? WAPE is all absolute errors by all actual contacts, the bias all errors (actual minus forecast) by the same; pairs with an unknown side do not count, intervals without contacts do.",
    EXACT,
    [
        {"actuals": [100, 120, 80], "forecasts": [110, 115, 80]},
        {"actuals": [0, 4, 0, 12], "forecasts": [1, 4, 0, 9]},
        {"actuals": [1, 200, 3, 150], "forecasts": [2, 190, 6, 151]},
        {"actuals": [10, None, 20, 30], "forecasts": [12, 15, None, 27]},
        {"actuals": [50, 60, 70], "forecasts": [45, 54, 63]},
        {"actuals": [50, 60, 70], "forecasts": [55, 66, 77]},
        {"actuals": [0.5, 0.25, 1.75, 2.5], "forecasts": [0.4, 0.3, 1.9, 2.2]},
    ],
)

STATES = [
    {"name": "ready", "onPosition": True, "handling": False, "paid": True},
    {"name": "call", "onPosition": True, "handling": True, "paid": True},
    {"name": "training", "onPosition": False, "handling": False, "paid": True},
    {"name": "break", "onPosition": False, "handling": False, "paid": False},
]
ACTIVITIES = [
    {"name": "phone", "states": ["ready", "call"], "onPosition": True, "paid": True},
    {"name": "coaching", "states": ["training"], "onPosition": False, "paid": True},
    {"name": "meal", "states": ["break", "loggedOut"], "onPosition": False, "paid": False},
]


def agent_day(schedule, log, exceptions=()):
    span = "startSeconds endSeconds"
    return {
        "activities": ACTIVITIES,
        "states": STATES,
        "schedule": rows(f"{span} activity", *schedule),
        "log": rows(f"{span} state", *log),
        "exceptions": rows(span, *exceptions),
    }


PLAN = ((0, 3600, "phone"), (3600, 5400, "meal"), (5400, 7200, "phone"), (7200, 9000, "coaching"))

write(
    "adherence",
    "adherence",
    "How far did an agent keep to the schedule? Adherence is time in a state that the activity allows, over time scheduled: with exceptions counted as kept, with exceptions taken out, and with unscheduled time on position counted against it. Conformance is time done, whenever, over time scheduled: of paid work, and on position. Occupancy is handling over time on position. Without a row in the log an agent is logged out.",
    "second by second",
    [
        agent_day(PLAN, ((0, 3600, "call"), (3600, 5400, "break"), (5400, 7200, "ready"), (7200, 9000, "training"))),
        agent_day(PLAN, ((300, 3900, "call"), (3900, 5700, "break"), (5700, 7200, "call"), (7200, 9000, "training"))),
        agent_day(PLAN, ((0, 2000, "ready"), (2000, 5000, "call"), (5000, 7200, "ready"), (7500, 9000, "training"))),
        agent_day(
            PLAN,
            ((0, 1800, "call"), (1800, 2700, "break"), (2700, 3600, "ready"), (5400, 7800, "call"), (7800, 9000, "training")),
            ((1800, 2400),),
        ),
        agent_day(PLAN, ((0, 9000, "ready"), (9000, 10800, "call"))),
        agent_day(PLAN, ((-600, 0, "ready"), (0, 4000, "call"), (5400, 6000, "call")), ((6000, 7200), (7200, 9000))),
    ],
)


def duty(date, start, end, offset="+02:00", end_offset=None, unpaid=0, end_date=None):
    until = f"{end_date or date}T{end}:00{end_offset or offset}"
    return {"date": date, "start": f"{date}T{start}:00{offset}", "end": until, "unpaidMinutes": unpaid}


def june(days, start="08:00", end="16:00", unpaid=0):
    return [duty(f"2026-06-{day:02}", start, end, unpaid=unpaid) for day in days]


def check(rule, duties, reading, time_zone="Europe/Berlin"):
    return ({"timeZone": time_zone, "duties": duties, "rule": rule}, {"reading": reading})


REST = {"kind": "minRestHours", "hours": 11}
RUN = {"kind": "maxDaysInARow", "days": 6}
LONG = {"kind": "maxDutyHours", "hours": 10}
WEEK = {"kind": "maxHoursInWeek", "hours": 48}
ROLLING = {"kind": "maxHoursInDays", "hours": 48, "days": 7}
BY_THE_WORLD = "a rest is what lies between two duties as it really passes, whatever the clock shows"
EACH_REST = "a rest between any two duties counts, also within one date"
BY_START = "a date with a duty is one on which a duty starts"
BY_DUTY = "each duty by itself, as long as it really lasts, less unpaid breaks"
ISO_WEEK = "weeks from Monday to Sunday; a duty counts where it starts"
ANY_WEEK = "any seven dates in a row, a duty counts on the date on which it starts"
LATE = duty("2026-06-01", "14:00", "22:00")

write(
    "roster-rules",
    "rosters",
    "Is this rule breached by these duties of one person? Nothing is known of the days before and after. Where a rule can be read in more ways than one, `reading` says which is meant; a limit that is just reached is kept.",
    "rests and hours between instants in UTC, exact fractions",
    [
        check(REST, [LATE, duty("2026-06-02", "06:00", "14:00")], BY_THE_WORLD),
        check(REST, [LATE, duty("2026-06-02", "09:00", "17:00")], BY_THE_WORLD),
        check(REST, [LATE, duty("2026-06-02", "08:59", "17:00")], BY_THE_WORLD),
        check(
            REST,
            [duty("2026-03-28", "14:00", "22:00", "+01:00"), duty("2026-03-29", "09:00", "17:00")],
            BY_THE_WORLD,
        ),
        check(
            REST,
            [duty("2026-10-24", "14:00", "22:00"), duty("2026-10-25", "08:00", "16:00", "+01:00")],
            BY_THE_WORLD,
        ),
        check(REST, [duty("2026-06-01", "06:00", "10:00"), duty("2026-06-01", "16:00", "20:00")], EACH_REST),
        check(RUN, june((1, 2, 3, 4, 5, 6)), BY_START),
        check(RUN, june((1, 2, 3, 4, 5, 6, 7)), BY_START),
        check(RUN, june((3, 4, 5, 6, 7, 8, 9)), BY_START),
        check(RUN, june((1, 2, 3, 5, 6, 7, 8, 9)), BY_START),
        check(LONG, june((1,), "08:00", "18:30", unpaid=30), BY_DUTY),
        check(LONG, june((1,), "08:00", "18:30", unpaid=15), BY_DUTY),
        check(LONG, [duty("2026-10-24", "20:00", "06:00", "+02:00", "+01:00", end_date="2026-10-25")], BY_DUTY),
        check(LONG, [duty("2026-03-28", "20:00", "07:00", "+01:00", "+02:00", end_date="2026-03-29")], BY_DUTY),
        check(WEEK, june((1, 2, 3, 4, 5, 6)), ISO_WEEK),
        check(WEEK, june((1, 2, 3, 4, 5, 6), end="16:15"), ISO_WEEK),
        check(WEEK, june((4, 5, 6, 7, 8, 9, 10)), ISO_WEEK),
        check(WEEK, june((1, 2, 3, 4, 5, 6), end="17:00", unpaid=60), ISO_WEEK),
        check(
            WEEK,
            june((8, 9, 10, 11, 12)) + [duty("2026-06-07", "22:00", "06:00", end_date="2026-06-08")],
            ISO_WEEK,
        ),
        check(ROLLING, june((4, 5, 6, 7, 8, 9, 10)), ANY_WEEK),
        check(ROLLING, june((4, 5, 6, 8, 9, 10, 11)), ANY_WEEK),
    ],
)


def extra(country, monthly, per_month, hours, multipliers, source, printed=None, unit=0.01):
    given = {
        "country": country,
        "monthlyPay": monthly,
        "rateHoursMonthly": per_month,
        "hours": hours,
        "multipliers": multipliers,
    }
    return (given, {"source": source} | ({} if printed is None else {"printed": {"total": (printed, unit)}}))


CHINA = {"weekday": 1.5, "restDay": 2, "holiday": 3}
GETST = "https://www.getst.net/2021/07/overtime-payment-and-statutory-holiday.html, cut there to the fen"

write(
    "overtime-pay",
    "pay",
    "What do these extra hours of a month cost? The rate is the pay of a month by its paid hours, each kind of hour has its multiplier.",
    f"{EXACT}; compared with what the source prints",
    [
        extra("CN", 5000, 174, {"weekday": 2}, CHINA, GETST, 86.2),
        extra("CN", 5000, 174, {"restDay": 2}, CHINA, GETST, 114.94),
        extra("CN", 5000, 174, {"holiday": 8}, CHINA, GETST, 689.65),
        extra("JP", 220000, 160, {"weekday": 10}, {"weekday": 1.25}, "zangyodai-checker.com, to the yen", 17188, 1),
        extra("JP", 220000, 160, {"weekday": 20}, {"weekday": 1.25}, "zangyodai-checker.com, to the yen", 34375, 1),
        extra("KR", 15000, 1, {"weekday": 2}, {"weekday": 1.5}, "workbear.kr", 45000),
        extra("PH", 440, 8, {"weekday": 3}, {"weekday": 1.25}, "a student text on the Labor Code: 68.75 an hour", 206.25),
        extra("FR", 2000, 151.67, {"weekday": 17.33}, {"weekday": 1.25}, "legisocial.fr, 39 hours a week", 285.65),
        extra("FR", 3000, 151.67, {"weekday": 17.33}, {"weekday": 1.25}, "legisocial.fr, 39 hours a week", 428.48),
    ],
)

FLSA = {"weekBeyondHours": 40, "multiplier": 1.5}
CALIFORNIA = FLSA | {"dayBeyondHours": 8, "doubleBeyondHours": 12, "doubleMultiplier": 2, "seventhDay": True}
FRANCE = {"weekBeyondHours": 35, "multiplier": 1.25, "weekSecondBeyondHours": 43, "doubleMultiplier": 1.5}
CAL_FIRM = "californiaemploymentlawfirm.com"


def week(country, rule, hours, rate, source, printed):
    given = {"country": country, "rule": rule, "hoursByDay": hours, "hourlyRate": rate}
    return (given, {"source": source, "printed": {"pay": (printed, 0.01)}})


write(
    "week-pay",
    "pay",
    "What does this week of work pay, Monday to Sunday? An hour is dear once: what the limit of a day has claimed counts no more towards the week. Beyond the second limit of a day or a week the second multiplier holds; where the seventh day is dearer, its hours up to the limit of a day have the first multiplier and those beyond the second.",
    f"{EXACT}; compared with what the source prints",
    [
        week("US", FLSA, [10, 10, 10, 10, 6, 0, 0], 6, "29 CFR 778.110, as quoted at wfrn.org", 294),
        week("US", FLSA, [10, 10, 10, 10, 10, 0, 0], 10, "cronelawfirmplc.com", 550),
        week("US", FLSA, [0, 9, 9, 9, 9, 0, 0], 10, "cronelawfirmplc.com: 36 hours are no overtime", 360),
        week("US-CA", CALIFORNIA, [9, 0, 0, 0, 0, 0, 0], 30, CAL_FIRM, 285),
        week("US-CA", CALIFORNIA, [13, 0, 0, 0, 0, 0, 0], 20, CAL_FIRM, 320),
        week("US-CA", CALIFORNIA, [8, 8, 8, 8, 8, 8, 0], 10, CAL_FIRM, 520),
        week("US-CA", CALIFORNIA, [8, 8, 8, 8, 9, 0, 0], 10, CAL_FIRM, 415),
        week("US-CA", CALIFORNIA, [10, 8, 13, 8, 8, 0, 0], 25, "overtimecalc.com", 1275),
        week(
            "US-CA",
            CALIFORNIA,
            [10, 10, 10, 10, 10, 10, 14],
            10,
            "callaborlawblog.com: 28 hours at 1.5 and 6 at 2, the rate of 10 is ours",
            (40 + 28 * 1.5 + 6 * 2) * 10,
        ),
        week("FR", FRANCE, [9, 9, 9, 8, 8, 0, 0], 15, "compte-pro.com: 525 and 150", 675),
        week("FR", FRANCE, [9, 9, 9, 9, 9, 0, 0], 10, "experyo.com: 8 hours at 1.25 and 2 at 1.5, the rate of 10 is ours", 480),
    ],
)

LOST = "name hours base"

write(
    "measured-shrinkage",
    "staffing",
    "What share of its base was lost to each reason? Leave is of paid hours, what is lost of the schedule is of what leave left, and so on.",
    EXACT,
    [
        {"paidHours": 1000, "lost": rows(LOST, ("holidays", 100, "paid"), ("sickness", 45, "scheduled"))},
        {
            "paidHours": 1730,
            "lost": rows(
                LOST,
                ("holidays", 150, "paid"),
                ("sickness", 80, "scheduled"),
                ("breaks", 200, "inOffice"),
                ("training", 60, "inOffice"),
            ),
        },
        {"paidHours": 40, "lost": rows(LOST, ("breaks", 5, "inOffice"))},
    ],
)


def lost(*components):
    return [{"name": f"{base} {i}", "share": share, "base": base} for i, (share, base) in enumerate(components, 1)]


write(
    "paid-hours",
    "staffing",
    "Where do paid hours go, and what are the four quotients that are called utilisation? Shares of one base add up, bases follow each other: paid, scheduled, in the office.",
    EXACT,
    [
        {"paidHours": 1000, "shrinkage": lost((0.1, "paid"), (0.2, "inOffice")), "workloadHours": 540},
        {"paidHours": 160, "shrinkage": lost((0.12, "paid"), (0.05, "scheduled"), (0.15, "inOffice")), "workloadHours": 90},
        {"paidHours": 800, "shrinkage": lost((0.08, "scheduled"), (0.04, "scheduled")), "workloadHours": 500},
        {"paidHours": 40, "shrinkage": [], "workloadHours": 40},
    ],
)

COST = "contacts ahtSeconds occupancy inOfficeShrinkage outOfOfficeShrinkage hoursPerFte baseMonthly onCost"

write(
    "cost-per-contact",
    "cost",
    "What does a contact cost in a month? Handling hours are divided by occupancy, then by what shrinkage at work and absence leave, then by the paid hours of a full-time agent; people are not rounded.",
    EXACT,
    rows(
        COST,
        (10000, 360, 0.8, 0.2, 0.1, 160, 3200, 0.25),
        (10000, 360, 1, 0, 0, 160, 3200, 0),
        (52300, 245, 0.83, 0.17, 0.14, 173.33, 2750, 0.21),
        (900, 600, 0.6, 0.3, 0.15, 151.67, 2100, 0.42),
    ),
)

write(
    "billed-seconds",
    "cost",
    "For how many seconds is this call billed? The minimum (the step where none is given), then every step that has begun; a call of 0 seconds is free.",
    EXACT,
    [
        {"seconds": 603, "stepSeconds": 60},
        {"seconds": 600, "stepSeconds": 60},
        {"seconds": 603, "stepSeconds": 10},
        {"seconds": 603, "stepSeconds": 1, "minimumSeconds": 60},
        {"seconds": 5, "stepSeconds": 1, "minimumSeconds": 60},
        {"seconds": 0, "stepSeconds": 60},
        {"seconds": 30.2, "stepSeconds": 6, "minimumSeconds": 30},
        {"seconds": 0.3, "stepSeconds": 0.1},
    ],
)

write(
    "apportion",
    "cost",
    "These amounts rounded so that they still add up to their rounded sum: by largest remainders, the first of equal ones first.",
    EXACT,
    [
        {"amounts": [33.335, 33.335, 33.33], "decimals": 2},
        {"amounts": [0.5, 0.25, 0.25], "decimals": 0},
        {"amounts": [1.2, 3.4, 5.7, 2.7], "decimals": 0},
        {"amounts": [10.006, 20.006, 30.006, 40.006], "decimals": 2},
        {"amounts": [0.1, 0.2, 0.3, 0.4], "decimals": 1},
    ],
)

SKILLS = "contacts ahtSeconds intervalSeconds answerTimeSeconds targetServiceLevel"

write(
    "skill-agents",
    "skills",
    "How many agents do these queues take if everybody does everything, and if nobody takes more than one? Contacts of all queues are handled in the same mean time, everybody waits, no agent counts twice.",
    "Erlang C of the sum and of each, in 60 digits",
    rows(
        SKILLS,
        ([50, 30], 180, 1800, 20, 0.8),
        ([40, 40, 40], 300, 1800, 20, 0.8),
        ([12, 90], 240, 1800, 30, 0.9),
        ([5, 5, 5, 5], 360, 1800, 10, 0.8),
    ),
)

GROUPS = "agentsOfA agentsOfBoth contactsOfA contactsOfB ahtSeconds patienceSeconds"

write(
    "skill-waits",
    "skills",
    "Two queues and two groups in a steady state: the first group takes A alone, the second A and B. A goes to the first group where somebody is free there, else to the second; an agent of the second who becomes free takes B before A. Poisson arrivals, exponential handle times and patience. Who waits, for how long, and who gives up? The tolerance is wide enough for a simulation of some 100,000 contacts; who calculates should come within 1e-9.",
    "birth-death chain with up to 24 waiting of each kind, solved by sweeps",
    rows(GROUPS, (1, 1, 20, 15, 180, 120), (2, 2, 30, 25, 180, 90)),
    tolerance=0.05,
)

file = {"$schema": "../schema.json", "questions": questions}
path = FIXTURES / "cases" / "clocks-and-sums.json"
path.write_text(json.dumps(file, indent=2, ensure_ascii=False) + "\n")
