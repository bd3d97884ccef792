"""Money: amounts, currencies, fees, settlement days and rates of exchange.

An amount is a whole number of the currency's minor unit (cents for usd, yen for jpy) and always
stands beside its lower-case currency code. No float ever holds money: percentages and rates are
exact decimals, and a fraction of a minor unit is rounded half up, once, at the end.
"""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal


def _by_code(text: str) -> dict[str, str]:
    """Read a table of ``code=value`` pairs."""
    return dict(pair.split("=") for pair in text.split())


# Units of each currency for one us dollar in the simulated market, in the order in which the API
# names its currencies. Rates never move, so that what is bought today can be checked tomorrow.
_MARKET = """
usd=1 aed=3.6725 afn=70.5 all=83.4 amd=382.5 ang=1.79 aoa=917.5 ars=1350 aud=1.52 awg=1.79 azn=1.7
bam=1.676 bbd=2 bdt=121.8 bgn=1.676 bhd=0.376 bif=2950 bmd=1 bnd=1.285 bob=6.91 brl=5.42 bsd=1
bwp=13.4 byn=3.27 bzd=2.01 cad=1.35576 cdf=2850 chf=0.796 clp=955 cny=7.12 cop=4010 crc=505 cve=94.5
czk=20.9 djf=177.7 dkk=6.397 dop=62.5 dzd=130 egp=48.4 etb=142 eur=0.857 fjd=2.25 fkp=0.741
gbp=0.741 gel=2.7 gip=0.741 gmd=72 gnf=8670 gtq=7.66 gyd=209 hkd=7.8 hnl=26.2 hrk=6.457 htg=131
huf=338 idr=16400 ils=3.34 inr=88 isk=122 jmd=160 jod=0.709 jpy=147.5 kes=129.2 kgs=87.4 khr=4010
kmf=421.6 krw=1390 kwd=0.3055 kyd=0.833 kzt=540 lak=21650 lbp=89500 lkr=302 lrd=200 lsl=17.6
mad=9.02 mdl=16.7 mga=4430 mkd=52.7 mmk=2100 mnt=3590 mop=8.03 mro=398 mur=45.8 mvr=15.4 mwk=1734
mxn=18.65 myr=4.22 mzn=63.9 nad=17.6 ngn=1530 nio=36.8 nok=10.05 npr=140.8 nzd=1.7 omr=0.3845 pab=1
pen=3.53 pgk=4.23 php=57.2 pkr=283 pln=3.65 pyg=7230 qar=3.64 ron=4.34 rsd=100.4 rub=81 rwf=1447
sar=3.75 sbd=8.22 scr=14.1 sek=9.42 sgd=1.285 shp=0.741 sle=23.3 sos=571 srd=38.9 std=21000
szl=17.6 thb=32.2 tjs=9.4 tnd=2.91 top=2.4 try=41.2 ttd=6.78 twd=30.6 tzs=2475 uah=41.3 ugx=3540
uyu=40 uzs=12350 vnd=26350 vuv=119.5 wst=2.75 xaf=562.2 xcd=2.7 xof=562.2 xpf=102.3 yer=240
zar=17.6 zmw=23.7
"""
_PER_USD = {code: Decimal(rate) for code, rate in _by_code(_MARKET).items()}
CURRENCIES = tuple(_PER_USD)

_ZERO_DECIMAL = """bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf"""
_THREE_DECIMAL = """bhd jod kwd omr tnd"""
_EXPONENTS = dict.fromkeys(_ZERO_DECIMAL.split(), 0) | dict.fromkeys(_THREE_DECIMAL.split(), 3)

# Króna and shilling have no minor unit in circulation, yet the API writes them with two decimals.
_ALWAYS_WHOLE = frozenset({"isk", "ugx"})
# Charged to the minor unit, but paid out only in whole units.
_WHOLE_PAYOUTS = frozenset({"huf", "twd"})

# The smallest charge, by the currency in which it settles (docs.stripe.com/currencies).
_SMALLEST = """
usd=50 aed=200 aud=50 bgn=100 brl=50 cad=50 chf=50 czk=1500 dkk=250 eur=50 gbp=30 hkd=400 huf=17500
inr=50 jpy=50 mxn=1000 myr=200 nok=300 nzd=50 pln=200 ron=200 sek=300 sgd=50 thb=1000
"""
_MINIMUMS = {code: int(amount) for code, amount in _by_code(_SMALLEST).items()}
_MAXIMUM = 99_999_999
_MAXIMUMS = {
    "cop": 9_999_999_999,
    "huf": 9_999_999_999,
    "idr": 999_999_999_999,
    "inr": 999_999_999,
    "jpy": 9_999_999_999,
    "lbp": 99_999_999_999,
}

_SYMBOLS = _by_code("""
usd=$ ars=$ aud=$ bbd=$ bmd=$ bnd=$ bsd=$ bzd=$ cad=$ clp=$ cop=$ fjd=$ gyd=$ hkd=$ jmd=$ kyd=$
lrd=$ mxn=$ nad=$ nzd=$ sbd=$ sgd=$ srd=$ ttd=$ twd=$ uyu=$ xcd=$ gbp=£ egp=£ fkp=£ gip=£ shp=£
eur=€ nok=kr sek=kr isk=kr dkk=kr. pkr=₨ lkr=₨ npr=₨ mur=₨ scr=₨ aed=د.إ sar=ر.س bgn=лв. brl=R$
cny=¥ jpy=¥ crc=₡ czk=Kč huf=Ft idr=Rp ils=₪ inr=₹ khr=៛ krw=₩ kzt=₸ lak=₭ mnt=₮ myr=RM ngn=₦
pen=S/ php=₱ pln=zł pyg=₲ ron=Lei rub=₽ thb=฿ try=₺ uah=₴ ugx=USh vnd=₫ zar=R
""")

# Minor units by name, as the API's sentences about a converted amount call them.
_MINOR_UNITS = _by_code("""
usd=cents aud=cents cad=cents eur=cents hkd=cents nzd=cents sgd=cents gbp=pence aed=fils
bgn=stotinka brl=centavos mxn=centavos chf=rappen czk=haléř dkk=øre nok=øre sek=öre huf=fillér
inr=paise myr=sen pln=grosz ron=bani thb=satang
""")


def is_supported(currency: str) -> bool:
    """Say whether a lower-case code is a currency that can be charged."""
    return currency in _PER_USD


def exponent(currency: str) -> int:
    """The number of decimals with which the API writes the currency."""
    return _EXPONENTS.get(currency, 2)


def step(currency: str) -> int:
    """What every amount in the currency must be a multiple of."""
    if exponent(currency) == 3:
        return 10
    return 100 if currency in _ALWAYS_WHOLE else 1


def is_whole(amount: int, currency: str) -> bool:
    """Say whether the amount can exist: 5.123 kwd cannot, 5.120 kwd can."""
    return amount % step(currency) == 0


def is_whole_payout(amount: int, currency: str) -> bool:
    """Say whether the amount can be paid out; forint and Taiwan dollars only in whole units."""
    return amount % (100 if currency in _WHOLE_PAYOUTS else step(currency)) == 0


def minimum(currency: str) -> int:
    """The smallest charge in a settlement currency; 1 where no smallest one is published."""
    return _MINIMUMS.get(currency, 1)


def maximum(currency: str, brand: str | None = None) -> int:
    """The largest charge in a currency; American Express takes less in rupiah."""
    if currency == "idr" and brand == "amex":
        return 999_999_999
    return _MAXIMUMS.get(currency, _MAXIMUM)


def reaches_minimum(amount: int, currency: str, settlement: str) -> bool:
    """Say whether a charge is large enough, in its own currency and in the one it settles in."""
    return amount >= minimum(currency) and convert(amount, currency, settlement) >= minimum(
        settlement
    )


def dollars(amount: int, currency: str) -> str:
    """An amount as the API's sentences show it: ``$1,100.00``, ``€11.00``, ``¥1,100``."""
    places = exponent(currency)
    whole, part = divmod(abs(amount), 10**places)
    sign = "-" if amount < 0 else ""
    fraction = f".{part:0{places}d}" if places else ""
    return f"{sign}{_SYMBOLS.get(currency, currency.upper())}{whole:,}{fraction}"


def minor_units(amount: int, currency: str) -> str:
    """A small amount in words, as when a converted charge is too small: ``50 cents``."""
    name = _MINOR_UNITS.get(currency)
    return f"{amount} {name}" if name else dollars(amount, currency)


def spoken(amount: int, currency: str) -> str:
    """An amount as the API says it when a charge is too small: ``$0.50 usd``, ``30 pence``."""
    if currency == "gbp" and amount < 100:
        return minor_units(amount, currency)
    return f"{dollars(amount, currency)} {currency}"


# Arithmetic -----------------------------------------------------------------------------------


def _divide(numerator: int, denominator: int) -> int:
    """Divide to the nearest whole number, a half going away from zero; exact at any size."""
    nearest = (2 * abs(numerator) + denominator) // (2 * denominator)
    return nearest if numerator >= 0 else -nearest


def round_half_up(value: Decimal) -> int:
    """Round to a whole minor unit; a half goes away from zero (27.5 is 28)."""
    return _divide(*value.as_integer_ratio())


def percent_of(amount: int, percent: Decimal) -> int:
    """A percentage of an amount, exact until it is rounded."""
    numerator, denominator = percent.as_integer_ratio()
    return _divide(amount * numerator, 100 * denominator)


# Rates are quoted with six digits, as on the API's balance transactions.
_QUOTE = Context(prec=6, rounding=ROUND_HALF_UP)


def exchange_rate(from_currency: str, to_currency: str) -> Decimal:
    """What one unit of the first currency buys of the second, through the us dollar."""
    if from_currency == to_currency:
        return Decimal(1)
    return _QUOTE.divide(_PER_USD[to_currency], _PER_USD[from_currency])


def convert(amount: int, from_currency: str, to_currency: str) -> int:
    """The amount in the other currency, to the smallest amount that it has."""
    if from_currency == to_currency:
        return amount
    numerator, denominator = exchange_rate(from_currency, to_currency).as_integer_ratio()
    numerator *= 10 ** exponent(to_currency)
    denominator *= 10 ** exponent(from_currency)
    unit = step(to_currency)
    return _divide(amount * numerator, denominator * unit) * unit


# Fees -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fee:
    """One line of what is kept from a payment, as ``fee_details`` lists it."""

    amount: int
    currency: str
    description: str
    type: str = "stripe_fee"


@dataclass(frozen=True, slots=True)
class _Schedule:
    """What a country's accounts pay for a card payment: percentages, and a fixed part."""

    domestic: Decimal
    fixed: int
    currency: str
    conversion: Decimal
    international: Decimal
    neighbours: frozenset[str] = frozenset()
    neighbourly: Decimal = Decimal(0)


_EURO_AREA = """AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK"""
_REST_OF_EEA = """CZ DK HU IS LI NO PL RO SE"""
EURO_COUNTRIES = frozenset(_EURO_AREA.split())
_EEA = EURO_COUNTRIES | frozenset(_REST_OF_EEA.split())
_GB = frozenset({"GB"})

_US_SCHEDULE = _Schedule(Decimal("2.9"), 30, "usd", Decimal(1), Decimal("4.4"))
_EURO_SCHEDULE = _Schedule(
    Decimal("1.5"), 25, "eur", Decimal(2), Decimal("3.25"), _GB, Decimal("2.5")
)
_SCHEDULES = {
    "US": _US_SCHEDULE,
    "CA": _Schedule(Decimal("2.9"), 30, "cad", Decimal(2), Decimal("3.7")),
    "GB": _Schedule(Decimal("1.5"), 20, "gbp", Decimal(2), Decimal("3.25"), _EEA, Decimal("2.5")),
    **dict.fromkeys(EURO_COUNTRIES, _EURO_SCHEDULE),
}

_DISPUTE_FEES = {
    "US": (1500, "usd"),
    "AU": (2500, "aud"),
    "CA": (1500, "cad"),
    "GB": (2000, "gbp"),
    "JP": (1300, "jpy"),
    "MX": (15000, "mxn"),
    **dict.fromkeys(EURO_COUNTRIES, (2000, "eur")),
}


def _percent(schedule: _Schedule, account_country: str, card_country: str | None) -> Decimal:
    """The percentage for a card from that country."""
    if card_country is None or card_country == account_country:
        return schedule.domestic
    if schedule.currency == "eur" and card_country in _EEA:
        # One card market: a French card is domestic in Germany.
        return schedule.domestic
    if card_country in schedule.neighbours:
        return schedule.neighbourly
    return schedule.international


def processing_fee(
    amount: int,
    currency: str,
    *,
    account_country: str,
    card_country: str | None,
    converted: bool = False,
) -> tuple[Fee, ...]:
    """The fee for a captured card payment of that amount in its settlement currency.

    An account in a country without a schedule of its own pays that of the United States. The API
    shows percentage, fixed part, cross-border and conversion fees as one line.
    """
    if amount == 0:
        return ()
    schedule = _SCHEDULES.get(account_country, _US_SCHEDULE)
    percent = _percent(schedule, account_country, card_country)
    if converted:
        percent += schedule.conversion
    unit = step(currency)
    fee = percent_of(amount, percent / unit) * unit
    fee += convert(schedule.fixed, schedule.currency, currency)
    return (Fee(fee, currency, "Stripe processing fees"),)


def dispute_fee(account_country: str, currency: str) -> Fee:
    """The fee for a dispute on an account of that country, in the currency that it settles in."""
    amount, own = _DISPUTE_FEES.get(account_country, _DISPUTE_FEES["US"])
    return Fee(convert(amount, own, currency), currency, "Dispute fee")


# Settlement -----------------------------------------------------------------------------------

_DAY_SECONDS = 86_400
_SATURDAY = 5


def _weekday(moment: int) -> int:
    """The day of the week in UTC, from 0 for Monday; unix time began on a Thursday."""
    return (moment // _DAY_SECONDS + 3) % 7


def standard_delay_days(account_country: str) -> int:
    """The number of business days until an account's card payments can be paid out."""
    return 2 if account_country == "US" else 7


def available_on(created: int, delay_days: int) -> int:
    """When a payment's funds become available: midnight UTC, so many business days later.

    Weekends are no business days: two days after a Thursday is the Monday. A delay of zero means
    at once.
    """
    if delay_days == 0:
        return created
    midnight = created - created % _DAY_SECONDS
    for _ in range(delay_days):
        midnight += _DAY_SECONDS
        while _weekday(midnight) >= _SATURDAY:
            midnight += _DAY_SECONDS
    return midnight
