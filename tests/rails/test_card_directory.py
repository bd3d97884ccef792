"""Every documented test card is found by its number and by each of its names."""

from datetime import UTC, datetime

import pytest

from zorse.rails.cards import check_card_data, passes_luhn
from zorse.rails.simulated.card import TestCard
from zorse.rails.simulated.directory import (
    ALL_CARDS,
    card_by_number,
    card_by_payment_method,
    card_by_token,
    details_of,
)

# Number, brand, country, funding, and the names without prefix. (docs.stripe.com/testing)
BRANDS = """
4242424242424242    visa       US credit  visa us
4000056655665556    visa       US debit   visa_debit
5555555555554444    mastercard US credit  mastercard
2223003122003222    mastercard US credit
5200828282828210    mastercard US debit   mastercard_debit
5105105105105100    mastercard US prepaid mastercard_prepaid
378282246310005     amex       US credit  amex amex_threeDSecureNotSupported
371449635398431     amex       US credit
6011111111111117    discover   US credit  discover
6011000990139424    discover   US credit
6011981111111113    discover   US debit
3056930009020004    diners     US credit  diners
36227206271667      diners     US credit
6555900000604105    discover   US credit
3566002020360505    jcb        JP credit  jcb
6200000000000005    unionpay   CN credit  unionpay
6200000000000047    unionpay   CN debit
6205500000000000004 unionpay   CN credit
4000002500001001    visa       FR credit  visa_cartesBancaires
5555552500001001    mastercard FR credit  mastercard_cartesBancaires
4000050360000001    visa       AU debit   visa_debit_eftposAuCoBranded
5555050360000080    mastercard AU debit   mastercard_debit_eftposAuCoBranded
4000051230000072    visa       US debit   debit_visaFsaProductCode debit_visaHsaProductCode
5200828282828897    mastercard US debit   mastercard_debit_mastercardFsaProductCode
5062210000000009    unknown    MX credit
4000058260000005    visa       GB debit   gb_debit
5555558265554449    mastercard GB credit  gb_mastercard
3530111333300000    jcb        JP credit
4000007640000003    visa       TH credit  th_credit
4000057640000008    visa       TH debit   th_debit
"""

COUNTRIES = """
US 4242424242424242 AR 4000000320000021 BR 4000000760000002 CA 4000001240000000
CL 4000001520000001 CO 4000001700000003 CR 4000001880000005 EC 4000002180000000
MX 4000004840008001 PA 4000005910000000 PY 4000006000000066 PE 4000006040000068
UY 4000008580000003 AT 4000000400000008 BE 4000000560000004 BG 4000001000000000
BY 4000001120000005 CY 4000001960000008 CZ 4000002030000002 DK 4000002080000001
FI 4000002460000001 FR 4000002500000003 DE 4000002760000016 GR 4000003000000030
HU 4000003480000005 IE 4000003720000005 IT 4000003800000008 LV 4000004280000005
LT 4000004400000000 LU 4000004420000006 MT 4000004700000007 NL 4000005280000002
NO 4000005780000007 PL 4000006160000005 PT 4000006200000007 RO 4000006420000001
SA 4000006820000007 SI 4000007050000006 SK 4000007030000001 ES 4000007240000007
SE 4000007520000008 CH 4000007560000009 GB 4000008260000000 AU 4000000360000006
CN 4000001560000002 HK 4000003440000004 IN 4000003560000008 JP 4000003920000003
MY 4000004580000002 NZ 4000005540000008 SG 4000007020000003 TW 4000001580000008
"""

# Numbers and names of cards with a fate; what it is, test_simulated_network tells.
FATES = """
4000000000000002 visa_chargeDeclined chargeDeclined
4000000000009995 visa_chargeDeclinedInsufficientFunds
4000000000009987 visa_chargeDeclinedLostCard
4000000000009979 visa_chargeDeclinedStolenCard
4000000000000069 chargeDeclinedExpiredCard visa_chargeDeclinedExpiredCard
4000000000000127 chargeDeclinedIncorrectCvc visa_chargeDeclinedIncorrectCvc
4000000000000119 chargeDeclinedProcessingError visa_chargeDeclinedProcessingError
4000000000006975 visa_chargeDeclinedVelocityLimitExceeded
4100000000000019 radarBlock chargeDeclinedFraudulent visa_chargeDeclinedFraudulent
4000000000000341 chargeCustomerFail visa_chargeCustomerFail
4000000000004954 riskLevelHighest
4000000000009235 riskLevelElevated
4000000000000101 cvcCheckFail
4000000000000036 avsZipFail
4000058400307872 cvcCheckFailElevatedRisk
4000058400306072 avsZipFailElevatedRisk
4000000000000028 avsLine1Fail
4000000000000010 avsFail
4000000000000044 avsUnchecked
4000000000000259 createDispute
4000000000002685 createDisputeProductNotReceived
4000000000001976 createDisputeInquiry
4000000000005423 createIssuerFraudRecord
4000000404000079 createMultipleDisputes
4000000404000038 createCe3EligibleDispute
4000008400000779 createComplianceDispute
4000000000007726 pendingRefund
4000000000005126 refundFail
4000000000000077 bypassPending
4000003720000278 bypassPendingInternational
4000002500003155 authenticationRequiredOnSetup
4000002760003184 authenticationRequired
4000003800000446 authenticationRequiredSetupForOffSession
4000008260003178 authenticationRequiredChargeDeclinedInsufficientFunds
4000000000003220 threeDSecure2Required
4000008400001629 threeDSecureRequiredChargeDeclined
4000008400001280 threeDSecureRequiredProcessingError
4000000000003055 threeDSecureOptional
4000000000003097 threeDSecureOptionalProcessingError
4000582600000094
4000582600000045
4000582600000102
4000582600000110
4000000000001208
4000000000003725
"""

NAMES_AND_NUMBERS = [
    *((name, row.split()[0]) for row in BRANDS.strip().splitlines() for name in row.split()[4:]),
    *((name, row.split()[0]) for row in FATES.strip().splitlines() for name in row.split()[1:]),
    *zip((cc.lower() for cc in COUNTRIES.split()[::2]), COUNTRIES.split()[1::2], strict=True),
]


@pytest.mark.parametrize("row", BRANDS.strip().splitlines(), ids=lambda row: row.split()[0])
def test_cards_by_brand(row: str) -> None:
    number, brand, country, funding, *_ = row.split()
    card = card_by_number(number)
    assert card is not None
    assert (card.brand, card.country, card.funding) == (brand, country, funding)
    assert card.last4 == number[-4:]


@pytest.mark.parametrize(
    ("country", "number"),
    list(zip(COUNTRIES.split()[::2], COUNTRIES.split()[1::2], strict=True)),
)
def test_cards_by_country(country: str, number: str) -> None:
    card = card_by_number(number)
    assert card is not None
    assert (card.brand, card.country, card.funding, card.decline) == (
        "visa",
        country,
        "credit",
        None,
    )


@pytest.mark.parametrize(("name", "number"), NAMES_AND_NUMBERS)
def test_a_name_stands_for_a_card_as_payment_method_and_as_token(name: str, number: str) -> None:
    card = card_by_payment_method(f"pm_card_{name}")
    assert card is not None
    assert card.number == number
    assert card_by_token(f"tok_{name}") is card
    assert card_by_number(number) is card


@pytest.mark.parametrize(
    ("name", "funding", "decline"),
    [
        ("tok_visa_debit_chargeDeclinedInsufficientFunds", "debit", "insufficient_funds"),
        ("tok_visa_chargeCustomerFailLostCard", "credit", "lost_card"),
        ("tok_visa_chargeCustomerFailStolenCard", "credit", "stolen_card"),
    ],
)
def test_tokens_without_a_documented_number(name: str, funding: str, decline: str) -> None:
    card = card_by_token(name)
    assert card is not None
    assert (card.funding, card.decline) == (funding, decline)


@pytest.mark.parametrize(
    ("name", "number", "payout"),
    [
        ("tok_visa_debit_us_transferSuccess", "4000056655665556", "succeeds"),
        ("tok_visa_debit_us_transferFail", "4000056655665572", "fails"),
        ("tok_visa_debit_gb_instantPayoutUnsupported", "4000058260000229", "instant_unsupported"),
        ("tok_mastercard_debit_us_transferSuccess", "5200828282828210", "succeeds"),
        ("tok_mastercard_debit_ro_transferSuccess", "5555056420000002", "succeeds"),
        ("tok_visa_credit_au", "4000000360000006", None),
    ],
)
def test_payout_cards(name: str, number: str, payout: str | None) -> None:
    card = card_by_token(name)
    assert card is not None
    assert (card.number, card.payout) == (number, payout)


@pytest.mark.parametrize("card", ALL_CARDS, ids=lambda card: card.number)
def test_every_test_card_has_a_number_that_can_exist(card: TestCard) -> None:
    assert passes_luhn(card.number)
    assert len(card.country) == 2


def test_numbers_and_names_are_given_once() -> None:
    numbers = [card.number for card in ALL_CARDS]
    names = [name for card in ALL_CARDS for name in card.names.split()]
    assert len(set(numbers)) == len(numbers)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    "name", ["", "pm_card_", "pm_card_nope", "tok_visa", "pm_1Pgc75B7WZ01zgkW", "visa"]
)
def test_other_ids_are_no_test_payment_methods(name: str) -> None:
    assert card_by_payment_method(name) is None


@pytest.mark.parametrize("name", ["", "tok_", "tok_nope", "pm_card_visa", "visa"])
def test_other_ids_are_no_test_tokens(name: str) -> None:
    assert card_by_token(name) is None


@pytest.mark.parametrize("number", ["4242424242424241", "4539148803436467", "", "visa"])
def test_other_numbers_are_no_test_cards(number: str) -> None:
    assert card_by_number(number) is None


def test_a_number_is_found_as_people_write_it() -> None:
    assert card_by_number("4242 4242 4242 4242") is card_by_number("4242424242424242")


@pytest.mark.parametrize("number", ["4242424242424242", "378282246310005"])
def test_a_named_card_has_a_date_and_a_code_that_pass(number: str) -> None:
    card = card_by_number(number)
    assert card is not None
    now = int(datetime(2025, 11, 20, tzinfo=UTC).timestamp())
    details = details_of(card, now)
    assert (details.number, details.exp_month, details.exp_year) == (number, 11, 2026)
    check_card_data(details.number, details.exp_month, details.exp_year, details.cvc, now)


def test_co_branded_cards_run_on_two_networks() -> None:
    card = card_by_payment_method("pm_card_visa_cartesBancaires")
    assert card is not None
    assert card.networks == ("cartes_bancaires", "visa")
    plain = card_by_payment_method("pm_card_visa")
    assert plain is not None
    assert plain.networks == ("visa",)
    assert plain.supports_three_d_secure
    amex = card_by_payment_method("pm_card_amex")
    assert amex is not None
    assert not amex.supports_three_d_secure
