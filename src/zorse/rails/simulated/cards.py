"""The test cards: every documented number, what it is, and what will happen to it.

Each name is known as a payment method (``pm_card_visa``) and as a token (``tok_visa``). Where a
documented token behaves in a way that no documented number does, the card here has a number of our
own, so that the number alone always decides. (docs.stripe.com/testing)
"""

from zorse.rails.authorization import DisputePlan
from zorse.rails.simulated.card import TestCard

BY_BRAND = (
    TestCard("4242424242424242", "visa us"),
    TestCard(
        "4000056655665556",
        "visa_debit visa_debit_us_transferSuccess",
        funding="debit",
        payout="succeeds",
    ),
    TestCard("5555555555554444", "mastercard"),
    TestCard("2223003122003222"),
    TestCard(
        "5200828282828210",
        "mastercard_debit mastercard_debit_us_transferSuccess",
        funding="debit",
        payout="succeeds",
    ),
    TestCard("5105105105105100", "mastercard_prepaid", funding="prepaid"),
    TestCard(
        "378282246310005", "amex amex_threeDSecureNotSupported", three_d_secure="not_supported"
    ),
    TestCard("371449635398431"),
    TestCard("6011111111111117", "discover"),
    TestCard("6011000990139424"),
    TestCard("6011981111111113", funding="debit", payout="succeeds"),
    TestCard("3056930009020004", "diners"),
    TestCard("36227206271667"),
    TestCard("6555900000604105"),
    TestCard("3566002020360505", "jcb", country="JP"),
    TestCard("6200000000000005", "unionpay", country="CN"),
    TestCard("6200000000000047", country="CN", funding="debit"),
    TestCard("6205500000000000004", country="CN"),
    TestCard("4000002500001001", "visa_cartesBancaires", country="FR", co_brand="cartes_bancaires"),
    TestCard(
        "5555552500001001", "mastercard_cartesBancaires", country="FR", co_brand="cartes_bancaires"
    ),
    TestCard(
        "4000050360000001",
        "visa_debit_eftposAuCoBranded",
        country="AU",
        funding="debit",
        co_brand="eftpos_au",
    ),
    TestCard(
        "5555050360000080",
        "mastercard_debit_eftposAuCoBranded",
        country="AU",
        funding="debit",
        co_brand="eftpos_au",
    ),
    TestCard(
        "4000051230000072",
        "debit_visaFsaProductCode debit_visaHsaProductCode",
        funding="debit",
    ),
    TestCard("5200828282828897", "mastercard_debit_mastercardFsaProductCode", funding="debit"),
    # Numbers of older documentation, which people still have in their tests.
    TestCard("4012888888881881"),
    TestCard("4111111111111111"),
    TestCard("4000000000000093"),
    TestCard("30569309025904"),
    TestCard("38520000023237"),
)

# Visa credit cards that succeed, named after their country.
_COUNTRIES = """
AR=4000000320000021 BR=4000000760000002 CA=4000001240000000 CL=4000001520000001 CO=4000001700000003
CR=4000001880000005 EC=4000002180000000 MX=4000004840008001 PA=4000005910000000 PY=4000006000000066
PE=4000006040000068 UY=4000008580000003 AT=4000000400000008 BE=4000000560000004 BG=4000001000000000
BY=4000001120000005 CY=4000001960000008 CZ=4000002030000002 DK=4000002080000001 FI=4000002460000001
FR=4000002500000003 DE=4000002760000016 GR=4000003000000030 HU=4000003480000005 IE=4000003720000005
IT=4000003800000008 LV=4000004280000005 LT=4000004400000000 LU=4000004420000006 MT=4000004700000007
NL=4000005280000002 NO=4000005780000007 PL=4000006160000005 PT=4000006200000007 RO=4000006420000001
SA=4000006820000007 SI=4000007050000006 SK=4000007030000001 ES=4000007240000007 SE=4000007520000008
CH=4000007560000009 GB=4000008260000000 AU=4000000360000006 CN=4000001560000002 HK=4000003440000004
IN=4000003560000008 JP=4000003920000003 MY=4000004580000002 NZ=4000005540000008 SG=4000007020000003
TW=4000001580000008 TH=4000007640000003 EE=4000002330000009 HR=4000001910000009 GI=4000002920000005
LI=4000004380000004 AE=4000007840000001
"""
# Further names of cards that have one by their country already.
_COUNTRY_ALIASES = {"TH": "th_credit", "AU": "visa_credit_au"}

BY_COUNTRY = (
    *(
        TestCard(number, f"{country.lower()} {_COUNTRY_ALIASES.get(country, '')}", country=country)
        for country, number in (pair.split("=") for pair in _COUNTRIES.split())
    ),
    TestCard("5062210000000009", country="MX"),
    TestCard("4000058260000005", "gb_debit", country="GB", funding="debit"),
    TestCard("5555558265554449", "gb_mastercard", country="GB"),
    TestCard("3530111333300000", country="JP"),
    TestCard("4000057640000008", "th_debit", country="TH", funding="debit"),
)

DECLINED = (
    TestCard(
        "4000000000000002",
        "visa_chargeDeclined chargeDeclined",
        decline="generic_decline",
        attachable=False,
    ),
    TestCard(
        "4000000000009995",
        "visa_chargeDeclinedInsufficientFunds chargeDeclinedInsufficientFunds",
        decline="insufficient_funds",
        attachable=False,
    ),
    TestCard(
        "4000050005009995",
        "visa_debit_chargeDeclinedInsufficientFunds",
        funding="debit",
        decline="insufficient_funds",
        attachable=False,
    ),
    TestCard(
        "4000000000009987",
        "visa_chargeDeclinedLostCard chargeDeclinedLostCard",
        decline="lost_card",
        attachable=False,
    ),
    TestCard(
        "4000000000009979",
        "visa_chargeDeclinedStolenCard chargeDeclinedStolenCard",
        decline="stolen_card",
        attachable=False,
    ),
    TestCard(
        "4000000000000069",
        "chargeDeclinedExpiredCard visa_chargeDeclinedExpiredCard",
        decline="expired_card",
        attachable=False,
    ),
    TestCard(
        "4000000000000127",
        "chargeDeclinedIncorrectCvc visa_chargeDeclinedIncorrectCvc",
        decline="incorrect_cvc",
        attachable=False,
        cvc_check="fail",
    ),
    TestCard(
        "4000000000000119",
        "chargeDeclinedProcessingError visa_chargeDeclinedProcessingError",
        decline="processing_error",
        attachable=False,
    ),
    TestCard(
        "4000000000006975",
        "visa_chargeDeclinedVelocityLimitExceeded chargeDeclinedVelocityLimitExceeded",
        decline="card_velocity_exceeded",
        attachable=False,
    ),
    # These can be saved, and are refused when they are charged.
    TestCard(
        "4000000000000341",
        "chargeCustomerFail visa_chargeCustomerFail",
        decline="generic_decline",
    ),
    TestCard("4000000000189987", "visa_chargeCustomerFailLostCard", decline="lost_card"),
    TestCard("4000000000189979", "visa_chargeCustomerFailStolenCard", decline="stolen_card"),
)

RISKY = (
    TestCard(
        "4100000000000019",
        "radarBlock visa_chargeDeclinedFraudulent chargeDeclinedFraudulent",
        attachable=False,
        risk="highest",
    ),
    TestCard("4000000000004954", "riskLevelHighest", risk="highest"),
    TestCard("4000000000009235", "riskLevelElevated", risk="elevated"),
    TestCard("4000000000000101", "cvcCheckFail", cvc_check="fail"),
    TestCard("4000000000000036", "avsZipFail", postal_code_check="fail"),
    TestCard("4000058400307872", "cvcCheckFailElevatedRisk", cvc_check="fail", risk="elevated"),
    TestCard(
        "4000058400306072", "avsZipFailElevatedRisk", postal_code_check="fail", risk="elevated"
    ),
    TestCard("4000000000000028", "avsLine1Fail", line1_check="fail"),
    TestCard("4000000000000010", "avsFail", line1_check="fail", postal_code_check="fail"),
    TestCard(
        "4000000000000044",
        "avsUnchecked",
        line1_check="unavailable",
        postal_code_check="unavailable",
    ),
)

_FRAUDULENT = DisputePlan("fraudulent", network_reason_code="83")

DISPUTED = (
    TestCard("4000000000000259", "createDispute", disputes=(_FRAUDULENT,)),
    TestCard(
        "4000000000002685",
        "createDisputeProductNotReceived",
        disputes=(DisputePlan("product_not_received", network_reason_code="13.1"),),
    ),
    TestCard(
        "4000000000001976",
        "createDisputeInquiry",
        disputes=(DisputePlan("fraudulent", status="warning_needs_response", case_type="inquiry"),),
    ),
    TestCard(
        "4000000000005423",
        "createIssuerFraudRecord",
        early_fraud_warning="made_with_stolen_card",
    ),
    TestCard(
        "4000000404000079",
        "createMultipleDisputes",
        disputes=(
            DisputePlan("fraudulent", network_reason_code="83", share_percent=50),
            DisputePlan("fraudulent", network_reason_code="83", share_percent=50, delay_seconds=2),
        ),
    ),
    TestCard(
        "4000000404000038",
        "createCe3EligibleDispute",
        disputes=(
            DisputePlan(
                "fraudulent",
                network_reason_code="10.4",
                enhanced_eligibility_types=("visa_compelling_evidence_3",),
            ),
        ),
    ),
    TestCard(
        "4000008400000779",
        "createComplianceDispute",
        disputes=(
            DisputePlan(
                "noncompliant",
                case_type="compliance",
                enhanced_eligibility_types=("visa_compliance",),
            ),
        ),
    ),
)

REFUNDED_LATE = (
    TestCard("4000000000007726", "pendingRefund", refund_behaviour="pending"),
    TestCard("4000000000005126", "refundFail", refund_behaviour="fails"),
)

AVAILABLE_AT_ONCE = (
    TestCard("4000000000000077", "bypassPending", available_at_once=True),
    TestCard(
        "4000003720000278", "bypassPendingInternational", country="IE", available_at_once=True
    ),
)

AUTHENTICATED = (
    TestCard(
        "4000002500003155",
        "authenticationRequiredOnSetup",
        country="FR",
        three_d_secure="unless_set_up",
    ),
    TestCard("4000002760003184", "authenticationRequired", country="DE", three_d_secure="always"),
    TestCard(
        "4000003800000446",
        "authenticationRequiredSetupForOffSession",
        country="IT",
        three_d_secure="already_set_up",
    ),
    TestCard(
        "4000008260003178",
        "authenticationRequiredChargeDeclinedInsufficientFunds",
        country="GB",
        three_d_secure="unless_set_up",
        decline="insufficient_funds",
    ),
    # The issuer's country of this one is recorded.
    TestCard("4000000000003220", "threeDSecure2Required", country="IE", three_d_secure="required"),
    TestCard(
        "4000008400001629",
        "threeDSecureRequiredChargeDeclined",
        three_d_secure="required",
        decline="generic_decline",
    ),
    TestCard(
        "4000008400001280",
        "threeDSecureRequiredProcessingError",
        three_d_secure="required_error",
    ),
    TestCard("4000000000003055", "threeDSecureOptional", three_d_secure="optional"),
    TestCard(
        "4000000000003097",
        "threeDSecureOptionalProcessingError",
        three_d_secure="optional_error",
    ),
    TestCard("4000582600000094", three_d_secure="always", challenge="out_of_band"),
    TestCard("4000582600000045", three_d_secure="always", challenge="one_time_code"),
    TestCard("4000582600000102", three_d_secure="always", challenge="single_select"),
    TestCard("4000582600000110", three_d_secure="always", challenge="multi_select"),
    # Hosted fields may show these a captcha; the network itself lets them pass.
    TestCard("4000000000001208"),
    TestCard("4000000000003725"),
)

# Cards with which terminals and connected accounts are tested; charged here, they simply succeed.
OF_OTHER_PRODUCTS = (
    TestCard("4001007020000002", country="SG"),
    TestCard("4000008260000075", country="GB"),
    TestCard("4001000360000005", country="AU"),
    TestCard("4000002760000008", country="DE"),
    TestCard("4000000000004202", "visa_triggerNextRequirements"),
    TestCard("4000000000004210", "visa_triggerChargeBlock"),
    TestCard("4000000000004236", "visa_triggerPayoutBlock"),
    TestCard("4000003560000123", country="IN"),
)

CARDS = (
    *BY_BRAND,
    *BY_COUNTRY,
    *DECLINED,
    *RISKY,
    *DISPUTED,
    *REFUNDED_LATE,
    *AVAILABLE_AT_ONCE,
    *AUTHENTICATED,
    *OF_OTHER_PRODUCTS,
)
