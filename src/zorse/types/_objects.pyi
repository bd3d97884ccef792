# Generated: `make client`.
# pyright: basic
from typing import Any, Dict, List, Literal, Self, TypeAlias, overload
from typing_extensions import Unpack

from zorse.types._library import ListObject, RequestOptions, SearchResult, ZorseObject
from zorse.types._enums import *
from zorse.types._library import ExpandParams, PageParams
from zorse.types._params import *


class Aba(ZorseObject):
    account_holder_address: Address
    account_holder_name: str
    account_number: str
    account_type: str
    bank_address: Address
    bank_name: str
    routing_number: str

class AccountBusinessProfile(ZorseObject):
    annual_revenue: AccountBusinessProfileAnnualRevenue | None
    estimated_worker_count: int | None
    mcc: str | None
    minority_owned_business_designation: List[BusinessProfileMinorityOwnedBusinessDesignationValue] | None
    monthly_estimated_revenue: AccountBusinessProfileMonthlyEstimatedRevenue
    name: str | None
    product_description: str | None
    specified_commercial_transactions_act_url: str | None
    support_address: Address | None
    support_email: str | None
    support_phone: str | None
    support_url: str | None
    url: str | None

class AccountBusinessProfileAnnualRevenue(ZorseObject):
    amount: int | None
    currency: str | None
    fiscal_year_end: str | None

class AccountBusinessProfileMonthlyEstimatedRevenue(ZorseObject):
    amount: int
    currency: str

class AccountCapabilities(ZorseObject):
    acss_debit_payments: Literal["active", "inactive", "pending"]
    affirm_payments: Literal["active", "inactive", "pending"]
    afterpay_clearpay_payments: Literal["active", "inactive", "pending"]
    alma_payments: Literal["active", "inactive", "pending"]
    amazon_pay_payments: Literal["active", "inactive", "pending"]
    app_distribution: Literal["active", "inactive", "pending"]
    au_becs_debit_payments: Literal["active", "inactive", "pending"]
    bacs_debit_payments: Literal["active", "inactive", "pending"]
    bancontact_payments: Literal["active", "inactive", "pending"]
    bank_transfer_payments: Literal["active", "inactive", "pending"]
    billie_payments: Literal["active", "inactive", "pending"]
    bizum_payments: Literal["active", "inactive", "pending"]
    blik_payments: Literal["active", "inactive", "pending"]
    blik_recurring_payments: Literal["active", "inactive", "pending"]
    boleto_payments: Literal["active", "inactive", "pending"]
    card_issuing: Literal["active", "inactive", "pending"]
    card_payments: Literal["active", "inactive", "pending"]
    cartes_bancaires_payments: Literal["active", "inactive", "pending"]
    cashapp_payments: Literal["active", "inactive", "pending"]
    crypto_payments: Literal["active", "inactive", "pending"]
    eps_payments: Literal["active", "inactive", "pending"]
    fpx_payments: Literal["active", "inactive", "pending"]
    gb_bank_transfer_payments: Literal["active", "inactive", "pending"]
    giropay_payments: Literal["active", "inactive", "pending"]
    grabpay_payments: Literal["active", "inactive", "pending"]
    ideal_payments: Literal["active", "inactive", "pending"]
    india_international_payments: Literal["active", "inactive", "pending"]
    jcb_payments: Literal["active", "inactive", "pending"]
    jp_bank_transfer_payments: Literal["active", "inactive", "pending"]
    kakao_pay_payments: Literal["active", "inactive", "pending"]
    klarna_payments: Literal["active", "inactive", "pending"]
    konbini_payments: Literal["active", "inactive", "pending"]
    kr_card_payments: Literal["active", "inactive", "pending"]
    legacy_payments: Literal["active", "inactive", "pending"]
    link_payments: Literal["active", "inactive", "pending"]
    mb_way_payments: Literal["active", "inactive", "pending"]
    mobilepay_payments: Literal["active", "inactive", "pending"]
    multibanco_payments: Literal["active", "inactive", "pending"]
    mx_bank_transfer_payments: Literal["active", "inactive", "pending"]
    naver_pay_payments: Literal["active", "inactive", "pending"]
    nz_bank_account_becs_debit_payments: Literal["active", "inactive", "pending"]
    oxxo_payments: Literal["active", "inactive", "pending"]
    p24_payments: Literal["active", "inactive", "pending"]
    pay_by_bank_payments: Literal["active", "inactive", "pending"]
    payco_payments: Literal["active", "inactive", "pending"]
    paynow_payments: Literal["active", "inactive", "pending"]
    paypay_payments: Literal["active", "inactive", "pending"]
    payto_payments: Literal["active", "inactive", "pending"]
    pix_payments: Literal["active", "inactive", "pending"]
    promptpay_payments: Literal["active", "inactive", "pending"]
    revolut_pay_payments: Literal["active", "inactive", "pending"]
    samsung_pay_payments: Literal["active", "inactive", "pending"]
    satispay_payments: Literal["active", "inactive", "pending"]
    scalapay_payments: Literal["active", "inactive", "pending"]
    sepa_bank_transfer_payments: Literal["active", "inactive", "pending"]
    sepa_debit_payments: Literal["active", "inactive", "pending"]
    sequra_payments: Literal["active", "inactive", "pending"]
    sofort_payments: Literal["active", "inactive", "pending"]
    sunbit_payments: Literal["active", "inactive", "pending"]
    swish_payments: Literal["active", "inactive", "pending"]
    tax_reporting_us_1099_k: Literal["active", "inactive", "pending"]
    tax_reporting_us_1099_misc: Literal["active", "inactive", "pending"]
    transfers: Literal["active", "inactive", "pending"]
    treasury: Literal["active", "inactive", "pending"]
    twint_payments: Literal["active", "inactive", "pending"]
    upi_payments: Literal["active", "inactive", "pending"]
    us_bank_account_ach_payments: Literal["active", "inactive", "pending"]
    us_bank_transfer_payments: Literal["active", "inactive", "pending"]
    wero_payments: Literal["active", "inactive", "pending"]
    zip_payments: Literal["active", "inactive", "pending"]

class AccountCompany(ZorseObject):
    address: Address
    address_kana: AddressKana | None
    address_kanji: AddressKana | None
    administrative_address: RegisteredAddress | None
    directors_provided: bool
    directorship_declaration: AccountCompanyDirectorshipDeclaration | None
    executives_provided: bool
    export_license_id: str
    export_purpose_code: str
    name: str | None
    name_kana: str | None
    name_kanji: str | None
    owners_provided: bool
    ownership_declaration: AccountCompanyOwnershipDeclaration | None
    ownership_exemption_reason: Literal["qualified_entity_exceeds_ownership_threshold", "qualifies_as_financial_institution"]
    phone: str | None
    physical_address: RegisteredAddress | None
    principal_place_of_business: RegisteredAddress | None
    registration_date: AccountCompanyRegistrationDate
    representative_declaration: AccountCompanyRepresentativeDeclaration | None
    structure: CompanyStructureValue
    tax_id_provided: bool
    tax_id_registrar: str
    vat_id_provided: bool
    verification: AccountCompanyVerification | None

class AccountCompanyDirectorshipDeclaration(ZorseObject):
    date: int | None
    ip: str | None
    user_agent: str | None

class AccountCompanyOwnershipDeclaration(ZorseObject):
    date: int | None
    ip: str | None
    user_agent: str | None

class AccountCompanyRegistrationDate(ZorseObject):
    day: int | None
    month: int | None
    year: int | None

class AccountCompanyRepresentativeDeclaration(ZorseObject):
    date: int | None
    ip: str | None
    user_agent: str | None

class AccountCompanyVerification(ZorseObject):
    document: AccountCompanyVerificationDocument

class AccountCompanyVerificationDocument(ZorseObject):
    back: str | File | None
    details: str | None
    details_code: str | None
    front: str | File | None

class AccountController(ZorseObject):
    fees: AccountControllerFees
    is_controller: bool
    losses: AccountControllerLosses
    requirement_collection: Literal["application", "stripe"]
    stripe_dashboard: AccountControllerStripeDashboard
    type: Literal["account", "application"]

class AccountControllerFees(ZorseObject):
    payer: Literal["account", "application", "application_custom", "application_express"]

class AccountControllerLosses(ZorseObject):
    payments: Literal["application", "stripe"]

class AccountControllerStripeDashboard(ZorseObject):
    type: Literal["express", "full", "none"]

class AccountFutureRequirements(ZorseObject):
    alternatives: List[Alternatives] | None
    current_deadline: int | None
    currently_due: List[str] | None
    disabled_reason: FutureRequirementsDisabledReasonValue | None
    errors: List[Errors] | None
    eventually_due: List[str] | None
    past_due: List[str] | None
    pending_verification: List[str] | None

class AccountGroups(ZorseObject):
    payments_pricing: str | None

class AccountHolder(ZorseObject):
    account: str | Account
    customer: str | Customer
    customer_account: str
    type: Literal["account", "customer"]

class AccountRequirements(ZorseObject):
    alternatives: List[Alternatives] | None
    current_deadline: int | None
    currently_due: List[str] | None
    disabled_reason: FutureRequirementsDisabledReasonValue | None
    errors: List[Errors] | None
    eventually_due: List[str] | None
    past_due: List[str] | None
    pending_verification: List[str] | None

class AccountSessionComponents(ZorseObject):
    account_management: AccountSessionComponentsAccountManagement
    account_onboarding: AccountSessionComponentsAccountManagement
    balance_report: AccountSessionComponentsBalanceReport
    balances: AccountSessionComponentsBalances
    disputes_list: AccountSessionComponentsDisputesList
    documents: AccountSessionComponentsBalanceReport
    financial_account: AccountSessionComponentsFinancialAccount
    financial_account_transactions: AccountSessionComponentsFinancialAccountTransactions
    instant_payouts_promotion: AccountSessionComponentsInstantPayoutsPromotion
    issuing_card: AccountSessionComponentsIssuingCard
    issuing_cards_list: AccountSessionComponentsIssuingCardsList
    notification_banner: AccountSessionComponentsAccountManagement
    payment_details: AccountSessionComponentsPaymentDetails
    payment_disputes: AccountSessionComponentsPaymentDisputes
    payment_method_settings: AccountSessionComponentsPaymentMethodSettings
    payments: AccountSessionComponentsPaymentDetails
    payout_details: AccountSessionComponentsBalanceReport
    payout_reconciliation_report: AccountSessionComponentsBalanceReport
    payouts: AccountSessionComponentsBalances
    payouts_list: AccountSessionComponentsBalanceReport
    reporting_chart: AccountSessionComponentsReportingChart
    tax_registrations: AccountSessionComponentsBalanceReport
    tax_settings: AccountSessionComponentsBalanceReport
    terminal_hardware_orders: AccountSessionComponentsReportingChart
    terminal_hardware_shop: AccountSessionComponentsReportingChart

class AccountSessionComponentsAccountManagement(ZorseObject):
    enabled: bool
    features: AccountSessionComponentsAccountManagementFeatures

class AccountSessionComponentsAccountManagementFeatures(ZorseObject):
    disable_stripe_user_authentication: bool
    external_account_collection: bool

class AccountSessionComponentsBalanceReport(ZorseObject):
    enabled: bool
    features: ZorseObject

class AccountSessionComponentsBalances(ZorseObject):
    enabled: bool
    features: AccountSessionComponentsBalancesFeatures

class AccountSessionComponentsBalancesFeatures(ZorseObject):
    disable_stripe_user_authentication: bool
    edit_payout_schedule: bool
    external_account_collection: bool
    instant_payouts: bool
    standard_payouts: bool

class AccountSessionComponentsDisputesList(ZorseObject):
    enabled: bool
    features: AccountSessionComponentsDisputesListFeatures

class AccountSessionComponentsDisputesListFeatures(ZorseObject):
    capture_payments: bool
    destination_on_behalf_of_charge_management: bool
    dispute_management: bool
    refund_management: bool
    smart_disputes_management: bool

class AccountSessionComponentsFinancialAccount(ZorseObject):
    enabled: bool
    features: AccountSessionComponentsFinancialAccountFeatures

class AccountSessionComponentsFinancialAccountFeatures(ZorseObject):
    disable_stripe_user_authentication: bool
    external_account_collection: bool
    send_money: bool
    transfer_balance: bool

class AccountSessionComponentsFinancialAccountTransactions(ZorseObject):
    enabled: bool
    features: AccountSessionComponentsFinancialAccountTransactionsFeatures

class AccountSessionComponentsFinancialAccountTransactionsFeatures(ZorseObject):
    card_spend_dispute_management: bool

class AccountSessionComponentsInstantPayoutsPromotion(ZorseObject):
    enabled: bool
    features: AccountSessionComponentsInstantPayoutsPromotionFeatures

class AccountSessionComponentsInstantPayoutsPromotionFeatures(ZorseObject):
    disable_stripe_user_authentication: bool
    external_account_collection: bool
    instant_payouts: bool

class AccountSessionComponentsIssuingCard(ZorseObject):
    enabled: bool
    features: AccountSessionComponentsIssuingCardFeatures

class AccountSessionComponentsIssuingCardFeatures(ZorseObject):
    card_management: bool
    card_spend_dispute_management: bool
    cardholder_management: bool
    spend_control_management: bool

class AccountSessionComponentsIssuingCardsList(ZorseObject):
    enabled: bool
    features: AccountSessionComponentsIssuingCardsListFeatures

class AccountSessionComponentsIssuingCardsListFeatures(ZorseObject):
    card_management: bool
    card_spend_dispute_management: bool
    cardholder_management: bool
    disable_stripe_user_authentication: bool
    spend_control_management: bool

class AccountSessionComponentsPaymentDetails(ZorseObject):
    enabled: bool
    features: AccountSessionComponentsPaymentDetailsFeatures

class AccountSessionComponentsPaymentDetailsFeatures(ZorseObject):
    capture_payments: bool
    destination_on_behalf_of_charge_management: bool
    dispute_management: bool
    refund_management: bool
    smart_disputes_management: bool

class AccountSessionComponentsPaymentDisputes(ZorseObject):
    enabled: bool
    features: AccountSessionComponentsPaymentDisputesFeatures

class AccountSessionComponentsPaymentDisputesFeatures(ZorseObject):
    destination_on_behalf_of_charge_management: bool
    dispute_management: bool
    refund_management: bool
    smart_disputes_management: bool

class AccountSessionComponentsPaymentMethodSettings(ZorseObject):
    enabled: bool
    features: AccountSessionComponentsPaymentMethodSettingsFeatures

class AccountSessionComponentsPaymentMethodSettingsFeatures(ZorseObject):
    disable_stripe_user_authentication: bool

class AccountSessionComponentsReportingChart(ZorseObject):
    enabled: bool
    features: ZorseObject

class AccountSettings(ZorseObject):
    bacs_debit_payments: AccountSettingsBacsDebitPayments
    branding: AccountSettingsBranding
    card_issuing: AccountSettingsCardIssuing
    card_payments: AccountSettingsCardPayments
    dashboard: AccountSettingsDashboard
    invoices: AccountSettingsInvoices
    payments: AccountSettingsPayments
    payouts: AccountSettingsPayouts
    paypay_payments: AccountSettingsPaypayPayments
    sepa_debit_payments: AccountSettingsSepaDebitPayments
    treasury: AccountSettingsTreasury

class AccountSettingsBacsDebitPayments(ZorseObject):
    display_name: str | None
    service_user_number: str | None

class AccountSettingsBranding(ZorseObject):
    icon: str | File | None
    logo: str | File | None
    primary_color: str | None
    secondary_color: str | None

class AccountSettingsCardIssuing(ZorseObject):
    tos_acceptance: AccountSettingsCardIssuingTosAcceptance

class AccountSettingsCardIssuingTosAcceptance(ZorseObject):
    date: int | None
    ip: str | None
    user_agent: str

class AccountSettingsCardPayments(ZorseObject):
    decline_on: AccountSettingsCardPaymentsDeclineOn
    statement_descriptor_prefix: str | None
    statement_descriptor_prefix_kana: str | None
    statement_descriptor_prefix_kanji: str | None

class AccountSettingsCardPaymentsDeclineOn(ZorseObject):
    avs_failure: bool
    cvc_failure: bool

class AccountSettingsDashboard(ZorseObject):
    display_name: str | None
    timezone: str | None

class AccountSettingsInvoices(ZorseObject):
    default_account_tax_ids: List[str | TaxId] | None
    hosted_payment_method_save: Literal["always", "never", "offer"] | None

class AccountSettingsPayments(ZorseObject):
    statement_descriptor: str | None
    statement_descriptor_kana: str | None
    statement_descriptor_kanji: str | None

class AccountSettingsPayouts(ZorseObject):
    debit_negative_balances: bool
    schedule: AccountSettingsPayoutsSchedule
    statement_descriptor: str | None

class AccountSettingsPayoutsSchedule(ZorseObject):
    delay_days: int
    interval: str
    monthly_anchor: int
    monthly_payout_days: List[int]
    weekly_anchor: str
    weekly_payout_days: List[Literal["friday", "monday", "thursday", "tuesday", "wednesday"]]

class AccountSettingsPaypayPayments(ZorseObject):
    additional_files: List[str] | None
    goods_type: Literal["digital_content", "other"] | None
    site: AccountSettingsPaypayPaymentsSite | None

class AccountSettingsPaypayPaymentsSite(ZorseObject):
    accessible: ZorseObject | None
    in_development: AccountSettingsPaypayPaymentsSiteInDevelopment | None
    restricted: AccountSettingsPaypayPaymentsSiteRestricted | None
    type: Literal["accessible", "in_development", "restricted"] | None

class AccountSettingsPaypayPaymentsSiteInDevelopment(ZorseObject):
    password_provided: bool | None
    username: str | None

class AccountSettingsPaypayPaymentsSiteRestricted(ZorseObject):
    payment_flow_file: str | None

class AccountSettingsSepaDebitPayments(ZorseObject):
    creditor_id: str

class AccountSettingsTreasury(ZorseObject):
    tos_acceptance: AccountSettingsTreasuryTosAcceptance

class AccountSettingsTreasuryTosAcceptance(ZorseObject):
    date: int | None
    ip: str | None
    user_agent: str

class AccountTosAcceptance(ZorseObject):
    date: int | None
    ip: str | None
    service_agreement: str
    user_agent: str | None

class Ach(ZorseObject):
    submission: Literal["next_day", "same_day"] | None
    transaction_purpose: Literal["payroll"] | None

class AchCreditTransfer(ZorseObject):
    account_number: str | None
    bank_name: str | None
    routing_number: str | None
    swift_code: str | None

class AchDebit(ZorseObject):
    account_holder_type: Literal["company", "individual"] | None
    bank_name: str | None
    country: str | None
    fingerprint: str | None
    last4: str | None
    routing_number: str | None

class AcssDebit(ZorseObject):
    bank_name: str | None
    fingerprint: str | None
    institution_number: str | None
    last4: str | None
    transit_number: str | None

class AcssDebitMandateOptions(ZorseObject):
    transaction_type: Literal["business", "personal"] | None

class AdditionalAddresses(ZorseObject):
    city: str
    country: str
    line1: str
    line2: str
    postal_code: str
    purpose: Literal["registered"]
    state: str
    town: str

class AdditionalNames(ZorseObject):
    full_name: str
    given_name: str
    purpose: Literal["alias", "maiden"]
    surname: str

class Address(ZorseObject):
    city: str | None
    country: str | None
    line1: str | None
    line2: str | None
    postal_code: str | None
    state: str | None

class AddressKana(ZorseObject):
    city: str | None
    country: str | None
    line1: str | None
    line2: str | None
    postal_code: str | None
    state: str | None
    town: str | None

class Affirm(ZorseObject):
    location: str
    reader: str
    transaction_id: str | None

class AfterpayClearpay(ZorseObject):
    order_id: str | None
    reference: str | None

class Alipay(ZorseObject):
    buyer_id: str
    fingerprint: str | None
    transaction_id: str | None

class Alma(ZorseObject):
    installments: Installments
    transaction_id: str | None

class Alternatives(ZorseObject):
    alternative_fields_due: List[str]
    original_fields_due: List[str]

class AmazonPay(ZorseObject):
    funding: Funding
    transaction_id: str | None

class Amount(ZorseObject):
    currency: str
    value: int

class ApplePay(ZorseObject):
    type: str

class ApplicationFeeFeeSource(ZorseObject):
    charge: str
    payout: str
    type: Literal["charge", "payout"]

class AppsInstallContentSecurityPolicyGranted(ZorseObject):
    connect_src: List[str]
    image_src: List[str]

class AppsSecretScope(ZorseObject):
    type: Literal["account", "user"]
    user: str

class AuBecsDebit(ZorseObject):
    bsb_number: str | None
    expected_debit_date: str
    fingerprint: str | None
    last4: str | None
    mandate: str

class BacsDebit(ZorseObject):
    expected_debit_date: str
    fingerprint: str | None
    last4: str | None
    mandate: str | None
    sort_code: str | None

class BalanceAvailable(ZorseObject):
    amount: int
    currency: str
    source_types: BalanceAvailableSourceTypes

class BalanceAvailableSourceTypes(ZorseObject):
    bank_account: int
    card: int
    fpx: int

class BalanceImpact(ZorseObject):
    cash: int
    inbound_pending: int
    outbound_pending: int

class BalanceInstantAvailable(ZorseObject):
    amount: int
    currency: str
    net_available: List[BalanceInstantAvailableNetAvailable]
    source_types: BalanceAvailableSourceTypes

class BalanceInstantAvailableNetAvailable(ZorseObject):
    amount: int
    destination: str
    source_types: BalanceAvailableSourceTypes

class BalanceIssuing(ZorseObject):
    available: List[BalanceAvailable]

class BalanceRefundAndDisputePrefunding(ZorseObject):
    available: List[BalanceAvailable]
    pending: List[BalanceAvailable]

class BalanceSettingsPayments(ZorseObject):
    debit_negative_balances: bool | None
    payouts: BalanceSettingsPaymentsPayouts | None
    settlement_timing: BalanceSettingsPaymentsSettlementTiming

class BalanceSettingsPaymentsPayouts(ZorseObject):
    automatic_transfer_rules_by_currency: Dict[str, List[BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency]] | None
    minimum_balance_by_currency: Dict[str, int] | None
    schedule: BalanceSettingsPaymentsPayoutsSchedule | None
    statement_descriptor: str | None
    status: Literal["disabled", "enabled"]

class BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency(ZorseObject):
    payout_method: str
    transfer_up_to_amount: int | None
    type: Literal["transfer_all", "transfer_up_to_amount"]

class BalanceSettingsPaymentsPayoutsSchedule(ZorseObject):
    interval: Literal["daily", "manual", "monthly", "weekly"] | None
    monthly_payout_days: List[int]
    weekly_payout_days: List[Literal["friday", "monday", "thursday", "tuesday", "wednesday"]]

class BalanceSettingsPaymentsSettlementTiming(ZorseObject):
    delay_days: int
    delay_days_override: int
    start_of_day: BalanceSettingsPaymentsSettlementTimingStartOfDay | None

class BalanceSettingsPaymentsSettlementTimingStartOfDay(ZorseObject):
    hour: int
    minutes: int
    timezone: str

class BalanceTransactionFeeDetails(ZorseObject):
    amount: int
    application: str | None
    currency: str
    description: str | None
    type: str

class BalancesAvailableBalance(ZorseObject):
    monetary: Monetary | None
    type: Literal["monetary"]

class Bancontact(ZorseObject):
    bank_code: str | None
    bank_name: str | None
    bic: str | None
    generated_sepa_debit: str | PaymentMethod | None
    generated_sepa_debit_mandate: str | Mandate | None
    iban_last4: str | None
    preferred_language: Literal["de", "en", "fr", "nl"] | None
    verified_name: str | None

class BankAccountFutureRequirements(ZorseObject):
    currently_due: List[str] | None
    errors: List[Errors] | None
    past_due: List[str] | None
    pending_verification: List[str] | None

class BankAccountOwnershipVerification(ZorseObject):
    files: List[str]
    type: Literal["files"]

class BankTransfer(ZorseObject):
    eu_bank_transfer: BankTransferEuBankTransfer
    type: str | None

class BankTransferEuBankTransfer(ZorseObject):
    country: Literal["BE", "DE", "ES", "FR", "IE", "NL"]

class Billie(ZorseObject):
    transaction_id: str | None

class BillingAlertUsageThreshold(ZorseObject):
    filters: List[BillingAlertUsageThresholdFilters] | None
    gte: int
    meter: str | BillingMeter
    recurrence: Literal["one_time"]

class BillingAlertUsageThresholdFilters(ZorseObject):
    customer: str | Customer | None
    type: Literal["customer"]

class BillingCreditBalanceSummaryBalances(ZorseObject):
    available_balance: BalancesAvailableBalance
    ledger_balance: BalancesAvailableBalance

class BillingCreditBalanceTransactionCredit(ZorseObject):
    amount: BalancesAvailableBalance
    credits_application_invoice_voided: BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided | None
    type: Literal["credits_application_invoice_voided", "credits_granted"]

class BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided(ZorseObject):
    invoice: str | Invoice
    invoice_line_item: str

class BillingCreditBalanceTransactionDebit(ZorseObject):
    amount: BalancesAvailableBalance
    credits_applied: BillingCreditBalanceTransactionDebitCreditsApplied | None
    type: Literal["credits_applied", "credits_expired", "credits_voided"]

class BillingCreditBalanceTransactionDebitCreditsApplied(ZorseObject):
    invoice: str | Invoice
    invoice_line_item: str

class BillingCreditGrantApplicabilityConfig(ZorseObject):
    scope: BillingCreditGrantApplicabilityConfigScope

class BillingCreditGrantApplicabilityConfigScope(ZorseObject):
    price_type: Literal["metered"]
    prices: List[BillingCreditGrantApplicabilityConfigScopePrices]

class BillingCreditGrantApplicabilityConfigScopePrices(ZorseObject):
    id: str | None

class BillingDetails(ZorseObject):
    address: Address | None
    email: str | None
    name: str | None
    phone: str | None
    tax_id: str | None

class BillingFeedbackOptionStatusTransitions(ZorseObject):
    deactivated_at: int | None

class BillingMeterCustomerMapping(ZorseObject):
    event_payload_key: str
    type: Literal["by_id"]

class BillingMeterDefaultAggregation(ZorseObject):
    formula: Literal["count", "last", "sum"]

class BillingMeterEventAdjustmentCancel(ZorseObject):
    identifier: str | None

class BillingMeterStatusTransitions(ZorseObject):
    deactivated_at: int | None

class BillingMeterValueSettings(ZorseObject):
    event_payload_key: str

class BillingMode(ZorseObject):
    flexible: Flexible | None
    type: Literal["classic", "flexible"]
    updated_at: int

class BillingPortalConfigurationBusinessProfile(ZorseObject):
    headline: str | None
    privacy_policy_url: str | None
    terms_of_service_url: str | None

class BillingPortalConfigurationFeatures(ZorseObject):
    customer_update: BillingPortalConfigurationFeaturesCustomerUpdate
    invoice_history: BillingPortalConfigurationFeaturesInvoiceHistory
    payment_method_update: BillingPortalConfigurationFeaturesPaymentMethodUpdate
    subscription_cancel: BillingPortalConfigurationFeaturesSubscriptionCancel
    subscription_pause: BillingPortalConfigurationFeaturesSubscriptionPause
    subscription_update: BillingPortalConfigurationFeaturesSubscriptionUpdate

class BillingPortalConfigurationFeaturesCustomerUpdate(ZorseObject):
    allowed_updates: List[Literal["address", "email", "name", "phone", "shipping", "tax_id"]]
    enabled: bool

class BillingPortalConfigurationFeaturesInvoiceHistory(ZorseObject):
    enabled: bool

class BillingPortalConfigurationFeaturesPaymentMethodUpdate(ZorseObject):
    enabled: bool
    payment_method_configuration: str | None

class BillingPortalConfigurationFeaturesSubscriptionCancel(ZorseObject):
    cancellation_reason: BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason
    enabled: bool
    mode: Literal["at_period_end", "immediately"]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]

class BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason(ZorseObject):
    enabled: bool
    feedback_options: List[str | BillingFeedbackOption] | None
    options: List[CancellationDetailsFeedbackValue]

class BillingPortalConfigurationFeaturesSubscriptionPause(ZorseObject):
    duration: BillingPortalConfigurationFeaturesSubscriptionPauseDuration
    enabled: bool

class BillingPortalConfigurationFeaturesSubscriptionPauseDuration(ZorseObject):
    interval_options: List[BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptions]
    type: Literal["indefinite", "interval_options"]

class BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptions(ZorseObject):
    interval: Literal["day", "month", "week", "year"]
    interval_count: int

class BillingPortalConfigurationFeaturesSubscriptionUpdate(ZorseObject):
    billing_cycle_anchor: Literal["now", "unchanged"] | None
    default_allowed_updates: List[Literal["price", "promotion_code", "quantity"]]
    enabled: bool
    products: List[BillingPortalConfigurationFeaturesSubscriptionUpdateProducts] | None
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    schedule_at_period_end: BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd
    trial_update_behavior: Literal["continue_trial", "end_trial"]

class BillingPortalConfigurationFeaturesSubscriptionUpdateProducts(ZorseObject):
    adjustable_quantity: BillingPortalConfigurationFeaturesSubscriptionUpdateProductsAdjustableQuantity
    prices: List[str]
    product: str

class BillingPortalConfigurationFeaturesSubscriptionUpdateProductsAdjustableQuantity(ZorseObject):
    enabled: bool
    maximum: int | None
    minimum: int

class BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd(ZorseObject):
    conditions: List[BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditions]

class BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditions(ZorseObject):
    type: Literal["decreasing_item_amount", "shortening_interval"]

class BillingPortalConfigurationLoginPage(ZorseObject):
    enabled: bool
    url: str | None

class BillingPortalSessionAfterExpiration(ZorseObject):
    customer_login: CustomerLogin | None
    type: Literal["customer_login"]

class BillingPortalSessionFlow(ZorseObject):
    after_completion: BillingPortalSessionFlowAfterCompletion
    customer_update: ZorseObject | None
    subscription_cancel: BillingPortalSessionFlowSubscriptionCancel | None
    subscription_pause: BillingPortalSessionFlowSubscriptionPause | None
    subscription_update: BillingPortalSessionFlowSubscriptionUpdate | None
    subscription_update_confirm: BillingPortalSessionFlowSubscriptionUpdateConfirm | None
    type: BillingPortalSessionFlowTypeValue

class BillingPortalSessionFlowAfterCompletion(ZorseObject):
    hosted_confirmation: BillingPortalSessionFlowAfterCompletionHostedConfirmation | None
    redirect: BillingPortalSessionFlowAfterCompletionRedirect | None
    type: Literal["hosted_confirmation", "portal_homepage", "redirect"]

class BillingPortalSessionFlowAfterCompletionHostedConfirmation(ZorseObject):
    custom_message: str | None

class BillingPortalSessionFlowAfterCompletionRedirect(ZorseObject):
    return_url: str

class BillingPortalSessionFlowSubscriptionCancel(ZorseObject):
    retention: BillingPortalSessionFlowSubscriptionCancelRetention | None
    subscription: str

class BillingPortalSessionFlowSubscriptionCancelRetention(ZorseObject):
    coupon_offer: BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer | None
    type: Literal["coupon_offer"]

class BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer(ZorseObject):
    coupon: str

class BillingPortalSessionFlowSubscriptionPause(ZorseObject):
    subscription: str

class BillingPortalSessionFlowSubscriptionUpdate(ZorseObject):
    subscription: str

class BillingPortalSessionFlowSubscriptionUpdateConfirm(ZorseObject):
    discounts: List[BillingPortalSessionFlowSubscriptionUpdateConfirmDiscounts] | None
    items_: List[BillingPortalSessionFlowSubscriptionUpdateConfirmItems]
    subscription: str
    @overload
    def __getitem__(self, key: Literal["items"], /) -> List[BillingPortalSessionFlowSubscriptionUpdateConfirmItems]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...

class BillingPortalSessionFlowSubscriptionUpdateConfirmDiscounts(ZorseObject):
    coupon: str | None
    promotion_code: str | None

class BillingPortalSessionFlowSubscriptionUpdateConfirmItems(ZorseObject):
    id: str | None
    price: str | None
    quantity: int

class BillingThresholds(ZorseObject):
    amount_gte: int | None
    reset_billing_cycle_anchor: bool | None

class Bizum(ZorseObject):
    buyer_id: str | None

class Blik(ZorseObject):
    buyer_id: str | None

class Blocked(ZorseObject):
    network_code: Literal["R02", "R03", "R04", "R05", "R07", "R08", "R10", "R11", "R16", "R20", "R29", "R31"] | None
    reason: BlockedReasonValue | None

class Boleto(ZorseObject):
    tax_id: str

class BusinessDetailsAddress(ZorseObject):
    city: str
    country: str
    line1: str
    line2: str
    postal_code: str
    state: str
    town: str

class CapabilityFutureRequirements(ZorseObject):
    alternatives: List[Alternatives] | None
    current_deadline: int | None
    currently_due: List[str]
    disabled_reason: CapabilityFutureRequirementsDisabledReasonValue | None
    errors: List[Errors]
    eventually_due: List[str]
    past_due: List[str]
    pending_verification: List[str]

class CapabilityRequirements(ZorseObject):
    alternatives: List[Alternatives] | None
    current_deadline: int | None
    currently_due: List[str]
    disabled_reason: CapabilityFutureRequirementsDisabledReasonValue | None
    errors: List[Errors]
    eventually_due: List[str]
    past_due: List[str]
    pending_verification: List[str]

class CardChecks(ZorseObject):
    address_line1_check: Literal["fail", "pass", "unavailable", "unchecked"] | None
    address_postal_code_check: Literal["fail", "pass", "unavailable", "unchecked"] | None
    cvc_check: Literal["fail", "pass", "unavailable", "unchecked"] | None

class CardInstallments(ZorseObject):
    plan: PaymentAttemptRecordPaymentMethodDetailsCardInstallmentsPlan | None

class CardNetworks(ZorseObject):
    preferred: str | None

class CardPresent(ZorseObject):
    amount_authorized: int | None
    brand: str | None
    brand_product: str | None
    capture_before: int
    cardholder_name: str | None
    country: str | None
    description: str | None
    emv_auth_data: str | None
    exp_month: int
    exp_year: int
    fingerprint: str | None
    funding: str | None
    generated_card: str | None
    incremental_authorization_supported: bool
    issuer: str | None
    last4: str | None
    location: str
    network: str | None
    network_transaction_id: str | None
    offline: Offline | None
    overcapture_supported: bool
    preferred_locales: List[str] | None
    read_method: CardPresentReadMethodValue | None
    reader: str
    receipt: Receipt | None
    wallet: Wallet

class CardPresentNetworks(ZorseObject):
    available: List[str]
    preferred: str | None

class CardWallet(ZorseObject):
    amex_express_checkout: ZorseObject
    apple_pay: ZorseObject
    dynamic_last4: str | None
    google_pay: ZorseObject
    link: ZorseObject
    masterpass: Masterpass
    samsung_pay: ZorseObject
    type: WalletTypeValue
    visa_checkout: VisaCheckout

class CashBalanceSettings(ZorseObject):
    reconciliation_mode: Literal["automatic", "manual"]
    using_merchant_default: bool

class Cashapp(ZorseObject):
    buyer_id: str | None
    cashtag: str | None

class CashappHandleRedirectOrDisplayQrCode(ZorseObject):
    hosted_instructions_url: str
    mobile_auth_url: str
    qr_code: QrCode

class ChargeFraudDetails(ZorseObject):
    stripe_report: str
    user_report: str

class ChargeOutcome(ZorseObject):
    advice_code: Literal["confirm_card_data", "do_not_try_again", "try_again_later"] | None
    network_advice_code: str | None
    network_decline_code: str | None
    network_status: str | None
    reason: str | None
    risk_level: str
    risk_score: int
    rule: str | ChargeOutcomeRule
    seller_message: str | None
    type: str

class ChargeOutcomeRule(ZorseObject):
    action: str
    id: str
    predicate: str

class ChargePaymentMethodDetails(ZorseObject):
    ach_credit_transfer: AchCreditTransfer
    ach_debit: AchDebit
    acss_debit: ChargePaymentMethodDetailsAcssDebit
    affirm: ChargePaymentMethodDetailsAffirm
    afterpay_clearpay: ChargePaymentMethodDetailsAfterpayClearpay
    alipay: Alipay
    alma: ChargePaymentMethodDetailsAlma
    amazon_pay: ChargePaymentMethodDetailsAmazonPay
    au_becs_debit: AuBecsDebit
    bacs_debit: BacsDebit
    bancontact: ChargePaymentMethodDetailsBancontact
    billie: ChargePaymentMethodDetailsBillie
    bizum: ChargePaymentMethodDetailsBizum
    blik: ChargePaymentMethodDetailsBlik
    boleto: ChargePaymentMethodDetailsBoleto
    card: ChargePaymentMethodDetailsCard
    card_present: CardPresent
    cashapp: ChargePaymentMethodDetailsCashapp
    crypto: Crypto
    customer_balance: ZorseObject
    eps: ChargePaymentMethodDetailsEps
    fpx: Fpx
    giropay: ChargePaymentMethodDetailsGiropay
    grabpay: Grabpay
    ideal: ChargePaymentMethodDetailsIdeal
    interac_present: InteracPresent
    kakao_pay: ChargePaymentMethodDetailsKakaoPay
    klarna: ChargePaymentMethodDetailsKlarna
    konbini: ChargePaymentMethodDetailsKonbini
    kr_card: KrCard
    link: ChargePaymentMethodDetailsLink
    mb_way: ZorseObject
    mobilepay: ChargePaymentMethodDetailsMobilepay
    multibanco: ChargePaymentMethodDetailsMultibanco
    naver_pay: ChargePaymentMethodDetailsNaverPay
    nz_bank_account: NzBankAccount
    oxxo: ChargePaymentMethodDetailsOxxo
    p24: ChargePaymentMethodDetailsP24
    pay_by_bank: ZorseObject
    payco: ChargePaymentMethodDetailsPayco
    paynow: ChargePaymentMethodDetailsPaynow
    paypal: Paypal
    paypay: ZorseObject
    payto: ChargePaymentMethodDetailsPayto
    pix: ChargePaymentMethodDetailsPix
    promptpay: ChargePaymentMethodDetailsPromptpay
    revolut_pay: ChargePaymentMethodDetailsRevolutPay
    samsung_pay: ChargePaymentMethodDetailsSamsungPay
    satispay: ChargePaymentMethodDetailsSatispay
    scalapay: ChargePaymentMethodDetailsScalapay
    sepa_debit: ChargePaymentMethodDetailsSepaDebit
    sequra: Sequra
    sofort: ChargePaymentMethodDetailsSofort
    stripe_account: ZorseObject
    sunbit: Sunbit
    swish: ChargePaymentMethodDetailsSwish
    twint: ChargePaymentMethodDetailsTwint
    type: str
    upi: ChargePaymentMethodDetailsUpi
    us_bank_account: ChargePaymentMethodDetailsUsBankAccount
    wechat: ZorseObject
    wechat_pay: ChargePaymentMethodDetailsWechatPay
    zip: ZorseObject

class ChargePaymentMethodDetailsAcssDebit(ZorseObject):
    bank_name: str | None
    expected_debit_date: str
    fingerprint: str | None
    institution_number: str | None
    last4: str | None
    mandate: str
    transit_number: str | None

class ChargePaymentMethodDetailsAffirm(ZorseObject):
    location: str
    reader: str
    transaction_id: str | None

class ChargePaymentMethodDetailsAfterpayClearpay(ZorseObject):
    order_id: str | None
    reference: str | None

class ChargePaymentMethodDetailsAlma(ZorseObject):
    installments: ChargePaymentMethodDetailsAlmaInstallments
    transaction_id: str | None

class ChargePaymentMethodDetailsAlmaInstallments(ZorseObject):
    count: int

class ChargePaymentMethodDetailsAmazonPay(ZorseObject):
    funding: ChargePaymentMethodDetailsAmazonPayFunding
    transaction_id: str | None

class ChargePaymentMethodDetailsAmazonPayFunding(ZorseObject):
    card: ChargePaymentMethodDetailsAmazonPayFundingCard
    type: Literal["card"] | None

class ChargePaymentMethodDetailsAmazonPayFundingCard(ZorseObject):
    brand: str | None
    country: str | None
    exp_month: int | None
    exp_year: int | None
    funding: str | None
    last4: str | None

class ChargePaymentMethodDetailsBancontact(ZorseObject):
    bank_code: str | None
    bank_name: str | None
    bic: str | None
    generated_sepa_debit: str | PaymentMethod | None
    generated_sepa_debit_mandate: str | Mandate | None
    iban_last4: str | None
    preferred_language: Literal["de", "en", "fr", "nl"] | None
    verified_name: str | None

class ChargePaymentMethodDetailsBillie(ZorseObject):
    transaction_id: str | None

class ChargePaymentMethodDetailsBizum(ZorseObject):
    buyer_id: str | None
    transaction_id: str | None

class ChargePaymentMethodDetailsBlik(ZorseObject):
    buyer_id: str | None

class ChargePaymentMethodDetailsBoleto(ZorseObject):
    tax_id: str

class ChargePaymentMethodDetailsCard(ZorseObject):
    amount_authorized: int | None
    authorization_code: str | None
    brand: str | None
    capture_before: int
    checks: ChargePaymentMethodDetailsCardChecks | None
    country: str | None
    electronic_commerce_indicator: str | None
    exp_month: int
    exp_year: int
    extended_authorization: ChargePaymentMethodDetailsCardExtendedAuthorization
    fingerprint: str | None
    funding: str | None
    incremental_authorization: ChargePaymentMethodDetailsCardIncrementalAuthorization
    installments: ChargePaymentMethodDetailsCardInstallments | None
    last4: str | None
    mandate: str | Mandate | None
    multicapture: ChargePaymentMethodDetailsCardMulticapture
    network: str | None
    network_token: ChargePaymentMethodDetailsCardNetworkToken | None
    network_transaction_id: str | None
    overcapture: ChargePaymentMethodDetailsCardOvercapture
    regulated_status: Literal["regulated", "unregulated"] | None
    setup_credential_usage: Literal["installment", "recurring", "unscheduled"] | None
    stored_credential_usage: Literal["installment", "recurring", "unscheduled"] | None
    three_d_secure: ChargePaymentMethodDetailsCardThreeDSecure | None
    transaction_link_id: str | None
    wallet: ChargePaymentMethodDetailsCardWallet | None

class ChargePaymentMethodDetailsCardChecks(ZorseObject):
    address_line1_check: str | None
    address_postal_code_check: str | None
    cvc_check: str | None

class ChargePaymentMethodDetailsCardExtendedAuthorization(ZorseObject):
    status: Literal["disabled", "enabled"]

class ChargePaymentMethodDetailsCardIncrementalAuthorization(ZorseObject):
    status: Literal["available", "unavailable"]

class ChargePaymentMethodDetailsCardInstallments(ZorseObject):
    plan: InstallmentsPlan | None

class ChargePaymentMethodDetailsCardMulticapture(ZorseObject):
    status: Literal["available", "unavailable"]

class ChargePaymentMethodDetailsCardNetworkToken(ZorseObject):
    used: bool

class ChargePaymentMethodDetailsCardOvercapture(ZorseObject):
    maximum_amount_capturable: int
    status: Literal["available", "unavailable"]

class ChargePaymentMethodDetailsCardThreeDSecure(ZorseObject):
    authentication_flow: Literal["challenge", "frictionless"] | None
    electronic_commerce_indicator: Literal["01", "02", "05", "06", "07"] | None
    exemption_indicator: Literal["low_risk", "none"] | None
    exemption_indicator_applied: bool
    result: ThreeDSecureResultValue | None
    result_reason: ThreeDSecureResultReasonValue | None
    transaction_id: str | None
    version: Literal["1.0.2", "2.1.0", "2.2.0", "2.3.0", "2.3.1"] | None

class ChargePaymentMethodDetailsCardWallet(ZorseObject):
    amex_express_checkout: ZorseObject
    apple_pay: ZorseObject
    dynamic_last4: str | None
    google_pay: ZorseObject
    link: ChargePaymentMethodDetailsCardWalletLink
    masterpass: ChargePaymentMethodDetailsCardWalletMasterpass
    samsung_pay: ZorseObject
    type: WalletTypeValue
    visa_checkout: ChargePaymentMethodDetailsCardWalletVisaCheckout

class ChargePaymentMethodDetailsCardWalletLink(ZorseObject):
    funding_source_group: str | None

class ChargePaymentMethodDetailsCardWalletMasterpass(ZorseObject):
    billing_address: Address | None
    email: str | None
    name: str | None
    shipping_address: Address | None

class ChargePaymentMethodDetailsCardWalletVisaCheckout(ZorseObject):
    billing_address: Address | None
    email: str | None
    name: str | None
    shipping_address: Address | None

class ChargePaymentMethodDetailsCashapp(ZorseObject):
    buyer_id: str | None
    cashtag: str | None
    transaction_id: str | None

class ChargePaymentMethodDetailsEps(ZorseObject):
    bank: EpsBankValue | None
    verified_name: str | None

class ChargePaymentMethodDetailsGiropay(ZorseObject):
    bank_code: str | None
    bank_name: str | None
    bic: str | None
    verified_name: str | None

class ChargePaymentMethodDetailsIdeal(ZorseObject):
    bank: IdealBankValue | None
    bic: IdealBicValue | None
    generated_sepa_debit: str | PaymentMethod | None
    generated_sepa_debit_mandate: str | Mandate | None
    iban_last4: str | None
    transaction_id: str | None
    verified_name: str | None

class ChargePaymentMethodDetailsKakaoPay(ZorseObject):
    buyer_id: str | None
    transaction_id: str | None

class ChargePaymentMethodDetailsKlarna(ZorseObject):
    location: str
    payer_details: ChargePaymentMethodDetailsKlarnaPayerDetails | None
    payment_method_category: str | None
    preferred_locale: str | None
    reader: str

class ChargePaymentMethodDetailsKlarnaPayerDetails(ZorseObject):
    address: ChargePaymentMethodDetailsKlarnaPayerDetailsAddress | None

class ChargePaymentMethodDetailsKlarnaPayerDetailsAddress(ZorseObject):
    country: str | None

class ChargePaymentMethodDetailsKonbini(ZorseObject):
    store: ChargePaymentMethodDetailsKonbiniStore | None

class ChargePaymentMethodDetailsKonbiniStore(ZorseObject):
    chain: Literal["familymart", "lawson", "ministop", "seicomart"] | None

class ChargePaymentMethodDetailsLink(ZorseObject):
    country: str | None
    funding_source_group: str | None

class ChargePaymentMethodDetailsMobilepay(ZorseObject):
    card: ChargePaymentMethodDetailsMobilepayCard | None

class ChargePaymentMethodDetailsMobilepayCard(ZorseObject):
    brand: str | None
    country: str | None
    exp_month: int | None
    exp_year: int | None
    last4: str | None

class ChargePaymentMethodDetailsMultibanco(ZorseObject):
    entity: str | None
    reference: str | None

class ChargePaymentMethodDetailsNaverPay(ZorseObject):
    buyer_id: str | None
    transaction_id: str | None

class ChargePaymentMethodDetailsOxxo(ZorseObject):
    number: str | None

class ChargePaymentMethodDetailsP24(ZorseObject):
    bank: P24BankValue | None
    reference: str | None
    verified_name: str | None

class ChargePaymentMethodDetailsPayco(ZorseObject):
    buyer_id: str | None
    transaction_id: str | None

class ChargePaymentMethodDetailsPaynow(ZorseObject):
    location: str
    reader: str
    reference: str | None

class ChargePaymentMethodDetailsPayto(ZorseObject):
    bsb_number: str | None
    last4: str | None
    mandate: str
    pay_id: str | None

class ChargePaymentMethodDetailsPix(ZorseObject):
    bank_transaction_id: str | None
    fingerprint: str | None
    mandate: str

class ChargePaymentMethodDetailsPromptpay(ZorseObject):
    reference: str | None

class ChargePaymentMethodDetailsRevolutPay(ZorseObject):
    funding: ChargePaymentMethodDetailsRevolutPayFunding
    transaction_id: str | None

class ChargePaymentMethodDetailsRevolutPayFunding(ZorseObject):
    card: ChargePaymentMethodDetailsAmazonPayFundingCard
    type: Literal["card"] | None

class ChargePaymentMethodDetailsSamsungPay(ZorseObject):
    buyer_id: str | None
    transaction_id: str | None

class ChargePaymentMethodDetailsSatispay(ZorseObject):
    transaction_id: str | None

class ChargePaymentMethodDetailsScalapay(ZorseObject):
    transaction_id: str | None

class ChargePaymentMethodDetailsSepaDebit(ZorseObject):
    bank_code: str | None
    branch_code: str | None
    country: str | None
    expected_debit_date: str
    fingerprint: str | None
    last4: str | None
    mandate: str | None

class ChargePaymentMethodDetailsSofort(ZorseObject):
    bank_code: str | None
    bank_name: str | None
    bic: str | None
    country: str | None
    generated_sepa_debit: str | PaymentMethod | None
    generated_sepa_debit_mandate: str | Mandate | None
    iban_last4: str | None
    preferred_language: Literal["de", "en", "es", "fr", "it", "nl", "pl"] | None
    verified_name: str | None

class ChargePaymentMethodDetailsSwish(ZorseObject):
    fingerprint: str | None
    payment_reference: str | None
    verified_phone_last4: str | None

class ChargePaymentMethodDetailsTwint(ZorseObject):
    mandate: str

class ChargePaymentMethodDetailsUpi(ZorseObject):
    vpa: str | None

class ChargePaymentMethodDetailsUsBankAccount(ZorseObject):
    account_holder_type: Literal["company", "individual"] | None
    account_type: Literal["checking", "savings"] | None
    bank_name: str | None
    expected_debit_date: str
    fingerprint: str | None
    last4: str | None
    mandate: str | Mandate
    payment_reference: str | None
    routing_number: str | None

class ChargePaymentMethodDetailsWechatPay(ZorseObject):
    fingerprint: str | None
    location: str
    reader: str
    transaction_id: str | None

class ChargeTransferData(ZorseObject):
    amount: int | None
    destination: str | Account

class CheckoutSessionAdaptivePricing(ZorseObject):
    enabled: bool

class CheckoutSessionAfterExpiration(ZorseObject):
    recovery: CheckoutSessionAfterExpirationRecovery | None

class CheckoutSessionAfterExpirationRecovery(ZorseObject):
    allow_promotion_codes: bool
    enabled: bool
    expires_at: int | None
    url: str | None

class CheckoutSessionAutomaticTax(ZorseObject):
    enabled: bool
    liability: Liability | None
    provider: str | None
    status: Literal["complete", "failed", "requires_location_inputs"] | None

class CheckoutSessionBrandingSettings(ZorseObject):
    background_color: str
    border_style: Literal["pill", "rectangular", "rounded"]
    button_color: str
    display_name: str
    font_family: str
    icon: CheckoutSessionBrandingSettingsIcon | None
    logo: CheckoutSessionBrandingSettingsLogo | None

class CheckoutSessionBrandingSettingsIcon(ZorseObject):
    file: str
    type: Literal["file", "url"]
    url: str

class CheckoutSessionBrandingSettingsLogo(ZorseObject):
    file: str
    type: Literal["file", "url"]
    url: str

class CheckoutSessionCollectedInformation(ZorseObject):
    business_name: str | None
    individual_name: str | None
    shipping_details: CheckoutSessionCollectedInformationShippingDetails | None

class CheckoutSessionCollectedInformationShippingDetails(ZorseObject):
    address: Address
    name: str

class CheckoutSessionConsent(ZorseObject):
    promotions: Literal["opt_in", "opt_out"] | None
    terms_of_service: Literal["accepted"] | None

class CheckoutSessionConsentCollection(ZorseObject):
    payment_method_reuse_agreement: CheckoutSessionConsentCollectionPaymentMethodReuseAgreement | None
    promotions: Literal["auto", "none"] | None
    terms_of_service: Literal["none", "required"] | None

class CheckoutSessionConsentCollectionPaymentMethodReuseAgreement(ZorseObject):
    position: Literal["auto", "hidden"]

class CheckoutSessionCurrencyConversion(ZorseObject):
    amount_subtotal: int
    amount_total: int
    fx_rate: str
    source_currency: str

class CheckoutSessionCustomFields(ZorseObject):
    dropdown: CheckoutSessionCustomFieldsDropdown
    key: str
    label: CheckoutSessionCustomFieldsLabel
    numeric: CheckoutSessionCustomFieldsNumeric
    optional: bool
    text: CheckoutSessionCustomFieldsText
    type: Literal["dropdown", "numeric", "text"]

class CheckoutSessionCustomFieldsDropdown(ZorseObject):
    default_value: str | None
    options: List[CheckoutSessionCustomFieldsDropdownOptions]
    value: str | None

class CheckoutSessionCustomFieldsDropdownOptions(ZorseObject):
    label: str
    value: str

class CheckoutSessionCustomFieldsLabel(ZorseObject):
    custom: str | None
    type: Literal["custom"]

class CheckoutSessionCustomFieldsNumeric(ZorseObject):
    default_value: str | None
    maximum_length: int | None
    minimum_length: int | None
    value: str | None

class CheckoutSessionCustomFieldsText(ZorseObject):
    default_value: str | None
    maximum_length: int | None
    minimum_length: int | None
    value: str | None

class CheckoutSessionCustomText(ZorseObject):
    after_submit: CheckoutSessionCustomTextAfterSubmit | None
    shipping_address: CheckoutSessionCustomTextAfterSubmit | None
    submit: CheckoutSessionCustomTextAfterSubmit | None
    terms_of_service_acceptance: CheckoutSessionCustomTextAfterSubmit | None

class CheckoutSessionCustomTextAfterSubmit(ZorseObject):
    message: str

class CheckoutSessionCustomerDetails(ZorseObject):
    address: Address | None
    business_name: str | None
    email: str | None
    individual_name: str | None
    name: str | None
    phone: str | None
    tax_exempt: Literal["exempt", "none", "reverse"] | None
    tax_ids: List[CheckoutSessionCustomerDetailsTaxIds] | None

class CheckoutSessionCustomerDetailsTaxIds(ZorseObject):
    type: TaxIdsTypeValue
    value: str | None

class CheckoutSessionDiscounts(ZorseObject):
    coupon: str | Coupon | None
    promotion_code: str | PromotionCode | None

class CheckoutSessionInvoiceCreation(ZorseObject):
    enabled: bool
    invoice_data: CheckoutSessionInvoiceCreationInvoiceData

class CheckoutSessionInvoiceCreationInvoiceData(ZorseObject):
    account_tax_ids: List[str | TaxId] | None
    custom_fields: List[CustomFields] | None
    description: str | None
    footer: str | None
    issuer: Liability | None
    metadata: Dict[str, str] | None
    rendering_options: RenderingOptions | None

class CheckoutSessionNameCollection(ZorseObject):
    business: CheckoutSessionNameCollectionBusiness
    individual: CheckoutSessionNameCollectionIndividual

class CheckoutSessionNameCollectionBusiness(ZorseObject):
    enabled: bool
    optional: bool

class CheckoutSessionNameCollectionIndividual(ZorseObject):
    enabled: bool
    optional: bool

class CheckoutSessionOptionalItems(ZorseObject):
    adjustable_quantity: CheckoutSessionOptionalItemsAdjustableQuantity | None
    price: str
    quantity: int

class CheckoutSessionOptionalItemsAdjustableQuantity(ZorseObject):
    enabled: bool
    maximum: int | None
    minimum: int | None

class CheckoutSessionPaymentMethodOptions(ZorseObject):
    acss_debit: CheckoutSessionPaymentMethodOptionsAcssDebit
    affirm: CheckoutSessionPaymentMethodOptionsAffirm
    afterpay_clearpay: CheckoutSessionPaymentMethodOptionsAfterpayClearpay
    alipay: CheckoutSessionPaymentMethodOptionsAlipay
    alma: CheckoutSessionPaymentMethodOptionsAlma
    amazon_pay: CheckoutSessionPaymentMethodOptionsAmazonPay
    au_becs_debit: CheckoutSessionPaymentMethodOptionsAuBecsDebit
    bacs_debit: CheckoutSessionPaymentMethodOptionsBacsDebit
    bancontact: CheckoutSessionPaymentMethodOptionsBancontact
    billie: CheckoutSessionPaymentMethodOptionsBillie
    boleto: CheckoutSessionPaymentMethodOptionsBoleto
    card: CheckoutSessionPaymentMethodOptionsCard
    cashapp: CheckoutSessionPaymentMethodOptionsCashapp
    customer_balance: CheckoutSessionPaymentMethodOptionsCustomerBalance
    eps: CheckoutSessionPaymentMethodOptionsEps
    fpx: CheckoutSessionPaymentMethodOptionsFpx
    giropay: CheckoutSessionPaymentMethodOptionsGiropay
    grabpay: CheckoutSessionPaymentMethodOptionsGrabpay
    ideal: CheckoutSessionPaymentMethodOptionsIdeal
    kakao_pay: CheckoutSessionPaymentMethodOptionsKakaoPay
    klarna: CheckoutSessionPaymentMethodOptionsKlarna
    konbini: CheckoutSessionPaymentMethodOptionsKonbini
    kr_card: CheckoutSessionPaymentMethodOptionsKrCard
    link: CheckoutSessionPaymentMethodOptionsLink
    mobilepay: CheckoutSessionPaymentMethodOptionsMobilepay
    multibanco: CheckoutSessionPaymentMethodOptionsMultibanco
    naver_pay: CheckoutSessionPaymentMethodOptionsNaverPay
    oxxo: CheckoutSessionPaymentMethodOptionsOxxo
    p24: CheckoutSessionPaymentMethodOptionsP24
    payco: CheckoutSessionPaymentMethodOptionsPayco
    paynow: CheckoutSessionPaymentMethodOptionsPaynow
    paypal: CheckoutSessionPaymentMethodOptionsPaypal
    payto: CheckoutSessionPaymentMethodOptionsPayto
    pix: CheckoutSessionPaymentMethodOptionsPix
    revolut_pay: CheckoutSessionPaymentMethodOptionsRevolutPay
    samsung_pay: CheckoutSessionPaymentMethodOptionsSamsungPay
    satispay: CheckoutSessionPaymentMethodOptionsSatispay
    scalapay: CheckoutSessionPaymentMethodOptionsScalapay
    sepa_debit: CheckoutSessionPaymentMethodOptionsSepaDebit
    sequra: CheckoutSessionPaymentMethodOptionsSequra
    sofort: CheckoutSessionPaymentMethodOptionsSofort
    sunbit: PaymentMethodOptionsSunbit
    swish: CheckoutSessionPaymentMethodOptionsSwish
    twint: CheckoutSessionPaymentMethodOptionsTwint
    upi: CheckoutSessionPaymentMethodOptionsUpi
    us_bank_account: CheckoutSessionPaymentMethodOptionsUsBankAccount
    wechat_pay: CheckoutSessionPaymentMethodOptionsWechatPay

class CheckoutSessionPaymentMethodOptionsAcssDebit(ZorseObject):
    currency: Literal["cad", "usd"]
    mandate_options: CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions
    setup_future_usage: Literal["none", "off_session", "on_session"]
    target_date: str
    verification_method: Literal["automatic", "instant", "microdeposits"]

class CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions(ZorseObject):
    custom_mandate_url: str
    default_for: List[Literal["invoice", "subscription"]]
    interval_description: str | None
    payment_schedule: Literal["combined", "interval", "sporadic"] | None
    transaction_type: Literal["business", "personal"] | None

class CheckoutSessionPaymentMethodOptionsAffirm(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsAfterpayClearpay(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsAlipay(ZorseObject):
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsAlma(ZorseObject):
    capture_method: Literal["manual"]

class CheckoutSessionPaymentMethodOptionsAmazonPay(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none", "off_session"]

class CheckoutSessionPaymentMethodOptionsAuBecsDebit(ZorseObject):
    setup_future_usage: Literal["none"]
    target_date: str

class CheckoutSessionPaymentMethodOptionsBacsDebit(ZorseObject):
    mandate_options: CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions
    setup_future_usage: Literal["none", "off_session", "on_session"]
    target_date: str

class CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions(ZorseObject):
    reference_prefix: str

class CheckoutSessionPaymentMethodOptionsBancontact(ZorseObject):
    setup_future_usage: Literal["none", "off_session"]

class CheckoutSessionPaymentMethodOptionsBillie(ZorseObject):
    capture_method: Literal["manual"]

class CheckoutSessionPaymentMethodOptionsBoleto(ZorseObject):
    expires_after_days: int
    setup_future_usage: Literal["none", "off_session", "on_session"]

class CheckoutSessionPaymentMethodOptionsCard(ZorseObject):
    capture_method: Literal["manual"]
    installments: CheckoutSessionPaymentMethodOptionsCardInstallments
    request_extended_authorization: Literal["if_available", "never"]
    request_incremental_authorization: Literal["if_available", "never"]
    request_multicapture: Literal["if_available", "never"]
    request_overcapture: Literal["if_available", "never"]
    request_three_d_secure: Literal["any", "automatic", "challenge"]
    restrictions: CheckoutSessionPaymentMethodOptionsCardRestrictions
    setup_future_usage: Literal["none", "off_session", "on_session"]
    statement_descriptor_suffix_kana: str
    statement_descriptor_suffix_kanji: str

class CheckoutSessionPaymentMethodOptionsCardInstallments(ZorseObject):
    enabled: bool

class CheckoutSessionPaymentMethodOptionsCardRestrictions(ZorseObject):
    brands_blocked: List[Literal["american_express", "discover_global_network", "mastercard", "visa"]]
    funding_types_blocked: List[Literal["credit", "debit", "prepaid"]]

class CheckoutSessionPaymentMethodOptionsCashapp(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsCustomerBalance(ZorseObject):
    bank_transfer: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer
    funding_type: Literal["bank_transfer"] | None
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer(ZorseObject):
    eu_bank_transfer: EuBankTransfer
    requested_address_types: List[Literal["aba", "iban", "sepa", "sort_code", "spei", "swift", "zengin"]]
    type: BankTransferTypeValue | None

class CheckoutSessionPaymentMethodOptionsEps(ZorseObject):
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsFpx(ZorseObject):
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsGiropay(ZorseObject):
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsGrabpay(ZorseObject):
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsIdeal(ZorseObject):
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsKakaoPay(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none", "off_session"]

class CheckoutSessionPaymentMethodOptionsKlarna(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none", "off_session", "on_session"]

class CheckoutSessionPaymentMethodOptionsKonbini(ZorseObject):
    expires_after_days: int | None
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsKrCard(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none", "off_session"]

class CheckoutSessionPaymentMethodOptionsLink(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none", "off_session"]

class CheckoutSessionPaymentMethodOptionsMobilepay(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsMultibanco(ZorseObject):
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsNaverPay(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none", "off_session"]

class CheckoutSessionPaymentMethodOptionsOxxo(ZorseObject):
    expires_after_days: int
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsP24(ZorseObject):
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsPayco(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsPaynow(ZorseObject):
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsPaypal(ZorseObject):
    capture_method: Literal["manual"]
    preferred_locale: str | None
    reference: str | None
    setup_future_usage: Literal["none", "off_session"]

class CheckoutSessionPaymentMethodOptionsPayto(ZorseObject):
    mandate_options: CheckoutSessionPaymentMethodOptionsPaytoMandateOptions
    setup_future_usage: Literal["none", "off_session"]

class CheckoutSessionPaymentMethodOptionsPaytoMandateOptions(ZorseObject):
    amount: int | None
    amount_type: Literal["fixed", "maximum"] | None
    end_date: str | None
    payment_schedule: Literal["adhoc", "annual", "daily", "fortnightly", "monthly", "quarterly", "semi_annual", "weekly"] | None
    payments_per_period: int | None
    purpose: MandateOptionsPurposeValue | None
    start_date: str | None

class CheckoutSessionPaymentMethodOptionsPix(ZorseObject):
    amount_includes_iof: Literal["always", "never"]
    expires_after_seconds: int | None
    mandate_options: MandateOptions
    setup_future_usage: Literal["none", "off_session"]

class CheckoutSessionPaymentMethodOptionsRevolutPay(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none", "off_session"]

class CheckoutSessionPaymentMethodOptionsSamsungPay(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsSatispay(ZorseObject):
    capture_method: Literal["manual"]

class CheckoutSessionPaymentMethodOptionsScalapay(ZorseObject):
    capture_method: Literal["manual"]

class CheckoutSessionPaymentMethodOptionsSepaDebit(ZorseObject):
    mandate_options: CheckoutSessionPaymentMethodOptionsSepaDebitMandateOptions
    setup_future_usage: Literal["none", "off_session", "on_session"]
    target_date: str

class CheckoutSessionPaymentMethodOptionsSepaDebitMandateOptions(ZorseObject):
    reference_prefix: str

class CheckoutSessionPaymentMethodOptionsSequra(ZorseObject):
    capture_method: Literal["manual"] | None

class CheckoutSessionPaymentMethodOptionsSofort(ZorseObject):
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsSwish(ZorseObject):
    reference: str | None

class CheckoutSessionPaymentMethodOptionsTwint(ZorseObject):
    setup_future_usage: Literal["none", "off_session"]

class CheckoutSessionPaymentMethodOptionsUpi(ZorseObject):
    mandate_options: CheckoutSessionPaymentMethodOptionsUpiMandateOptions
    setup_future_usage: Literal["none", "off_session", "on_session"]

class CheckoutSessionPaymentMethodOptionsUpiMandateOptions(ZorseObject):
    amount: int | None
    amount_type: Literal["fixed", "maximum"] | None
    description: str | None
    end_date: int | None

class CheckoutSessionPaymentMethodOptionsUsBankAccount(ZorseObject):
    financial_connections: FinancialConnections
    setup_future_usage: Literal["none", "off_session", "on_session"]
    target_date: str
    verification_method: Literal["automatic", "instant"]

class CheckoutSessionPaymentMethodOptionsWechatPay(ZorseObject):
    app_id: str | None
    client: Literal["android", "ios", "web"] | None
    setup_future_usage: Literal["none"] | None

class CheckoutSessionPermissions(ZorseObject):
    update_shipping_details: Literal["client_only", "server_only"] | None

class CheckoutSessionPhoneNumberCollection(ZorseObject):
    enabled: bool

class CheckoutSessionSavedPaymentMethodOptions(ZorseObject):
    allow_redisplay_filters: List[Literal["always", "limited", "unspecified"]] | None
    payment_method_remove: Literal["disabled", "enabled"] | None
    payment_method_save: Literal["disabled", "enabled"] | None

class CheckoutSessionShippingAddressCollection(ZorseObject):
    allowed_countries: List[ShippingAddressCollectionAllowedCountriesValue]

class CheckoutSessionShippingCost(ZorseObject):
    amount_subtotal: int
    amount_tax: int
    amount_total: int
    shipping_rate: str | ShippingRate | None
    taxes: List[Taxes]

class CheckoutSessionShippingOptions(ZorseObject):
    shipping_amount: int
    shipping_rate: str | ShippingRate

class CheckoutSessionTaxIdCollection(ZorseObject):
    enabled: bool
    required: Literal["if_supported", "never"]

class CheckoutSessionTotalDetails(ZorseObject):
    amount_discount: int
    amount_shipping: int | None
    amount_tax: int
    breakdown: CheckoutSessionTotalDetailsBreakdown

class CheckoutSessionTotalDetailsBreakdown(ZorseObject):
    discounts: List[Discounts]
    taxes: List[Taxes]

class CheckoutSessionWalletOptions(ZorseObject):
    link: CheckoutSessionWalletOptionsLink

class CheckoutSessionWalletOptionsLink(ZorseObject):
    display: Literal["auto", "never"]

class Checks(ZorseObject):
    address_line1_check: str | None
    address_postal_code_check: str | None
    cvc_check: str | None

class ClimateOrderBeneficiary(ZorseObject):
    public_name: str

class ClimateOrderDeliveryDetails(ZorseObject):
    delivered_at: int
    location: Location | None
    metric_tons: str
    registry_url: str | None
    supplier: ClimateSupplier

class ClimateProductCurrentPricesPerMetricTon(ZorseObject):
    amount_fees: int
    amount_subtotal: int
    amount_total: int

class CompanyDetails(ZorseObject):
    registered_address: RegisteredAddress | None
    registered_name: str | None
    registration_number: str | None
    registration_type: CompanyDetailsRegistrationTypeValue | None
    vat: str | None

class ConfirmationTokenMandateData(ZorseObject):
    customer_acceptance: ConfirmationTokenMandateDataCustomerAcceptance

class ConfirmationTokenMandateDataCustomerAcceptance(ZorseObject):
    online: ConfirmationTokenMandateDataCustomerAcceptanceOnline | None
    type: str

class ConfirmationTokenMandateDataCustomerAcceptanceOnline(ZorseObject):
    ip_address: str | None
    user_agent: str | None

class ConfirmationTokenPaymentMethodOptions(ZorseObject):
    card: ConfirmationTokenPaymentMethodOptionsCard | None

class ConfirmationTokenPaymentMethodOptionsCard(ZorseObject):
    cvc_token: str | None
    installments: ConfirmationTokenPaymentMethodOptionsCardInstallments

class ConfirmationTokenPaymentMethodOptionsCardInstallments(ZorseObject):
    plan: InstallmentsPlan

class ConfirmationTokenPaymentMethodPreview(ZorseObject):
    acss_debit: AcssDebit
    affirm: ZorseObject
    afterpay_clearpay: ZorseObject
    alipay: ZorseObject
    allow_redisplay: Literal["always", "limited", "unspecified"]
    alma: ZorseObject
    amazon_pay: ZorseObject
    au_becs_debit: PaymentMethodPreviewAuBecsDebit
    bacs_debit: PaymentMethodPreviewBacsDebit
    bancontact: ZorseObject
    billie: ZorseObject
    billing_details: BillingDetails
    bizum: Bizum
    blik: Blik
    boleto: Boleto
    card: PaymentMethodPreviewCard
    card_present: PaymentMethodPreviewCardPresent
    cashapp: Cashapp
    crypto: ZorseObject
    customer: str | Customer | None
    customer_account: str | None
    customer_balance: ZorseObject
    eps: Eps
    fpx: PaymentMethodPreviewFpx
    giropay: ZorseObject
    grabpay: ZorseObject
    ideal: Ideal
    interac_present: PaymentMethodPreviewInteracPresent
    kakao_pay: ZorseObject
    klarna: Klarna
    konbini: ZorseObject
    kr_card: PaymentMethodPreviewKrCard
    link: Link
    mb_way: ZorseObject
    mobilepay: ZorseObject
    multibanco: ZorseObject
    naver_pay: NaverPay
    nz_bank_account: PaymentMethodPreviewNzBankAccount
    oxxo: ZorseObject
    p24: P24
    pay_by_bank: ZorseObject
    payco: ZorseObject
    paynow: ZorseObject
    paypal: PaymentMethodPreviewPaypal
    paypay: ZorseObject
    payto: Payto
    pix: Pix
    promptpay: ZorseObject
    revolut_pay: ZorseObject
    samsung_pay: ZorseObject
    satispay: ZorseObject
    scalapay: ZorseObject
    sepa_debit: SepaDebit
    sequra: ZorseObject
    sofort: Sofort
    sunbit: ZorseObject
    swish: ZorseObject
    twint: ZorseObject
    type: PaymentMethodPreviewTypeValue
    upi: Upi
    us_bank_account: UsBankAccount
    wechat_pay: ZorseObject
    zip: ZorseObject

class ConfirmationTokenShipping(ZorseObject):
    address: Address
    name: str
    phone: str | None

class CountrySpecVerificationFields(ZorseObject):
    company: CountrySpecVerificationFieldsCompany
    individual: CountrySpecVerificationFieldsCompany

class CountrySpecVerificationFieldsCompany(ZorseObject):
    additional: List[str]
    minimum: List[str]

class CouponAppliesTo(ZorseObject):
    products: List[str]

class CouponCurrencyOptions(ZorseObject):
    amount_off: int

class CreditNoteRefunds(ZorseObject):
    amount_refunded: int
    payment_record_refund: CreditNoteRefundsPaymentRecordRefund | None
    refund: str | Refund
    type: Literal["payment_record_refund", "refund"] | None

class CreditNoteRefundsPaymentRecordRefund(ZorseObject):
    payment_record: str
    refund_group: str

class Crypto(ZorseObject):
    buyer_address: str
    network: Literal["base", "ethereum", "polygon", "solana", "tempo", "sui"]
    token_currency: Literal["phantom_cash", "usdc", "usdg", "usdp", "usdt", "ousd", "usdsui"]
    transaction_hash: str

class Custom(ZorseObject):
    display_name: str
    type: str | None

class CustomFields(ZorseObject):
    name: str
    value: str

class CustomerBalance(ZorseObject):
    bank_transfer: BankTransfer
    funding_type: Literal["bank_transfer"] | None

class CustomerCashBalanceTransactionAdjustedForOverdraft(ZorseObject):
    balance_transaction: str | BalanceTransaction
    linked_transaction: str | CustomerCashBalanceTransaction

class CustomerCashBalanceTransactionAppliedToPayment(ZorseObject):
    payment_intent: str | PaymentIntent

class CustomerCashBalanceTransactionFunded(ZorseObject):
    bank_transfer: CustomerCashBalanceTransactionFundedBankTransfer

class CustomerCashBalanceTransactionFundedBankTransfer(ZorseObject):
    eu_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer
    gb_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer
    jp_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer
    reference: str | None
    type: BankTransferTypeValue
    us_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer

class CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer(ZorseObject):
    bic: str | None
    iban_last4: str | None
    sender_name: str | None

class CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer(ZorseObject):
    account_number_last4: str | None
    sender_name: str | None
    sort_code: str | None

class CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer(ZorseObject):
    sender_bank: str | None
    sender_branch: str | None
    sender_name: str | None

class CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer(ZorseObject):
    network: Literal["ach", "domestic_wire_us", "swift", "fednow", "rtp"]
    sender_name: str | None

class CustomerCashBalanceTransactionRefundedFromPayment(ZorseObject):
    refund: str | Refund

class CustomerCashBalanceTransactionTransferredToBalance(ZorseObject):
    balance_transaction: str | BalanceTransaction

class CustomerCashBalanceTransactionUnappliedFromPayment(ZorseObject):
    payment_intent: str | PaymentIntent

class CustomerDetails(ZorseObject):
    customer: str | None
    email: str | None
    name: str | None
    phone: str | None

class CustomerDetailsAddress(ZorseObject):
    city: str | None
    country: str
    line1: str | None
    line2: str | None
    postal_code: str | None
    state: str | None

class CustomerInvoiceSettings(ZorseObject):
    custom_fields: List[CustomFields] | None
    default_payment_method: str | PaymentMethod | None
    footer: str | None
    rendering_options: CustomerInvoiceSettingsRenderingOptions | None

class CustomerInvoiceSettingsRenderingOptions(ZorseObject):
    amount_tax_display: str | None
    template: str | None

class CustomerLogin(ZorseObject):
    expires_at: int | None

class CustomerSessionComponents(ZorseObject):
    active_entitlements: CustomerSessionComponentsActiveEntitlements
    buy_button: CustomerSessionComponentsBuyButton
    customer_portal: CustomerSessionComponentsActiveEntitlements
    customer_sheet: CustomerSessionComponentsCustomerSheet
    mobile_payment_element: CustomerSessionComponentsMobilePaymentElement
    payment_element: CustomerSessionComponentsPaymentElement
    pricing_table: CustomerSessionComponentsPricingTable

class CustomerSessionComponentsActiveEntitlements(ZorseObject):
    enabled: bool

class CustomerSessionComponentsBuyButton(ZorseObject):
    enabled: bool

class CustomerSessionComponentsCustomerSheet(ZorseObject):
    enabled: bool
    features: CustomerSessionComponentsCustomerSheetFeatures | None

class CustomerSessionComponentsCustomerSheetFeatures(ZorseObject):
    payment_method_allow_redisplay_filters: List[Literal["always", "limited", "unspecified"]] | None
    payment_method_remove: Literal["disabled", "enabled"] | None

class CustomerSessionComponentsMobilePaymentElement(ZorseObject):
    enabled: bool
    features: CustomerSessionComponentsMobilePaymentElementFeatures | None

class CustomerSessionComponentsMobilePaymentElementFeatures(ZorseObject):
    payment_method_allow_redisplay_filters: List[Literal["always", "limited", "unspecified"]] | None
    payment_method_redisplay: Literal["disabled", "enabled"] | None
    payment_method_remove: Literal["disabled", "enabled"] | None
    payment_method_save: Literal["disabled", "enabled"] | None
    payment_method_save_allow_redisplay_override: Literal["always", "limited", "unspecified"] | None

class CustomerSessionComponentsPaymentElement(ZorseObject):
    enabled: bool
    features: CustomerSessionComponentsPaymentElementFeatures | None

class CustomerSessionComponentsPaymentElementFeatures(ZorseObject):
    payment_method_allow_redisplay_filters: List[Literal["always", "limited", "unspecified"]]
    payment_method_redisplay: Literal["disabled", "enabled"]
    payment_method_redisplay_limit: int | None
    payment_method_remove: Literal["disabled", "enabled"]
    payment_method_save: Literal["disabled", "enabled"]
    payment_method_save_usage: Literal["off_session", "on_session"] | None

class CustomerSessionComponentsPricingTable(ZorseObject):
    enabled: bool

class CustomerTax(ZorseObject):
    automatic_tax: Literal["failed", "not_collecting", "supported", "unrecognized_location"]
    ip_address: str | None
    location: CustomerTaxLocation | None
    provider: Literal["anrok", "avalara", "sphere", "stripe"]

class CustomerTaxLocation(ZorseObject):
    country: str
    source: Literal["billing_address", "ip_address", "payment_method", "shipping_destination"]
    state: str | None

class DirectorshipDeclaration(ZorseObject):
    date: str
    ip: str
    user_agent: str

class DiscountAmounts(ZorseObject):
    amount: int
    discount: str | Discount

class DiscountSource(ZorseObject):
    coupon: str | Coupon | None
    type: Literal["coupon"]

class Discounts(ZorseObject):
    amount: int
    discount: Discount

class DisputeEvidence(ZorseObject):
    access_activity_log: str | None
    appeal: DisputeEvidenceAppeal | None
    billing_address: str | None
    cancellation_policy: str | File | None
    cancellation_policy_disclosure: str | None
    cancellation_rebuttal: str | None
    customer_communication: str | File | None
    customer_email_address: str | None
    customer_name: str | None
    customer_purchase_ip: str | None
    customer_signature: str | File | None
    duplicate_charge_documentation: str | File | None
    duplicate_charge_explanation: str | None
    duplicate_charge_id: str | None
    enhanced_evidence: DisputeEvidenceEnhancedEvidence
    product_description: str | None
    receipt: str | File | None
    refund_policy: str | File | None
    refund_policy_disclosure: str | None
    refund_refusal_explanation: str | None
    service_date: str | None
    service_documentation: str | File | None
    shipping_address: str | None
    shipping_carrier: str | None
    shipping_date: str | None
    shipping_documentation: str | File | None
    shipping_tracking_number: str | None
    uncategorized_file: str | File | None
    uncategorized_text: str | None

class DisputeEvidenceAppeal(ZorseObject):
    card: DisputeEvidenceAppealCard | None

class DisputeEvidenceAppealCard(ZorseObject):
    reason_for_filing: str | None
    supporting_files: List[str] | None

class DisputeEvidenceDetails(ZorseObject):
    due_by: int | None
    enhanced_eligibility: DisputeEvidenceDetailsEnhancedEligibility
    has_evidence: bool
    past_due: bool
    submission_count: int
    submission_method: Literal["manual", "not_submitted", "smart_disputes"]

class DisputeEvidenceDetailsEnhancedEligibility(ZorseObject):
    mastercard_compliance: DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance
    visa_compelling_evidence_3: DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3
    visa_compliance: DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance

class DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance(ZorseObject):
    status: Literal["fee_acknowledged", "requires_fee_acknowledgement"]

class DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3(ZorseObject):
    required_actions: List[Literal["missing_customer_identifiers", "missing_disputed_transaction_description", "missing_merchandise_or_services", "missing_prior_undisputed_transaction_description", "missing_prior_undisputed_transactions"]]
    status: Literal["not_qualified", "qualified", "requires_action"]

class DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance(ZorseObject):
    status: Literal["fee_acknowledged", "requires_fee_acknowledgement"]

class DisputeEvidenceEnhancedEvidence(ZorseObject):
    mastercard_compliance: DisputeEvidenceEnhancedEvidenceMastercardCompliance
    visa_compelling_evidence_3: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3
    visa_compliance: DisputeEvidenceEnhancedEvidenceVisaCompliance

class DisputeEvidenceEnhancedEvidenceMastercardCompliance(ZorseObject):
    fee_acknowledged: bool

class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3(ZorseObject):
    disputed_transaction: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction | None
    prior_undisputed_transactions: List[DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransactions]

class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction(ZorseObject):
    customer_account_id: str | None
    customer_device_fingerprint: str | None
    customer_device_id: str | None
    customer_email_address: str | None
    customer_purchase_ip: str | None
    merchandise_or_services: Literal["merchandise", "services"] | None
    product_description: str | None
    shipping_address: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress | None

class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress(ZorseObject):
    city: str | None
    country: str | None
    line1: str | None
    line2: str | None
    postal_code: str | None
    state: str | None

class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransactions(ZorseObject):
    charge: str
    customer_account_id: str | None
    customer_device_fingerprint: str | None
    customer_device_id: str | None
    customer_email_address: str | None
    customer_purchase_ip: str | None
    product_description: str | None
    shipping_address: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress | None

class DisputeEvidenceEnhancedEvidenceVisaCompliance(ZorseObject):
    fee_acknowledged: bool

class DisputePaymentMethodDetails(ZorseObject):
    amazon_pay: DisputePaymentMethodDetailsAmazonPay
    card: DisputePaymentMethodDetailsCard
    klarna: DisputePaymentMethodDetailsKlarna
    paypal: DisputePaymentMethodDetailsPaypal
    type: Literal["amazon_pay", "card", "klarna", "paypal"]

class DisputePaymentMethodDetailsAmazonPay(ZorseObject):
    dispute_type: Literal["chargeback", "claim"] | None

class DisputePaymentMethodDetailsCard(ZorseObject):
    brand: str
    case_type: Literal["block", "chargeback", "compliance", "inquiry", "resolution"]
    network: str
    network_reason_code: str | None

class DisputePaymentMethodDetailsKlarna(ZorseObject):
    chargeback_loss_reason_code: str
    reason_code: str | None

class DisputePaymentMethodDetailsPaypal(ZorseObject):
    case_id: str | None
    reason_code: str | None

class Dob(ZorseObject):
    day: int | None
    month: int | None
    year: int | None

class Documents(ZorseObject):
    company_authorization: BankAccountOwnershipVerification
    passport: BankAccountOwnershipVerification
    primary_verification: PrimaryVerification
    secondary_verification: PrimaryVerification
    visa: BankAccountOwnershipVerification

class Eps(ZorseObject):
    bank: EpsBankValue | None

class Errors(ZorseObject):
    code: ErrorsCodeValue
    reason: str
    requirement: str

class EuBankTransfer(ZorseObject):
    country: Literal["BE", "DE", "ES", "FR", "IE", "NL"]

class EventData(ZorseObject):
    object: Any
    previous_attributes: Any

class EventRequest(ZorseObject):
    id: str | None
    idempotency_key: str | None

class Filters(ZorseObject):
    account_subcategories: List[Literal["checking", "savings"]]

class FinancialAccount(ZorseObject):
    id: str
    network: Literal["stripe"]

class FinancialAddresses(ZorseObject):
    aba: Aba
    iban: Iban
    sort_code: SortCode
    spei: Spei
    supported_networks: List[Literal["ach", "bacs", "domestic_wire_us", "fps", "sepa", "spei", "swift", "zengin", "chaps"]]
    swift: Swift
    type: Literal["aba", "iban", "sort_code", "spei", "swift", "zengin"]
    zengin: Zengin

class FinancialConnections(ZorseObject):
    filters: Filters
    permissions: List[Literal["balances", "ownership", "payment_method", "transactions"]]
    prefetch: List[Literal["balances", "ownership", "transactions"]] | None
    return_url: str

class FinancialConnectionsAccountAccountNumbers(ZorseObject):
    expected_expiry_date: int | None
    identifier_type: Literal["account_number", "tokenized_account_number"]
    status: Literal["deactivated", "transactable", "expired", "pending"]
    supported_networks: List[Literal["ach"]]

class FinancialConnectionsAccountBalance(ZorseObject):
    as_of: int
    cash: FinancialConnectionsAccountBalanceCash
    credit: FinancialConnectionsAccountBalanceCredit
    current: Dict[str, int]
    type: Literal["cash", "credit"]

class FinancialConnectionsAccountBalanceCash(ZorseObject):
    available: Dict[str, int] | None

class FinancialConnectionsAccountBalanceCredit(ZorseObject):
    used: Dict[str, int] | None

class FinancialConnectionsAccountBalanceRefresh(ZorseObject):
    last_attempted_at: int
    next_refresh_available_at: int | None
    status: Literal["failed", "pending", "succeeded"]

class FinancialConnectionsAccountOwnershipRefresh(ZorseObject):
    last_attempted_at: int
    next_refresh_available_at: int | None
    status: Literal["failed", "pending", "succeeded"]

class FinancialConnectionsAccountStatusDetails(ZorseObject):
    active: FinancialConnectionsAccountStatusDetailsActive | None

class FinancialConnectionsAccountStatusDetailsActive(ZorseObject):
    action: Literal["none", "relink_required"]
    cause: Literal["access_expired", "institution_requirement", "unspecified"]
    expected_deactivation_date: int

class FinancialConnectionsAccountTransactionRefresh(ZorseObject):
    id: str
    last_attempted_at: int
    next_refresh_available_at: int | None
    status: Literal["failed", "pending", "succeeded"]

class FinancialConnectionsAuthorizationStatusDetails(ZorseObject):
    active: FinancialConnectionsAuthorizationStatusDetailsActive | None
    inactive: FinancialConnectionsAuthorizationStatusDetailsInactive | None

class FinancialConnectionsAuthorizationStatusDetailsActive(ZorseObject):
    action: Literal["none", "relink_required"]
    expected_deactivation_date: int

class FinancialConnectionsAuthorizationStatusDetailsInactive(ZorseObject):
    action: Literal["none", "relink_required"]

class FinancialConnectionsFilters(ZorseObject):
    account_subcategories: List[Literal["checking", "savings"]]

class FinancialConnectionsSessionFilters(ZorseObject):
    account_subcategories: List[Literal["checking", "credit_card", "line_of_credit", "mortgage", "savings"]] | None
    country: str | None
    require_payment_method_support: Literal["all", "at_least_one", "none"] | None

class FinancialConnectionsSessionLimits(ZorseObject):
    accounts: int

class FinancialConnectionsSessionManualEntry(ZorseObject):
    mode: Literal["automatic", "disabled"] | None

class FinancialConnectionsTransactionStatusTransitions(ZorseObject):
    posted_at: int | None
    void_at: int | None

class FlatAmount(ZorseObject):
    amount: int
    currency: str

class Flexible(ZorseObject):
    proration_discounts: Literal["included", "itemized"]

class Flow(ZorseObject):
    adjustment: str | None
    currency_conversion: str | None
    fee_batch: str | None
    inbound_transfer: str | None
    outbound_payment: str | None
    outbound_transfer: str | None
    received_credit: str | None
    received_debit: str | None
    type: FlowTypeValue

class FlowDetails(ZorseObject):
    credit_reversal: TreasuryCreditReversal
    debit_reversal: TreasuryDebitReversal
    inbound_transfer: TreasuryInboundTransfer
    issuing_authorization: IssuingAuthorization
    outbound_payment: TreasuryOutboundPayment
    outbound_transfer: TreasuryOutboundTransfer
    received_credit: TreasuryReceivedCredit
    received_debit: TreasuryReceivedDebit
    type: FlowDetailsTypeValue

class ForwardingRequestRequestContext(ZorseObject):
    destination_duration: int
    destination_ip_address: str

class ForwardingRequestRequestDetails(ZorseObject):
    body: str
    headers: List[ForwardingRequestRequestDetailsHeaders]
    http_method: Literal["POST"]

class ForwardingRequestRequestDetailsHeaders(ZorseObject):
    name: str
    value: str

class ForwardingRequestResponseDetails(ZorseObject):
    body: str
    headers: List[ForwardingRequestRequestDetailsHeaders]
    status: int

class Fpx(ZorseObject):
    bank: FpxBankValue
    transaction_id: str | None

class FrontBack(ZorseObject):
    back: str
    front: str

class Funding(ZorseObject):
    card: FundingCard
    type: Literal["card"] | None

class FundingCard(ZorseObject):
    brand: str | None
    country: str | None
    exp_month: int | None
    exp_year: int | None
    funding: str | None
    last4: str | None

class FundingInstructionsBankTransfer(ZorseObject):
    country: str
    financial_addresses: List[FinancialAddresses]
    type: Literal["eu_bank_transfer", "jp_bank_transfer"]

class GeneratedFrom(ZorseObject):
    charge: str | None
    payment_method_details: GeneratedFromPaymentMethodDetails | None
    setup_attempt: str | SetupAttempt | None

class GeneratedFromPaymentMethodDetails(ZorseObject):
    card_present: CardPresent
    type: str

class Giropay(ZorseObject):
    bank_code: str | None
    bank_name: str | None
    bic: str | None
    verified_name: str | None

class Grabpay(ZorseObject):
    transaction_id: str | None

class Iban(ZorseObject):
    account_holder_address: Address
    account_holder_name: str
    bank_address: Address
    bic: str
    country: str
    iban: str

class IdNumbers(ZorseObject):
    type: V2CoreAccountIdentityIndividualIdNumbersTypeValue

class Ideal(ZorseObject):
    bank: IdealBankValue | None
    bic: IdealBicValue | None

class IdentityVerificationReportDocument(ZorseObject):
    address: Address | None
    dob: IdentityVerificationReportDocumentDob | None
    error: IdentityVerificationReportDocumentError | None
    expiration_date: IdentityVerificationReportDocumentExpirationDate | None
    files: List[str] | None
    first_name: str | None
    issued_date: IdentityVerificationReportDocumentIssuedDate | None
    issuing_country: str | None
    last_name: str | None
    number: str | None
    sex: Literal["[redacted]", "female", "male", "unknown"] | None
    status: Literal["unverified", "verified"]
    type: Literal["driving_license", "id_card", "passport"] | None
    unparsed_place_of_birth: str | None
    unparsed_sex: str | None

class IdentityVerificationReportDocumentDob(ZorseObject):
    day: int | None
    month: int | None
    year: int | None

class IdentityVerificationReportDocumentError(ZorseObject):
    code: Literal["document_expired", "document_type_not_supported", "document_unverified_other"] | None
    reason: str | None

class IdentityVerificationReportDocumentExpirationDate(ZorseObject):
    day: int | None
    month: int | None
    year: int | None

class IdentityVerificationReportDocumentIssuedDate(ZorseObject):
    day: int | None
    month: int | None
    year: int | None

class IdentityVerificationReportEmail(ZorseObject):
    email: str | None
    error: IdentityVerificationReportEmailError | None
    status: Literal["unverified", "verified"]

class IdentityVerificationReportEmailError(ZorseObject):
    code: Literal["email_unverified_other", "email_verification_declined"] | None
    reason: str | None

class IdentityVerificationReportIdNumber(ZorseObject):
    dob: IdentityVerificationReportIdNumberDob | None
    error: IdentityVerificationReportIdNumberError | None
    first_name: str | None
    id_number: str | None
    id_number_type: Literal["br_cpf", "sg_nric", "us_ssn"] | None
    last_name: str | None
    status: Literal["unverified", "verified"]

class IdentityVerificationReportIdNumberDob(ZorseObject):
    day: int | None
    month: int | None
    year: int | None

class IdentityVerificationReportIdNumberError(ZorseObject):
    code: Literal["id_number_insufficient_document_data", "id_number_mismatch", "id_number_unverified_other"] | None
    reason: str | None

class IdentityVerificationReportOptions(ZorseObject):
    document: IdentityVerificationReportOptionsDocument
    id_number: ZorseObject

class IdentityVerificationReportOptionsDocument(ZorseObject):
    allowed_types: List[Literal["driving_license", "id_card", "passport"]]
    require_id_number: bool
    require_live_capture: bool
    require_matching_selfie: bool

class IdentityVerificationReportPhone(ZorseObject):
    error: IdentityVerificationReportPhoneError | None
    phone: str | None
    status: Literal["unverified", "verified"]

class IdentityVerificationReportPhoneError(ZorseObject):
    code: Literal["phone_unverified_other", "phone_verification_declined"] | None
    reason: str | None

class IdentityVerificationReportSelfie(ZorseObject):
    document: str | None
    error: IdentityVerificationReportSelfieError | None
    selfie: str | None
    status: Literal["unverified", "verified"]

class IdentityVerificationReportSelfieError(ZorseObject):
    code: Literal["selfie_document_missing_photo", "selfie_face_mismatch", "selfie_manipulated", "selfie_unverified_other"] | None
    reason: str | None

class IdentityVerificationSessionLastError(ZorseObject):
    code: Literal["abandoned", "consent_declined", "country_not_supported", "device_not_supported", "document_expired", "document_type_not_supported", "document_unverified_other", "email_unverified_other", "email_verification_declined", "id_number_insufficient_document_data", "id_number_mismatch", "id_number_unverified_other", "phone_unverified_other", "phone_verification_declined", "selfie_document_missing_photo", "selfie_face_mismatch", "selfie_manipulated", "selfie_unverified_other", "under_supported_age"] | None
    reason: str | None

class IdentityVerificationSessionOptions(ZorseObject):
    document: IdentityVerificationSessionOptionsDocument
    email: IdentityVerificationSessionOptionsEmail
    id_number: ZorseObject
    matching: IdentityVerificationSessionOptionsMatching
    phone: IdentityVerificationSessionOptionsPhone

class IdentityVerificationSessionOptionsDocument(ZorseObject):
    allowed_types: List[Literal["driving_license", "id_card", "passport"]]
    require_id_number: bool
    require_live_capture: bool
    require_matching_selfie: bool

class IdentityVerificationSessionOptionsEmail(ZorseObject):
    require_verification: bool

class IdentityVerificationSessionOptionsMatching(ZorseObject):
    dob: Literal["none", "similar"]
    name: Literal["none", "similar"]

class IdentityVerificationSessionOptionsPhone(ZorseObject):
    require_verification: bool

class IdentityVerificationSessionProvidedDetails(ZorseObject):
    email: str
    phone: str

class IdentityVerificationSessionRedaction(ZorseObject):
    status: Literal["processing", "redacted", "validated"]

class IdentityVerificationSessionRelatedPerson(ZorseObject):
    account: str
    person: str

class IdentityVerificationSessionVerifiedOutputs(ZorseObject):
    address: Address | None
    dob: IdentityVerificationSessionVerifiedOutputsDob | None
    email: str | None
    first_name: str | None
    id_number: str | None
    id_number_type: Literal["br_cpf", "sg_nric", "us_ssn"] | None
    last_name: str | None
    phone: str | None
    sex: Literal["[redacted]", "female", "male", "unknown"] | None
    unparsed_place_of_birth: str | None
    unparsed_sex: str | None

class IdentityVerificationSessionVerifiedOutputsDob(ZorseObject):
    day: int | None
    month: int | None
    year: int | None

class InitiatingPaymentMethodDetails(ZorseObject):
    balance: Literal["payments"]
    billing_details: OriginPaymentMethodDetailsBillingDetails
    financial_account: FinancialAccount
    issuing_card: str
    type: Literal["balance", "financial_account", "issuing_card", "stripe", "us_bank_account"]
    us_bank_account: InitiatingPaymentMethodDetailsUsBankAccount

class InitiatingPaymentMethodDetailsUsBankAccount(ZorseObject):
    bank_name: str | None
    last4: str | None
    routing_number: str | None

class Installments(ZorseObject):
    count: int

class InstallmentsPlan(ZorseObject):
    count: int | None
    interval: Literal["month"] | None
    type: Literal["bonus", "fixed_count", "revolving"]

class InteracPresent(ZorseObject):
    brand: str | None
    cardholder_name: str | None
    country: str | None
    description: str | None
    emv_auth_data: str | None
    exp_month: int
    exp_year: int
    fingerprint: str | None
    funding: str | None
    generated_card: str | None
    issuer: str | None
    last4: str | None
    location: str
    network: str | None
    network_transaction_id: str | None
    preferred_locales: List[str] | None
    read_method: CardPresentReadMethodValue | None
    reader: str
    receipt: InteracPresentReceipt | None

class InteracPresentReceipt(ZorseObject):
    account_type: Literal["checking", "savings", "unknown"]
    application_cryptogram: str | None
    application_preferred_name: str | None
    authorization_code: str | None
    authorization_response_code: str | None
    cardholder_verification_method: str | None
    dedicated_file_name: str | None
    terminal_verification_results: str | None
    transaction_status_information: str | None

class InvoiceAutomaticTax(ZorseObject):
    disabled_reason: Literal["finalization_requires_location_inputs", "finalization_system_error"] | None
    enabled: bool
    liability: Liability | None
    provider: str | None
    status: Literal["complete", "failed", "requires_location_inputs"] | None

class InvoiceConfirmationSecret(ZorseObject):
    client_secret: str
    type: str

class InvoiceCustomerTaxIds(ZorseObject):
    type: TaxIdsTypeValue
    value: str | None

class InvoiceFromInvoice(ZorseObject):
    action: str
    invoice: str | Invoice

class InvoiceItemInvoicingRules(ZorseObject):
    type: Literal["defer_until_credited_items_resolved"]

class InvoiceItemParent(ZorseObject):
    subscription_details: InvoiceItemParentSubscriptionDetails | None
    type: Literal["subscription_details"]

class InvoiceItemParentSubscriptionDetails(ZorseObject):
    subscription: str
    subscription_item: str

class InvoiceItemProrationDetails(ZorseObject):
    credited_items: InvoiceItemProrationDetailsCreditedItems | None
    discount_amounts: List[DiscountAmounts]

class InvoiceItemProrationDetailsCreditedItems(ZorseObject):
    invoice_item: str
    invoice_line_item_details: InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails
    type: Literal["invoice_item", "invoice_line_items"]

class InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails(ZorseObject):
    invoice: str
    invoice_line_items: List[str]

class InvoiceLineItemParent(ZorseObject):
    invoice_item_details: InvoiceLineItemParentInvoiceItemDetails | None
    subscription_item_details: InvoiceLineItemParentSubscriptionItemDetails | None
    type: Literal["invoice_item_details", "subscription_item_details"]

class InvoiceLineItemParentInvoiceItemDetails(ZorseObject):
    invoice_item: str
    proration: bool
    proration_details: InvoiceLineItemParentInvoiceItemDetailsProrationDetails | None
    subscription: str | None

class InvoiceLineItemParentInvoiceItemDetailsProrationDetails(ZorseObject):
    credited_items: InvoiceLineItemParentInvoiceItemDetailsProrationDetailsCreditedItems | None

class InvoiceLineItemParentInvoiceItemDetailsProrationDetailsCreditedItems(ZorseObject):
    invoice: str
    invoice_line_items: List[str]

class InvoiceLineItemParentSubscriptionItemDetails(ZorseObject):
    invoice_item: str | None
    proration: bool
    proration_details: InvoiceLineItemParentInvoiceItemDetailsProrationDetails | None
    subscription: str | None
    subscription_item: str

class InvoiceParent(ZorseObject):
    quote_details: InvoiceParentQuoteDetails | None
    subscription_details: InvoiceParentSubscriptionDetails | None
    type: Literal["quote_details", "subscription_details"]

class InvoiceParentQuoteDetails(ZorseObject):
    quote: str

class InvoiceParentSubscriptionDetails(ZorseObject):
    metadata: Dict[str, str] | None
    subscription: str | Subscription
    subscription_proration_date: int

class InvoicePaymentPayment(ZorseObject):
    charge: str | Charge
    payment_intent: str | PaymentIntent
    payment_record: str | PaymentRecord
    type: Literal["charge", "payment_intent", "payment_record"]

class InvoicePaymentSettings(ZorseObject):
    default_mandate: str | None
    payment_method_options: InvoicePaymentSettingsPaymentMethodOptions | None
    payment_method_types: List[InvoicePaymentSettingsPaymentMethodTypesValue] | None

class InvoicePaymentSettingsPaymentMethodOptions(ZorseObject):
    acss_debit: PaymentMethodOptionsAcssDebit | None
    bancontact: PaymentMethodOptionsBancontact | None
    billie: InvoicePaymentSettingsPaymentMethodOptionsBillie | None
    blik: ZorseObject | None
    card: InvoicePaymentSettingsPaymentMethodOptionsCard | None
    customer_balance: CustomerBalance | None
    konbini: ZorseObject | None
    payto: PaymentMethodOptionsPayto | None
    pix: InvoicePaymentSettingsPaymentMethodOptionsPix | None
    sepa_debit: ZorseObject | None
    upi: PaymentMethodOptionsUpi | None
    us_bank_account: PaymentMethodOptionsUsBankAccount | None

class InvoicePaymentSettingsPaymentMethodOptionsBillie(ZorseObject):
    company_details: CompanyDetails | None
    reference: str | None

class InvoicePaymentSettingsPaymentMethodOptionsCard(ZorseObject):
    installments: InvoicePaymentSettingsPaymentMethodOptionsCardInstallments
    request_three_d_secure: Literal["any", "automatic", "challenge"] | None

class InvoicePaymentSettingsPaymentMethodOptionsCardInstallments(ZorseObject):
    enabled: bool | None

class InvoicePaymentSettingsPaymentMethodOptionsPix(ZorseObject):
    amount_includes_iof: Literal["always", "never"] | None
    expires_after_seconds: int

class InvoicePaymentStatusTransitions(ZorseObject):
    canceled_at: int | None
    paid_at: int | None

class InvoiceRendering(ZorseObject):
    amount_tax_display: str | None
    pdf: InvoiceRenderingPdf | None
    template: str | None
    template_version: int | None

class InvoiceRenderingPdf(ZorseObject):
    page_size: Literal["a4", "auto", "letter"] | None

class InvoiceSettingsCustomFields(ZorseObject):
    name: str
    value: str

class InvoiceStatusDetails(ZorseObject):
    uncollectible: InvoiceStatusDetailsUncollectible | None

class InvoiceStatusDetailsUncollectible(ZorseObject):
    reason: Literal["max_payment_attempts", "payment_not_received", "subscription_canceled", "subscription_paused", "user_forgiven"] | None

class InvoiceStatusTransitions(ZorseObject):
    finalized_at: int | None
    marked_uncollectible_at: int | None
    paid_at: int | None
    voided_at: int | None

class InvoiceThresholdReason(ZorseObject):
    amount_gte: int | None
    item_reasons: List[InvoiceThresholdReasonItemReasons]

class InvoiceThresholdReasonItemReasons(ZorseObject):
    line_item_ids: List[str]
    usage_gte: int

class IssuingAuthorizationAmountDetails(ZorseObject):
    atm_fee: int | None
    cashback_amount: int | None

class IssuingAuthorizationFleet(ZorseObject):
    cardholder_prompt_data: IssuingAuthorizationFleetCardholderPromptData | None
    purchase_type: Literal["fuel_and_non_fuel_purchase", "fuel_purchase", "non_fuel_purchase"] | None
    reported_breakdown: IssuingAuthorizationFleetReportedBreakdown | None
    service_type: Literal["full_service", "non_fuel_transaction", "self_service"] | None

class IssuingAuthorizationFleetCardholderPromptData(ZorseObject):
    alphanumeric_id: str | None
    driver_id: str | None
    odometer: int | None
    unspecified_id: str | None
    user_id: str | None
    vehicle_number: str | None

class IssuingAuthorizationFleetReportedBreakdown(ZorseObject):
    fuel: IssuingAuthorizationFleetReportedBreakdownFuel | None
    non_fuel: IssuingAuthorizationFleetReportedBreakdownNonFuel | None
    tax: IssuingAuthorizationFleetReportedBreakdownTax | None

class IssuingAuthorizationFleetReportedBreakdownFuel(ZorseObject):
    gross_amount_decimal: str | None

class IssuingAuthorizationFleetReportedBreakdownNonFuel(ZorseObject):
    gross_amount_decimal: str | None

class IssuingAuthorizationFleetReportedBreakdownTax(ZorseObject):
    local_amount_decimal: str | None
    national_amount_decimal: str | None

class IssuingAuthorizationFraudChallenges(ZorseObject):
    channel: Literal["sms"]
    status: Literal["expired", "pending", "rejected", "undeliverable", "verified"]
    undeliverable_reason: Literal["no_phone_number", "unsupported_phone_number"] | None

class IssuingAuthorizationFuel(ZorseObject):
    industry_product_code: str | None
    quantity_decimal: str | None
    type: Literal["diesel", "other", "unleaded_plus", "unleaded_regular", "unleaded_super"] | None
    unit: FuelUnitValue | None
    unit_cost_decimal: str | None

class IssuingAuthorizationNetworkData(ZorseObject):
    acquiring_institution_id: str | None
    system_trace_audit_number: str | None
    transaction_id: str | None

class IssuingAuthorizationPendingRequest(ZorseObject):
    amount: int
    amount_details: IssuingAuthorizationAmountDetails | None
    currency: str
    is_amount_controllable: bool
    merchant_amount: int
    merchant_currency: str
    network_risk_score: int | None

class IssuingAuthorizationRequestHistory(ZorseObject):
    amount: int
    amount_details: IssuingAuthorizationAmountDetails | None
    approved: bool
    authorization_code: str | None
    created: int
    currency: str
    merchant_amount: int
    merchant_currency: str
    network_risk_score: int | None
    reason: Literal["account_disabled", "card_active", "card_canceled", "card_expired", "card_inactive", "cardholder_blocked", "cardholder_inactive", "cardholder_verification_required", "insecure_authorization_method", "insufficient_funds", "network_fallback", "not_allowed", "pin_blocked", "spending_controls", "suspected_fraud", "verification_failed", "webhook_approved", "webhook_declined", "webhook_error", "webhook_timeout", "stripe_internal_error"]
    reason_message: str | None
    requested_at: int | None

class IssuingAuthorizationTreasury(ZorseObject):
    received_credits: List[str]
    received_debits: List[str]
    transaction: str | None

class IssuingAuthorizationVerificationData(ZorseObject):
    address_line1_check: Literal["match", "mismatch", "not_provided"]
    address_postal_code_check: Literal["match", "mismatch", "not_provided"]
    authentication_exemption: IssuingAuthorizationVerificationDataAuthenticationExemption | None
    cvc_check: Literal["match", "mismatch", "not_provided"]
    expiry_check: Literal["match", "mismatch", "not_provided"]
    postal_code: str | None
    three_d_secure: IssuingAuthorizationVerificationDataThreeDSecure | None

class IssuingAuthorizationVerificationDataAuthenticationExemption(ZorseObject):
    claimed_by: Literal["acquirer", "issuer"]
    type: Literal["low_value_transaction", "transaction_risk_analysis", "unknown"]

class IssuingAuthorizationVerificationDataThreeDSecure(ZorseObject):
    result: Literal["attempt_acknowledged", "authenticated", "failed", "required"]

class IssuingCardLatestFraudWarning(ZorseObject):
    started_at: int | None
    type: Literal["card_testing_exposure", "fraud_dispute_filed", "third_party_reported", "user_indicated_fraud"] | None

class IssuingCardLifecycleControls(ZorseObject):
    cancel_after: IssuingCardLifecycleControlsCancelAfter

class IssuingCardLifecycleControlsCancelAfter(ZorseObject):
    payment_count: int

class IssuingCardShipping(ZorseObject):
    address: Address
    address_validation: IssuingCardShippingAddressValidation | None
    business_name: str | None
    carrier: Literal["dhl", "fedex", "royal_mail", "usps", "correos"] | None
    customs: IssuingCardShippingCustoms | None
    delivered_at: int | None
    eta: int | None
    name: str
    phone_number: str | None
    require_signature: bool | None
    service: Literal["express", "priority", "standard"]
    shipped_at: int | None
    status: Literal["canceled", "delivered", "failure", "pending", "returned", "shipped", "submitted"] | None
    tracking_number: str | None
    tracking_url: str | None
    type: Literal["bulk", "individual"]

class IssuingCardShippingAddressValidation(ZorseObject):
    mode: Literal["disabled", "normalization_only", "validation_and_normalization"]
    normalized_address: Address | None
    result: Literal["indeterminate", "likely_deliverable", "likely_undeliverable"] | None

class IssuingCardShippingCustoms(ZorseObject):
    eori_number: str | None

class IssuingCardSpendingControls(ZorseObject):
    allowed_card_presences: List[Literal["not_present", "present"]] | None
    allowed_categories: List[SpendingControlsAllowedCategoriesValue] | None
    allowed_merchant_countries: List[str] | None
    blocked_card_presences: List[Literal["not_present", "present"]] | None
    blocked_categories: List[SpendingControlsAllowedCategoriesValue] | None
    blocked_merchant_countries: List[str] | None
    spending_limits: List[IssuingCardSpendingControlsSpendingLimits] | None
    spending_limits_currency: str | None

class IssuingCardSpendingControlsSpendingLimits(ZorseObject):
    amount: int
    categories: List[SpendingControlsAllowedCategoriesValue] | None
    interval: Literal["all_time", "daily", "monthly", "per_authorization", "weekly", "yearly"]

class IssuingCardWallets(ZorseObject):
    apple_pay: IssuingCardWalletsApplePay
    google_pay: IssuingCardWalletsGooglePay
    primary_account_identifier: str | None

class IssuingCardWalletsApplePay(ZorseObject):
    eligible: bool
    ineligible_reason: Literal["missing_agreement", "missing_cardholder_contact", "unsupported_region"] | None

class IssuingCardWalletsGooglePay(ZorseObject):
    eligible: bool
    ineligible_reason: Literal["missing_agreement", "missing_cardholder_contact", "unsupported_region"] | None

class IssuingCardholderBilling(ZorseObject):
    address: Address

class IssuingCardholderCompany(ZorseObject):
    tax_id_provided: bool

class IssuingCardholderIndividual(ZorseObject):
    card_issuing: IssuingCardholderIndividualCardIssuing | None
    dob: IssuingCardholderIndividualDob | None
    first_name: str | None
    last_name: str | None
    verification: IssuingCardholderIndividualVerification | None

class IssuingCardholderIndividualCardIssuing(ZorseObject):
    user_terms_acceptance: IssuingCardholderIndividualCardIssuingUserTermsAcceptance | None

class IssuingCardholderIndividualCardIssuingUserTermsAcceptance(ZorseObject):
    date: int | None
    ip: str | None
    user_agent: str | None

class IssuingCardholderIndividualDob(ZorseObject):
    day: int | None
    month: int | None
    year: int | None

class IssuingCardholderIndividualVerification(ZorseObject):
    document: IssuingCardholderIndividualVerificationDocument | None

class IssuingCardholderIndividualVerificationDocument(ZorseObject):
    back: str | File | None
    front: str | File | None

class IssuingCardholderRequirements(ZorseObject):
    disabled_reason: Literal["listed", "rejected.listed", "requirements.past_due", "under_review"] | None
    past_due: List[Literal["company.tax_id", "individual.card_issuing.user_terms_acceptance.date", "individual.card_issuing.user_terms_acceptance.ip", "individual.dob.day", "individual.dob.month", "individual.dob.year", "individual.first_name", "individual.last_name", "individual.verification.document"]] | None

class IssuingCardholderSpendingControls(ZorseObject):
    allowed_card_presences: List[Literal["not_present", "present"]] | None
    allowed_categories: List[SpendingControlsAllowedCategoriesValue] | None
    allowed_merchant_countries: List[str] | None
    blocked_card_presences: List[Literal["not_present", "present"]] | None
    blocked_categories: List[SpendingControlsAllowedCategoriesValue] | None
    blocked_merchant_countries: List[str] | None
    spending_limits: List[IssuingCardholderSpendingControlsSpendingLimits] | None
    spending_limits_currency: str | None

class IssuingCardholderSpendingControlsSpendingLimits(ZorseObject):
    amount: int
    categories: List[SpendingControlsAllowedCategoriesValue] | None
    interval: Literal["all_time", "daily", "monthly", "per_authorization", "weekly", "yearly"]

class IssuingDisputeEvidence(ZorseObject):
    canceled: IssuingDisputeEvidenceCanceled
    duplicate: IssuingDisputeEvidenceDuplicate
    fraudulent: IssuingDisputeEvidenceFraudulent
    merchandise_not_as_described: IssuingDisputeEvidenceMerchandiseNotAsDescribed
    no_valid_authorization: IssuingDisputeEvidenceNoValidAuthorization
    not_received: IssuingDisputeEvidenceNotReceived
    other: IssuingDisputeEvidenceOther
    reason: EvidenceReasonValue
    service_not_as_described: IssuingDisputeEvidenceServiceNotAsDescribed

class IssuingDisputeEvidenceCanceled(ZorseObject):
    additional_documentation: str | File | None
    canceled_at: int | None
    cancellation_policy_provided: bool | None
    cancellation_reason: str | None
    expected_at: int | None
    explanation: str | None
    product_description: str | None
    product_type: Literal["merchandise", "service"] | None
    return_status: Literal["merchant_rejected", "successful"] | None
    returned_at: int | None

class IssuingDisputeEvidenceDuplicate(ZorseObject):
    additional_documentation: str | File | None
    card_statement: str | File | None
    cash_receipt: str | File | None
    check_image: str | File | None
    explanation: str | None
    original_transaction: str | None

class IssuingDisputeEvidenceFraudulent(ZorseObject):
    additional_documentation: str | File | None
    explanation: str | None

class IssuingDisputeEvidenceMerchandiseNotAsDescribed(ZorseObject):
    additional_documentation: str | File | None
    explanation: str | None
    received_at: int | None
    return_description: str | None
    return_status: Literal["merchant_rejected", "successful"] | None
    returned_at: int | None

class IssuingDisputeEvidenceNoValidAuthorization(ZorseObject):
    additional_documentation: str | File | None
    explanation: str | None

class IssuingDisputeEvidenceNotReceived(ZorseObject):
    additional_documentation: str | File | None
    expected_at: int | None
    explanation: str | None
    product_description: str | None
    product_type: Literal["merchandise", "service"] | None

class IssuingDisputeEvidenceOther(ZorseObject):
    additional_documentation: str | File | None
    explanation: str | None
    product_description: str | None
    product_type: Literal["merchandise", "service"] | None

class IssuingDisputeEvidenceServiceNotAsDescribed(ZorseObject):
    additional_documentation: str | File | None
    canceled_at: int | None
    cancellation_reason: str | None
    explanation: str | None
    received_at: int | None

class IssuingDisputeTreasury(ZorseObject):
    debit_reversal: str | None
    received_debit: str

class IssuingPersonalizationDesignCarrierText(ZorseObject):
    footer_body: str | None
    footer_title: str | None
    header_body: str | None
    header_title: str | None

class IssuingPersonalizationDesignPreferences(ZorseObject):
    is_default: bool
    is_platform_default: bool | None

class IssuingPersonalizationDesignRejectionReasons(ZorseObject):
    card_logo: List[RejectionReasonsCardLogoValue] | None
    carrier_text: List[RejectionReasonsCarrierTextValue] | None

class IssuingPhysicalBundleFeatures(ZorseObject):
    card_logo: Literal["optional", "required", "unsupported"]
    carrier_text: Literal["optional", "required", "unsupported"]
    second_line: Literal["optional", "required", "unsupported"]

class IssuingTokenNetworkData(ZorseObject):
    device: IssuingTokenNetworkDataDevice
    mastercard: IssuingTokenNetworkDataMastercard
    type: Literal["mastercard", "visa"]
    visa: IssuingTokenNetworkDataVisa
    wallet_provider: IssuingTokenNetworkDataWalletProvider

class IssuingTokenNetworkDataDevice(ZorseObject):
    device_fingerprint: str
    ip_address: str
    location: str
    name: str
    phone_number: str
    type: Literal["other", "phone", "watch"]

class IssuingTokenNetworkDataMastercard(ZorseObject):
    card_reference_id: str
    token_reference_id: str
    token_requestor_id: str
    token_requestor_name: str

class IssuingTokenNetworkDataVisa(ZorseObject):
    card_reference_id: str | None
    token_reference_id: str
    token_requestor_id: str
    token_risk_score: str

class IssuingTokenNetworkDataWalletProvider(ZorseObject):
    account_id: str
    account_trust_score: int
    card_number_source: Literal["app", "manual", "on_file", "other"]
    cardholder_address: IssuingTokenNetworkDataWalletProviderCardholderAddress
    cardholder_name: str
    device_trust_score: int
    hashed_account_email_address: str
    reason_codes: List[Literal["account_card_too_new", "account_recently_changed", "account_too_new", "account_too_new_since_launch", "additional_device", "data_expired", "defer_id_v_decision", "device_recently_lost", "good_activity_history", "has_suspended_tokens", "high_risk", "inactive_account", "long_account_tenure", "low_account_score", "low_device_score", "low_phone_number_score", "network_service_error", "outside_home_territory", "provisioning_cardholder_mismatch", "provisioning_device_and_cardholder_mismatch", "provisioning_device_mismatch", "same_device_no_prior_authentication", "same_device_successful_prior_authentication", "software_update", "suspicious_activity", "too_many_different_cardholders", "too_many_recent_attempts", "too_many_recent_tokens"]]
    suggested_decision: Literal["approve", "decline", "require_auth"]
    suggested_decision_version: str

class IssuingTokenNetworkDataWalletProviderCardholderAddress(ZorseObject):
    line1: str
    postal_code: str

class IssuingTransactionAmountDetails(ZorseObject):
    atm_fee: int | None
    cashback_amount: int | None

class IssuingTransactionNetworkData(ZorseObject):
    authorization_code: str | None
    processing_date: str | None
    transaction_id: str | None

class IssuingTransactionPurchaseDetails(ZorseObject):
    fleet: IssuingTransactionPurchaseDetailsFleet | None
    flight: IssuingTransactionPurchaseDetailsFlight | None
    fuel: IssuingTransactionPurchaseDetailsFuel | None
    lodging: IssuingTransactionPurchaseDetailsLodging | None
    receipt: List[IssuingTransactionPurchaseDetailsReceipt] | None
    reference: str | None

class IssuingTransactionPurchaseDetailsFleet(ZorseObject):
    cardholder_prompt_data: IssuingTransactionPurchaseDetailsFleetCardholderPromptData | None
    purchase_type: str | None
    reported_breakdown: IssuingTransactionPurchaseDetailsFleetReportedBreakdown | None
    service_type: str | None

class IssuingTransactionPurchaseDetailsFleetCardholderPromptData(ZorseObject):
    driver_id: str | None
    odometer: int | None
    unspecified_id: str | None
    user_id: str | None
    vehicle_number: str | None

class IssuingTransactionPurchaseDetailsFleetReportedBreakdown(ZorseObject):
    fuel: IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuel | None
    non_fuel: IssuingTransactionPurchaseDetailsFleetReportedBreakdownNonFuel | None
    tax: IssuingTransactionPurchaseDetailsFleetReportedBreakdownTax | None

class IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuel(ZorseObject):
    gross_amount_decimal: str | None

class IssuingTransactionPurchaseDetailsFleetReportedBreakdownNonFuel(ZorseObject):
    gross_amount_decimal: str | None

class IssuingTransactionPurchaseDetailsFleetReportedBreakdownTax(ZorseObject):
    local_amount_decimal: str | None
    national_amount_decimal: str | None

class IssuingTransactionPurchaseDetailsFlight(ZorseObject):
    departure_at: int | None
    passenger_name: str | None
    refundable: bool | None
    segments: List[IssuingTransactionPurchaseDetailsFlightSegments] | None
    travel_agency: str | None

class IssuingTransactionPurchaseDetailsFlightSegments(ZorseObject):
    arrival_airport_code: str | None
    carrier: str | None
    departure_airport_code: str | None
    flight_number: str | None
    service_class: str | None
    stopover_allowed: bool | None

class IssuingTransactionPurchaseDetailsFuel(ZorseObject):
    industry_product_code: str | None
    quantity_decimal: str | None
    type: str
    unit: str
    unit_cost_decimal: str

class IssuingTransactionPurchaseDetailsLodging(ZorseObject):
    check_in_at: int | None
    nights: int | None

class IssuingTransactionPurchaseDetailsReceipt(ZorseObject):
    description: str | None
    quantity: float | None
    total: int | None
    unit_cost: int | None

class IssuingTransactionTreasury(ZorseObject):
    received_credit: str | None
    received_debit: str | None

class Jurisdiction(ZorseObject):
    country: str
    display_name: str
    level: Literal["city", "country", "county", "district", "state"]
    state: str | None

class KakaoPay(ZorseObject):
    buyer_id: str | None
    transaction_id: str | None

class Kana(ZorseObject):
    given_name: str
    surname: str

class Klarna(ZorseObject):
    dob: Dob | None

class Konbini(ZorseObject):
    store: Store | None

class KrCard(ZorseObject):
    brand: KrCardBrandValue | None
    buyer_id: str | None
    last4: str | None
    transaction_id: str | None

class LastFinalizationError(ZorseObject):
    advice_code: str
    charge: str
    code: str
    decline_code: str
    doc_url: str
    message: str
    network_advice_code: str
    network_decline_code: str
    param: str
    payment_intent: PaymentIntent
    payment_method: PaymentMethod
    payment_method_type: str
    request_log_url: str
    setup_intent: SetupIntent
    source: BankAccount | Card | Source
    type: Literal["api_error", "card_error", "idempotency_error", "invalid_request_error"]

class Liability(ZorseObject):
    account: str | Account
    type: Literal["account", "self"]

class LineItemAdjustableQuantity(ZorseObject):
    enabled: bool
    maximum: int | None
    minimum: int | None

class Link(ZorseObject):
    email: str | None

class Location(ZorseObject):
    city: str | None
    country: str
    latitude: float | None
    longitude: float | None
    region: str | None

class ManagedPayments(ZorseObject):
    enabled: bool

class MandateCustomerAcceptance(ZorseObject):
    accepted_at: int | None
    offline: ZorseObject
    online: MandateCustomerAcceptanceOnline
    type: Literal["offline", "online"]

class MandateCustomerAcceptanceOnline(ZorseObject):
    ip_address: str | None
    user_agent: str | None

class MandateMultiUse(ZorseObject):
    amount: int
    currency: str

class MandateOptions(ZorseObject):
    amount: int
    amount_includes_iof: Literal["always", "never"]
    amount_type: Literal["fixed", "maximum"]
    currency: str
    end_date: str
    payment_schedule: Literal["halfyearly", "monthly", "quarterly", "weekly", "yearly"]
    reference: str
    start_date: str

class MandatePaymentMethodDetails(ZorseObject):
    acss_debit: MandatePaymentMethodDetailsAcssDebit
    amazon_pay: ZorseObject
    au_becs_debit: MandatePaymentMethodDetailsAuBecsDebit
    bacs_debit: MandatePaymentMethodDetailsBacsDebit
    blik: MandatePaymentMethodDetailsBlik
    card: MandatePaymentMethodDetailsCard
    cashapp: ZorseObject
    kakao_pay: ZorseObject
    klarna: ZorseObject
    kr_card: ZorseObject
    link: ZorseObject
    naver_pay: ZorseObject
    nz_bank_account: ZorseObject
    paypal: MandatePaymentMethodDetailsPaypal
    payto: MandatePaymentMethodDetailsPayto
    pix: MandatePaymentMethodDetailsPix
    revolut_pay: ZorseObject
    sepa_debit: MandatePaymentMethodDetailsSepaDebit
    twint: ZorseObject
    type: str
    upi: MandatePaymentMethodDetailsUpi
    us_bank_account: MandatePaymentMethodDetailsUsBankAccount

class MandatePaymentMethodDetailsAcssDebit(ZorseObject):
    default_for: List[Literal["invoice", "subscription"]]
    interval_description: str | None
    payment_schedule: Literal["combined", "interval", "sporadic"]
    transaction_type: Literal["business", "personal"]

class MandatePaymentMethodDetailsAuBecsDebit(ZorseObject):
    url: str

class MandatePaymentMethodDetailsBacsDebit(ZorseObject):
    display_name: str | None
    network_status: Literal["accepted", "pending", "refused", "revoked"]
    reference: str
    revocation_reason: Literal["account_closed", "bank_account_restricted", "bank_ownership_changed", "could_not_process", "debit_not_authorized"] | None
    service_user_number: str | None
    url: str

class MandatePaymentMethodDetailsBlik(ZorseObject):
    expires_at: int | None
    type: Literal["off_session"]

class MandatePaymentMethodDetailsCard(ZorseObject):
    india: MandatePaymentMethodDetailsCardIndia | None

class MandatePaymentMethodDetailsCardIndia(ZorseObject):
    inactive_reason: Literal["canceled", "card_not_supported", "currency_not_supported", "expired", "issuer_not_supported", "processing_error", "undetermined"] | None

class MandatePaymentMethodDetailsPaypal(ZorseObject):
    billing_agreement_id: str | None
    payer_id: str | None

class MandatePaymentMethodDetailsPayto(ZorseObject):
    amount: int | None
    amount_type: Literal["fixed", "maximum"]
    end_date: str | None
    payment_schedule: Literal["adhoc", "annual", "daily", "fortnightly", "monthly", "quarterly", "semi_annual", "weekly"]
    payments_per_period: int | None
    purpose: MandateOptionsPurposeValue | None
    start_date: str | None

class MandatePaymentMethodDetailsPix(ZorseObject):
    amount_includes_iof: Literal["always", "never"]
    amount_type: Literal["fixed", "maximum"]
    end_date: str
    payment_schedule: Literal["halfyearly", "monthly", "quarterly", "weekly", "yearly"]
    reference: str
    start_date: str

class MandatePaymentMethodDetailsSepaDebit(ZorseObject):
    reference: str
    url: str

class MandatePaymentMethodDetailsUpi(ZorseObject):
    amount: int | None
    amount_type: Literal["fixed", "maximum"] | None
    description: str | None
    end_date: int | None

class MandatePaymentMethodDetailsUsBankAccount(ZorseObject):
    collection_method: Literal["paper"]

class MandateSingleUse(ZorseObject):
    amount: int
    currency: str

class Masterpass(ZorseObject):
    billing_address: Address | None
    email: str | None
    name: str | None
    shipping_address: Address | None

class MatchResultDetails(ZorseObject):
    matched_business_type: Literal["business", "personal"] | None
    matched_name: str | None
    message: str
    provided_business_type: Literal["business", "personal"] | None
    provided_name: str

class MerchantData(ZorseObject):
    category: str
    category_code: str
    city: str | None
    country: str | None
    name: str | None
    network_id: str
    postal_code: str | None
    state: str | None
    tax_id: str | None
    terminal_id: str | None
    url: str | None

class Mobilepay(ZorseObject):
    card: MobilepayCard | None

class MobilepayCard(ZorseObject):
    brand: str | None
    country: str | None
    exp_month: int | None
    exp_year: int | None
    last4: str | None

class Momo(ZorseObject):
    fingerprint: str | None
    mandate: str | None

class Monetary(ZorseObject):
    currency: str
    value: int

class Multibanco(ZorseObject):
    entity: str | None
    reference: str | None

class NaverPay(ZorseObject):
    buyer_id: str | None
    funding: Literal["card", "points"]

class NetworkToken(ZorseObject):
    used: bool

class Networks(ZorseObject):
    available: List[str]
    preferred: str | None

class NzBankAccount(ZorseObject):
    account_holder_name: str | None
    bank_code: str
    bank_name: str
    branch_code: str
    expected_debit_date: str
    last4: str
    suffix: str | None

class Offline(ZorseObject):
    stored_at: int | None
    type: Literal["deferred"] | None

class OriginPaymentMethodDetailsBillingDetails(ZorseObject):
    address: Address
    email: str | None
    name: str | None

class Oxxo(ZorseObject):
    number: str | None

class P24(ZorseObject):
    bank: P24BankValue | None

class Payco(ZorseObject):
    buyer_id: str | None
    transaction_id: str | None

class PayerDetails(ZorseObject):
    address: PayerDetailsAddress | None

class PayerDetailsAddress(ZorseObject):
    country: str | None

class PaymentAttemptRecordPaymentMethodDetailsCardInstallmentsPlan(ZorseObject):
    count: int | None
    interval: Literal["month"] | None
    type: Literal["bonus", "fixed_count", "revolving"]

class PaymentAttemptRecordPaymentMethodDetailsCardWallet(ZorseObject):
    apple_pay: ApplePay
    dynamic_last4: str
    google_pay: ZorseObject
    link: ZorseObject
    type: str

class PaymentAttemptRecordPaymentMethodDetailsRevolutPayFundingCard(ZorseObject):
    brand: str | None
    country: str | None
    exp_month: int | None
    exp_year: int | None
    funding: str | None
    last4: str | None

class PaymentIntentAmountDetails(ZorseObject):
    discount_amount: int
    error: PaymentIntentAmountDetailsError
    line_items: ListObject[PaymentIntentAmountDetailsLineItem]
    shipping: PaymentIntentAmountDetailsShipping
    tax: PaymentIntentAmountDetailsTax
    tip: PaymentIntentAmountDetailsTip

class PaymentIntentAmountDetails2(ZorseObject):
    tip: PaymentIntentAmountDetailsTip

class PaymentIntentAmountDetailsError(ZorseObject):
    code: Literal["amount_details_amount_mismatch", "amount_details_tax_shipping_discount_greater_than_amount"] | None
    message: str | None

class PaymentIntentAmountDetailsLineItemPaymentMethodOptions(ZorseObject):
    card: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard
    card_present: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresent
    klarna: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna
    paypal: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal

class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard(ZorseObject):
    commodity_code: str | None

class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresent(ZorseObject):
    commodity_code: str | None

class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna(ZorseObject):
    image_url: str | None
    product_url: str | None
    reference: str | None
    subscription_reference: str | None

class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal(ZorseObject):
    category: Literal["digital_goods", "donation", "physical_goods"]
    description: str
    sold_by: str

class PaymentIntentAmountDetailsLineItemTax(ZorseObject):
    total_tax_amount: int

class PaymentIntentAmountDetailsShipping(ZorseObject):
    amount: int | None
    from_postal_code: str | None
    to_postal_code: str | None

class PaymentIntentAmountDetailsTax(ZorseObject):
    total_tax_amount: int | None

class PaymentIntentAmountDetailsTip(ZorseObject):
    amount: int

class PaymentIntentAutomaticPaymentMethods(ZorseObject):
    allow_redirects: Literal["always", "never"]
    enabled: bool

class PaymentIntentHooks(ZorseObject):
    inputs: PaymentIntentHooksInputs

class PaymentIntentHooksInputs(ZorseObject):
    tax: PaymentIntentHooksInputsTax

class PaymentIntentHooksInputsTax(ZorseObject):
    calculation: str

class PaymentIntentManagedPayments(ZorseObject):
    enabled: bool

class PaymentIntentNextAction(ZorseObject):
    alipay_handle_redirect: PaymentIntentNextActionAlipayHandleRedirect
    blik_authorize: ZorseObject
    boleto_display_details: PaymentIntentNextActionBoletoDisplayDetails
    card_await_notification: PaymentIntentNextActionCardAwaitNotification
    cashapp_handle_redirect_or_display_qr_code: CashappHandleRedirectOrDisplayQrCode
    display_bank_transfer_instructions: PaymentIntentNextActionDisplayBankTransferInstructions
    klarna_display_qr_code: PaymentIntentNextActionKlarnaDisplayQrCode
    konbini_display_details: PaymentIntentNextActionKonbiniDisplayDetails
    multibanco_display_details: PaymentIntentNextActionMultibancoDisplayDetails
    oxxo_display_details: PaymentIntentNextActionOxxoDisplayDetails
    paynow_display_qr_code: PaymentIntentNextActionPaynowDisplayQrCode
    pix_display_qr_code: PaymentIntentNextActionPixDisplayQrCode
    promptpay_display_qr_code: PaymentIntentNextActionPromptpayDisplayQrCode
    redirect_to_url: PaymentIntentNextActionRedirectToUrl
    swish_handle_redirect_or_display_qr_code: PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode
    type: str
    upi_handle_redirect_or_display_qr_code: UpiHandleRedirectOrDisplayQrCode
    use_stripe_sdk: Any
    verify_with_microdeposits: PaymentIntentNextActionVerifyWithMicrodeposits
    wechat_pay_display_qr_code: PaymentIntentNextActionWechatPayDisplayQrCode
    wechat_pay_redirect_to_android_app: PaymentIntentNextActionWechatPayRedirectToAndroidApp
    wechat_pay_redirect_to_ios_app: PaymentIntentNextActionWechatPayRedirectToIosApp

class PaymentIntentNextActionAlipayHandleRedirect(ZorseObject):
    native_data: str | None
    native_url: str | None
    return_url: str | None
    url: str | None

class PaymentIntentNextActionBoletoDisplayDetails(ZorseObject):
    expires_at: int | None
    hosted_voucher_url: str | None
    number: str | None
    pdf: str | None

class PaymentIntentNextActionCardAwaitNotification(ZorseObject):
    charge_attempt_at: int | None
    customer_approval_required: bool | None

class PaymentIntentNextActionDisplayBankTransferInstructions(ZorseObject):
    amount_remaining: int | None
    currency: str | None
    financial_addresses: List[FinancialAddresses]
    hosted_instructions_url: str | None
    reference: str | None
    type: BankTransferTypeValue

class PaymentIntentNextActionKlarnaDisplayQrCode(ZorseObject):
    data: str
    expires_at: int | None
    image_url_png: str
    image_url_svg: str

class PaymentIntentNextActionKonbiniDisplayDetails(ZorseObject):
    expires_at: int
    hosted_voucher_url: str | None
    stores: PaymentIntentNextActionKonbiniDisplayDetailsStores

class PaymentIntentNextActionKonbiniDisplayDetailsStores(ZorseObject):
    familymart: PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart | None
    lawson: PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson | None
    ministop: PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop | None
    seicomart: PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart | None

class PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart(ZorseObject):
    confirmation_number: str
    payment_code: str

class PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson(ZorseObject):
    confirmation_number: str
    payment_code: str

class PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop(ZorseObject):
    confirmation_number: str
    payment_code: str

class PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart(ZorseObject):
    confirmation_number: str
    payment_code: str

class PaymentIntentNextActionMultibancoDisplayDetails(ZorseObject):
    entity: str | None
    expires_at: int | None
    hosted_voucher_url: str | None
    reference: str | None

class PaymentIntentNextActionOxxoDisplayDetails(ZorseObject):
    expires_after: int | None
    hosted_voucher_url: str | None
    number: str | None

class PaymentIntentNextActionPaynowDisplayQrCode(ZorseObject):
    data: str
    hosted_instructions_url: str | None
    image_url_png: str
    image_url_svg: str

class PaymentIntentNextActionPixDisplayQrCode(ZorseObject):
    data: str
    expires_at: int
    hosted_instructions_url: str
    image_url_png: str
    image_url_svg: str

class PaymentIntentNextActionPromptpayDisplayQrCode(ZorseObject):
    data: str
    hosted_instructions_url: str
    image_url_png: str
    image_url_svg: str

class PaymentIntentNextActionRedirectToUrl(ZorseObject):
    return_url: str | None
    url: str | None

class PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode(ZorseObject):
    hosted_instructions_url: str
    qr_code: PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode

class PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode(ZorseObject):
    data: str
    expires_at: int
    image_url_png: str
    image_url_svg: str

class PaymentIntentNextActionVerifyWithMicrodeposits(ZorseObject):
    arrival_date: int
    hosted_verification_url: str
    microdeposit_type: Literal["amounts", "descriptor_code"] | None

class PaymentIntentNextActionWechatPayDisplayQrCode(ZorseObject):
    data: str
    hosted_instructions_url: str
    image_data_url: str
    image_url_png: str
    image_url_svg: str

class PaymentIntentNextActionWechatPayRedirectToAndroidApp(ZorseObject):
    app_id: str
    nonce_str: str
    package: str
    partner_id: str
    prepay_id: str
    sign: str
    timestamp: str

class PaymentIntentNextActionWechatPayRedirectToIosApp(ZorseObject):
    native_url: str

class PaymentIntentPaymentDetails(ZorseObject):
    customer_reference: str | None
    order_reference: str | None

class PaymentIntentPaymentMethodOptions(ZorseObject):
    acss_debit: PaymentIntentPaymentMethodOptionsAcssDebit | PaymentIntentPaymentMethodOptionsAcssDebit2
    affirm: PaymentIntentPaymentMethodOptionsAffirm | PaymentIntentPaymentMethodOptionsAcssDebit2
    afterpay_clearpay: PaymentIntentPaymentMethodOptionsAfterpayClearpay | PaymentIntentPaymentMethodOptionsAcssDebit2
    alipay: PaymentIntentPaymentMethodOptionsAlipay | PaymentIntentPaymentMethodOptionsAcssDebit2
    alma: PaymentIntentPaymentMethodOptionsAlma | PaymentIntentPaymentMethodOptionsAcssDebit2
    amazon_pay: PaymentIntentPaymentMethodOptionsAmazonPay | PaymentIntentPaymentMethodOptionsAcssDebit2
    au_becs_debit: PaymentIntentPaymentMethodOptionsAuBecsDebit | PaymentIntentPaymentMethodOptionsAcssDebit2
    bacs_debit: PaymentIntentPaymentMethodOptionsBacsDebit | PaymentIntentPaymentMethodOptionsAcssDebit2
    bancontact: PaymentIntentPaymentMethodOptionsBancontact | PaymentIntentPaymentMethodOptionsAcssDebit2
    billie: PaymentIntentPaymentMethodOptionsBillie | PaymentIntentPaymentMethodOptionsAcssDebit2
    bizum: ZorseObject | PaymentIntentPaymentMethodOptionsAcssDebit2
    blik: PaymentIntentPaymentMethodOptionsBlik | PaymentIntentPaymentMethodOptionsAcssDebit2
    boleto: PaymentIntentPaymentMethodOptionsBoleto | PaymentIntentPaymentMethodOptionsAcssDebit2
    card: PaymentIntentPaymentMethodOptionsCard | PaymentIntentPaymentMethodOptionsAcssDebit2
    card_present: PaymentIntentPaymentMethodOptionsCardPresent | PaymentIntentPaymentMethodOptionsAcssDebit2
    cashapp: PaymentIntentPaymentMethodOptionsCashapp | PaymentIntentPaymentMethodOptionsAcssDebit2
    crypto: PaymentIntentPaymentMethodOptionsCrypto | PaymentIntentPaymentMethodOptionsAcssDebit2
    customer_balance: PaymentIntentPaymentMethodOptionsCustomerBalance | PaymentIntentPaymentMethodOptionsAcssDebit2
    eps: PaymentIntentPaymentMethodOptionsEps | PaymentIntentPaymentMethodOptionsAcssDebit2
    fpx: PaymentIntentPaymentMethodOptionsFpx | PaymentIntentPaymentMethodOptionsAcssDebit2
    giropay: PaymentIntentPaymentMethodOptionsGiropay | PaymentIntentPaymentMethodOptionsAcssDebit2
    grabpay: PaymentIntentPaymentMethodOptionsGrabpay | PaymentIntentPaymentMethodOptionsAcssDebit2
    ideal: PaymentIntentPaymentMethodOptionsIdeal | PaymentIntentPaymentMethodOptionsAcssDebit2
    interac_present: ZorseObject | PaymentIntentPaymentMethodOptionsAcssDebit2
    kakao_pay: PaymentIntentPaymentMethodOptionsKakaoPay | PaymentIntentPaymentMethodOptionsAcssDebit2
    klarna: PaymentIntentPaymentMethodOptionsKlarna | PaymentIntentPaymentMethodOptionsAcssDebit2
    konbini: PaymentIntentPaymentMethodOptionsKonbini | PaymentIntentPaymentMethodOptionsAcssDebit2
    kr_card: PaymentIntentPaymentMethodOptionsKrCard | PaymentIntentPaymentMethodOptionsAcssDebit2
    link: PaymentIntentPaymentMethodOptionsLink | PaymentIntentPaymentMethodOptionsAcssDebit2
    mb_way: PaymentIntentPaymentMethodOptionsMbWay | PaymentIntentPaymentMethodOptionsAcssDebit2
    mobilepay: PaymentIntentPaymentMethodOptionsMobilepay | PaymentIntentPaymentMethodOptionsAcssDebit2
    multibanco: PaymentIntentPaymentMethodOptionsMultibanco | PaymentIntentPaymentMethodOptionsAcssDebit2
    naver_pay: PaymentIntentPaymentMethodOptionsNaverPay | PaymentIntentPaymentMethodOptionsAcssDebit2
    nz_bank_account: PaymentIntentPaymentMethodOptionsNzBankAccount | PaymentIntentPaymentMethodOptionsAcssDebit2
    oxxo: PaymentIntentPaymentMethodOptionsOxxo | PaymentIntentPaymentMethodOptionsAcssDebit2
    p24: PaymentIntentPaymentMethodOptionsP24 | PaymentIntentPaymentMethodOptionsAcssDebit2
    pay_by_bank: ZorseObject | PaymentIntentPaymentMethodOptionsAcssDebit2
    payco: PaymentIntentPaymentMethodOptionsPayco | PaymentIntentPaymentMethodOptionsAcssDebit2
    paynow: PaymentIntentPaymentMethodOptionsPaynow | PaymentIntentPaymentMethodOptionsAcssDebit2
    paypal: PaymentIntentPaymentMethodOptionsPaypal | PaymentIntentPaymentMethodOptionsAcssDebit2
    paypay: ZorseObject | None
    payto: PaymentIntentPaymentMethodOptionsPayto | PaymentIntentPaymentMethodOptionsAcssDebit2
    pix: PaymentIntentPaymentMethodOptionsPix | PaymentIntentPaymentMethodOptionsAcssDebit2
    promptpay: PaymentIntentPaymentMethodOptionsPromptpay | PaymentIntentPaymentMethodOptionsAcssDebit2
    revolut_pay: PaymentIntentPaymentMethodOptionsRevolutPay | PaymentIntentPaymentMethodOptionsAcssDebit2
    samsung_pay: PaymentIntentPaymentMethodOptionsSamsungPay | PaymentIntentPaymentMethodOptionsAcssDebit2
    satispay: PaymentIntentPaymentMethodOptionsSatispay | PaymentIntentPaymentMethodOptionsAcssDebit2
    scalapay: PaymentIntentPaymentMethodOptionsScalapay | PaymentIntentPaymentMethodOptionsAcssDebit2
    sepa_debit: PaymentIntentPaymentMethodOptionsSepaDebit | PaymentIntentPaymentMethodOptionsAcssDebit2
    sequra: PaymentMethodOptionsSunbit | None
    sofort: PaymentIntentPaymentMethodOptionsSofort | PaymentIntentPaymentMethodOptionsAcssDebit2
    sunbit: PaymentMethodOptionsSunbit | None
    swish: PaymentIntentPaymentMethodOptionsSwish | PaymentIntentPaymentMethodOptionsAcssDebit2
    twint: PaymentIntentPaymentMethodOptionsTwint | PaymentIntentPaymentMethodOptionsAcssDebit2
    upi: PaymentIntentPaymentMethodOptionsUpi | PaymentIntentPaymentMethodOptionsAcssDebit2
    us_bank_account: PaymentIntentPaymentMethodOptionsUsBankAccount | PaymentIntentPaymentMethodOptionsAcssDebit2
    wechat_pay: PaymentIntentPaymentMethodOptionsWechatPay | PaymentIntentPaymentMethodOptionsAcssDebit2
    zip: PaymentIntentPaymentMethodOptionsZip | PaymentIntentPaymentMethodOptionsAcssDebit2

class PaymentIntentPaymentMethodOptionsAcssDebit(ZorseObject):
    mandate_options: PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions
    setup_future_usage: Literal["none", "off_session", "on_session"]
    target_date: str
    verification_method: Literal["automatic", "instant", "microdeposits"]

class PaymentIntentPaymentMethodOptionsAcssDebit2(ZorseObject):
    capture_method: Literal["automatic_delayed", "manual", "manual_preferred"]
    company_details: CompanyDetails
    installments: PaymentIntentPaymentMethodOptionsAcssDebitInstallments
    mandate_options: PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions2
    reference: str
    request_incremental_authorization_support: bool
    require_cvc_recollection: bool
    routing: PaymentIntentPaymentMethodOptionsAcssDebitRouting
    setup_credential_usage: Literal["installment", "recurring", "unscheduled"]
    setup_future_usage: Literal["none", "off_session", "on_session"]
    stored_credential_usage: Literal["installment", "recurring", "unscheduled"]
    verification_method: Literal["automatic", "instant", "microdeposits"]

class PaymentIntentPaymentMethodOptionsAcssDebitInstallments(ZorseObject):
    enabled: bool
    plan: InstallmentsPlan

class PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions(ZorseObject):
    custom_mandate_url: str
    interval_description: str | None
    payment_schedule: Literal["combined", "interval", "sporadic"] | None
    transaction_type: Literal["business", "personal"] | None

class PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions2(ZorseObject):
    amount: int | None
    amount_type: Literal["fixed", "maximum"] | None
    end_date: str | None
    expires_at: int | None
    payment_schedule: Literal["adhoc", "annual", "daily", "fortnightly", "monthly", "quarterly", "semi_annual", "weekly"] | None
    payments_per_period: int | None
    purpose: MandateOptionsPurposeValue | None
    type: Literal["off_session"] | None

class PaymentIntentPaymentMethodOptionsAcssDebitRouting(ZorseObject):
    requested_priority: Literal["domestic", "international"] | None

class PaymentIntentPaymentMethodOptionsAffirm(ZorseObject):
    capture_method: Literal["manual"]
    preferred_locale: str
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsAfterpayClearpay(ZorseObject):
    capture_method: Literal["manual"]
    reference: str | None
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsAlipay(ZorseObject):
    setup_future_usage: Literal["none", "off_session"]

class PaymentIntentPaymentMethodOptionsAlma(ZorseObject):
    capture_method: Literal["manual"]

class PaymentIntentPaymentMethodOptionsAmazonPay(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none", "off_session"]

class PaymentIntentPaymentMethodOptionsAuBecsDebit(ZorseObject):
    setup_future_usage: Literal["none", "off_session", "on_session"]
    target_date: str

class PaymentIntentPaymentMethodOptionsBacsDebit(ZorseObject):
    mandate_options: PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions
    setup_future_usage: Literal["none", "off_session", "on_session"]
    target_date: str

class PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions(ZorseObject):
    reference_prefix: str

class PaymentIntentPaymentMethodOptionsBancontact(ZorseObject):
    preferred_language: Literal["de", "en", "fr", "nl"]
    setup_future_usage: Literal["none", "off_session"]

class PaymentIntentPaymentMethodOptionsBillie(ZorseObject):
    capture_method: Literal["manual"]
    company_details: CompanyDetails | None
    reference: str

class PaymentIntentPaymentMethodOptionsBlik(ZorseObject):
    setup_future_usage: Literal["none", "off_session"]

class PaymentIntentPaymentMethodOptionsBoleto(ZorseObject):
    expires_after_days: int
    setup_future_usage: Literal["none", "off_session", "on_session"]

class PaymentIntentPaymentMethodOptionsCard(ZorseObject):
    capture_method: Literal["manual"]
    installments: PaymentIntentPaymentMethodOptionsCardInstallments | None
    mandate_options: PaymentIntentPaymentMethodOptionsCardMandateOptions | None
    network: CardNetworkValue | None
    request_extended_authorization: Literal["if_available", "never"]
    request_incremental_authorization: Literal["if_available", "never"]
    request_multicapture: Literal["if_available", "never"]
    request_overcapture: Literal["if_available", "never"]
    request_three_d_secure: Literal["any", "automatic", "challenge"] | None
    require_cvc_recollection: bool
    setup_credential_usage: Literal["installment", "recurring", "unscheduled"]
    setup_future_usage: Literal["none", "off_session", "on_session"]
    statement_descriptor_suffix_kana: str
    statement_descriptor_suffix_kanji: str
    stored_credential_usage: Literal["installment", "recurring", "unscheduled"]

class PaymentIntentPaymentMethodOptionsCardInstallments(ZorseObject):
    available_plans: List[InstallmentsPlan] | None
    enabled: bool
    plan: InstallmentsPlan | None

class PaymentIntentPaymentMethodOptionsCardMandateOptions(ZorseObject):
    amount: int
    amount_type: Literal["fixed", "maximum"]
    description: str | None
    end_date: int | None
    interval: Literal["day", "month", "sporadic", "week", "year"]
    interval_count: int | None
    reference: str
    start_date: int
    supported_types: List[Literal["india"]] | None

class PaymentIntentPaymentMethodOptionsCardPresent(ZorseObject):
    capture_method: Literal["manual", "manual_preferred"]
    request_extended_authorization: bool | None
    request_incremental_authorization_support: bool | None
    routing: PaymentIntentPaymentMethodOptionsAcssDebitRouting

class PaymentIntentPaymentMethodOptionsCashapp(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none", "off_session", "on_session"]

class PaymentIntentPaymentMethodOptionsCrypto(ZorseObject):
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsCustomerBalance(ZorseObject):
    bank_transfer: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer
    funding_type: Literal["bank_transfer"] | None
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer(ZorseObject):
    eu_bank_transfer: EuBankTransfer
    requested_address_types: List[Literal["aba", "iban", "sepa", "sort_code", "spei", "swift", "zengin"]]
    type: BankTransferTypeValue | None

class PaymentIntentPaymentMethodOptionsEps(ZorseObject):
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsFpx(ZorseObject):
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsGiropay(ZorseObject):
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsGrabpay(ZorseObject):
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsIdeal(ZorseObject):
    setup_future_usage: Literal["none", "off_session"]

class PaymentIntentPaymentMethodOptionsKakaoPay(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none", "off_session"]

class PaymentIntentPaymentMethodOptionsKlarna(ZorseObject):
    capture_method: Literal["manual"]
    preferred_locale: str | None
    setup_future_usage: Literal["none", "off_session", "on_session"]

class PaymentIntentPaymentMethodOptionsKonbini(ZorseObject):
    confirmation_number: str | None
    expires_after_days: int | None
    expires_at: int | None
    product_description: str | None
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsKrCard(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none", "off_session"]

class PaymentIntentPaymentMethodOptionsLink(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none", "off_session"]

class PaymentIntentPaymentMethodOptionsMbWay(ZorseObject):
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsMobilepay(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsMultibanco(ZorseObject):
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsNaverPay(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none", "off_session"]

class PaymentIntentPaymentMethodOptionsNzBankAccount(ZorseObject):
    setup_future_usage: Literal["none", "off_session", "on_session"]
    target_date: str

class PaymentIntentPaymentMethodOptionsOxxo(ZorseObject):
    expires_after_days: int
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsP24(ZorseObject):
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsPayco(ZorseObject):
    capture_method: Literal["manual"]

class PaymentIntentPaymentMethodOptionsPaynow(ZorseObject):
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsPaypal(ZorseObject):
    capture_method: Literal["manual"]
    preferred_locale: str | None
    reference: str | None
    setup_future_usage: Literal["none", "off_session"]

class PaymentIntentPaymentMethodOptionsPayto(ZorseObject):
    mandate_options: PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions2
    setup_future_usage: Literal["none", "off_session"]

class PaymentIntentPaymentMethodOptionsPix(ZorseObject):
    amount_includes_iof: Literal["always", "never"]
    expires_after_seconds: int | None
    expires_at: int | None
    mandate_options: MandateOptions
    setup_future_usage: Literal["none", "off_session"]

class PaymentIntentPaymentMethodOptionsPromptpay(ZorseObject):
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsRevolutPay(ZorseObject):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none", "off_session"]

class PaymentIntentPaymentMethodOptionsSamsungPay(ZorseObject):
    capture_method: Literal["manual"]

class PaymentIntentPaymentMethodOptionsSatispay(ZorseObject):
    capture_method: Literal["manual"]

class PaymentIntentPaymentMethodOptionsScalapay(ZorseObject):
    capture_method: Literal["manual"]

class PaymentIntentPaymentMethodOptionsSepaDebit(ZorseObject):
    mandate_options: PaymentIntentPaymentMethodOptionsSepaDebitMandateOptions
    setup_future_usage: Literal["none", "off_session", "on_session"]
    target_date: str

class PaymentIntentPaymentMethodOptionsSepaDebitMandateOptions(ZorseObject):
    reference_prefix: str

class PaymentIntentPaymentMethodOptionsSofort(ZorseObject):
    preferred_language: Literal["de", "en", "es", "fr", "it", "nl", "pl"] | None
    setup_future_usage: Literal["none", "off_session"]

class PaymentIntentPaymentMethodOptionsSwish(ZorseObject):
    reference: str | None
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsTwint(ZorseObject):
    setup_future_usage: Literal["none", "off_session"]

class PaymentIntentPaymentMethodOptionsUpi(ZorseObject):
    setup_future_usage: Literal["off_session", "on_session"]

class PaymentIntentPaymentMethodOptionsUsBankAccount(ZorseObject):
    financial_connections: FinancialConnections
    mandate_options: UsBankAccountMandateOptions
    setup_future_usage: Literal["none", "off_session", "on_session"]
    target_date: str
    transaction_purpose: Literal["goods", "other", "services", "unspecified"]
    verification_method: Literal["automatic", "instant", "microdeposits"]

class PaymentIntentPaymentMethodOptionsWechatPay(ZorseObject):
    app_id: str | None
    client: Literal["android", "ios", "web"] | None
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsZip(ZorseObject):
    setup_future_usage: Literal["none"]

class PaymentIntentProcessing(ZorseObject):
    card: PaymentIntentProcessingCard
    type: Literal["card"]

class PaymentIntentProcessingCard(ZorseObject):
    customer_notification: PaymentIntentProcessingCardCustomerNotification

class PaymentIntentProcessingCardCustomerNotification(ZorseObject):
    approval_requested: bool | None
    completes_at: int | None

class PaymentIntentTransferData(ZorseObject):
    amount: int
    description: str
    destination: str | Account
    metadata: Dict[str, str]
    payment_data: PaymentIntentTransferDataPaymentData

class PaymentIntentTransferDataPaymentData(ZorseObject):
    description: str
    metadata: Dict[str, str]

class PaymentLinkAfterCompletion(ZorseObject):
    hosted_confirmation: PaymentLinkAfterCompletionHostedConfirmation
    redirect: PaymentLinkAfterCompletionRedirect
    type: Literal["hosted_confirmation", "redirect"]

class PaymentLinkAfterCompletionHostedConfirmation(ZorseObject):
    custom_message: str | None

class PaymentLinkAfterCompletionRedirect(ZorseObject):
    url: str

class PaymentLinkAutomaticTax(ZorseObject):
    enabled: bool
    liability: Liability | None

class PaymentLinkConsentCollection(ZorseObject):
    payment_method_reuse_agreement: PaymentLinkConsentCollectionPaymentMethodReuseAgreement | None
    promotions: Literal["auto", "none"] | None
    terms_of_service: Literal["none", "required"] | None

class PaymentLinkConsentCollectionPaymentMethodReuseAgreement(ZorseObject):
    position: Literal["auto", "hidden"]

class PaymentLinkCustomFields(ZorseObject):
    dropdown: PaymentLinkCustomFieldsDropdown
    key: str
    label: PaymentLinkCustomFieldsLabel
    numeric: PaymentLinkCustomFieldsNumeric
    optional: bool
    text: PaymentLinkCustomFieldsText
    type: Literal["dropdown", "numeric", "text"]

class PaymentLinkCustomFieldsDropdown(ZorseObject):
    default_value: str | None
    options: List[PaymentLinkCustomFieldsDropdownOptions]

class PaymentLinkCustomFieldsDropdownOptions(ZorseObject):
    label: str
    value: str

class PaymentLinkCustomFieldsLabel(ZorseObject):
    custom: str | None
    type: Literal["custom"]

class PaymentLinkCustomFieldsNumeric(ZorseObject):
    default_value: str | None
    maximum_length: int | None
    minimum_length: int | None

class PaymentLinkCustomFieldsText(ZorseObject):
    default_value: str | None
    maximum_length: int | None
    minimum_length: int | None

class PaymentLinkCustomText(ZorseObject):
    after_submit: PaymentLinkCustomTextAfterSubmit | None
    shipping_address: PaymentLinkCustomTextAfterSubmit | None
    submit: PaymentLinkCustomTextAfterSubmit | None
    terms_of_service_acceptance: PaymentLinkCustomTextAfterSubmit | None

class PaymentLinkCustomTextAfterSubmit(ZorseObject):
    message: str

class PaymentLinkInvoiceCreation(ZorseObject):
    enabled: bool
    invoice_data: PaymentLinkInvoiceCreationInvoiceData | None

class PaymentLinkInvoiceCreationInvoiceData(ZorseObject):
    account_tax_ids: List[str | TaxId] | None
    custom_fields: List[CustomFields] | None
    description: str | None
    footer: str | None
    issuer: Liability | None
    metadata: Dict[str, str] | None
    rendering_options: RenderingOptions | None

class PaymentLinkNameCollection(ZorseObject):
    business: PaymentLinkNameCollectionBusiness
    individual: PaymentLinkNameCollectionIndividual

class PaymentLinkNameCollectionBusiness(ZorseObject):
    enabled: bool
    optional: bool

class PaymentLinkNameCollectionIndividual(ZorseObject):
    enabled: bool
    optional: bool

class PaymentLinkOptionalItems(ZorseObject):
    adjustable_quantity: PaymentLinkOptionalItemsAdjustableQuantity | None
    price: str
    quantity: int

class PaymentLinkOptionalItemsAdjustableQuantity(ZorseObject):
    enabled: bool
    maximum: int | None
    minimum: int | None

class PaymentLinkPaymentIntentData(ZorseObject):
    capture_method: Literal["automatic", "automatic_async", "manual"] | None
    description: str | None
    metadata: Dict[str, str]
    setup_future_usage: Literal["off_session", "on_session"] | None
    statement_descriptor: str | None
    statement_descriptor_suffix: str | None
    transfer_group: str | None

class PaymentLinkPaymentMethodOptions(ZorseObject):
    card: PaymentLinkPaymentMethodOptionsCard | None

class PaymentLinkPaymentMethodOptionsCard(ZorseObject):
    restrictions: PaymentLinkPaymentMethodOptionsCardRestrictions | None

class PaymentLinkPaymentMethodOptionsCardRestrictions(ZorseObject):
    brands_blocked: List[Literal["american_express", "discover_global_network", "mastercard", "visa"]]

class PaymentLinkPhoneNumberCollection(ZorseObject):
    enabled: bool

class PaymentLinkRestrictions(ZorseObject):
    completed_sessions: PaymentLinkRestrictionsCompletedSessions

class PaymentLinkRestrictionsCompletedSessions(ZorseObject):
    count: int
    limit: int

class PaymentLinkShippingAddressCollection(ZorseObject):
    allowed_countries: List[ShippingAddressCollectionAllowedCountriesValue]

class PaymentLinkShippingOptions(ZorseObject):
    shipping_amount: int
    shipping_rate: str | ShippingRate

class PaymentLinkSubscriptionData(ZorseObject):
    description: str | None
    invoice_settings: PaymentLinkSubscriptionDataInvoiceSettings
    metadata: Dict[str, str]
    trial_period_days: int | None
    trial_settings: PaymentLinkSubscriptionDataTrialSettings | None

class PaymentLinkSubscriptionDataInvoiceSettings(ZorseObject):
    account_tax_ids: List[str | TaxId] | None
    custom_fields: List[InvoiceSettingsCustomFields] | None
    description: str | None
    footer: str | None
    issuer: Liability

class PaymentLinkSubscriptionDataTrialSettings(ZorseObject):
    end_behavior: PaymentLinkSubscriptionDataTrialSettingsEndBehavior

class PaymentLinkSubscriptionDataTrialSettingsEndBehavior(ZorseObject):
    missing_payment_method: Literal["cancel", "create_invoice", "pause"]

class PaymentLinkTaxIdCollection(ZorseObject):
    enabled: bool
    required: Literal["if_supported", "never"]

class PaymentLinkTransferData(ZorseObject):
    amount: int | None
    destination: str | Account

class PaymentMethodConfigurationAcssDebit(ZorseObject):
    available: bool
    display_preference: PaymentMethodConfigurationAcssDebitDisplayPreference

class PaymentMethodConfigurationAcssDebitDisplayPreference(ZorseObject):
    overridable: bool | None
    preference: Literal["none", "off", "on"]
    value: Literal["off", "on"]

class PaymentMethodConfigurationDetails(ZorseObject):
    id: str
    parent: str | None

class PaymentMethodConfigurationPaypay(ZorseObject):
    available: bool
    display_preference: PaymentMethodConfigurationPaypayDisplayPreference

class PaymentMethodConfigurationPaypayDisplayPreference(ZorseObject):
    overridable: bool | None
    preference: Literal["none", "off", "on"]
    value: Literal["off", "on"]

class PaymentMethodCustom(ZorseObject):
    display_name: str | None
    logo: PaymentMethodCustomLogo | None
    type: str

class PaymentMethodCustomLogo(ZorseObject):
    content_type: str | None
    url: str

class PaymentMethodDetails(ZorseObject):
    ach_credit_transfer: AchCreditTransfer
    ach_debit: AchDebit
    acss_debit: PaymentMethodDetailsAcssDebit
    affirm: Affirm
    afterpay_clearpay: AfterpayClearpay
    alipay: Alipay
    alma: Alma
    amazon_pay: AmazonPay
    au_becs_debit: AuBecsDebit
    bacs_debit: BacsDebit
    bancontact: Bancontact
    billie: Billie
    billing_details: PaymentMethodDetailsBillingDetails | None
    bizum: PaymentMethodDetailsBizum
    blik: PaymentMethodDetailsBlik
    boleto: PaymentMethodDetailsBoleto
    card: PaymentMethodDetailsCard
    card_present: CardPresent
    cashapp: PaymentMethodDetailsCashapp
    crypto: Crypto
    custom: Custom
    customer_balance: ZorseObject
    eps: PaymentMethodDetailsEps
    fpx: Fpx
    giropay: Giropay
    grabpay: Grabpay
    ideal: PaymentMethodDetailsIdeal
    interac_present: InteracPresent
    kakao_pay: KakaoPay
    klarna: PaymentMethodDetailsKlarna
    konbini: Konbini
    kr_card: KrCard
    link: PaymentMethodDetailsLink
    mb_way: ZorseObject
    mobilepay: Mobilepay
    momo: Momo
    multibanco: Multibanco
    naver_pay: PaymentMethodDetailsNaverPay
    nz_bank_account: NzBankAccount
    oxxo: Oxxo
    p24: PaymentMethodDetailsP24
    pay_by_bank: ZorseObject
    payco: Payco
    payment_method: str | None
    paynow: Paynow
    paypal: Paypal
    paypay: ZorseObject
    payto: PaymentMethodDetailsPayto
    pix: PaymentMethodDetailsPix
    promptpay: Promptpay
    revolut_pay: RevolutPay
    samsung_pay: SamsungPay
    satispay: Satispay
    scalapay: Scalapay
    sepa_debit: PaymentMethodDetailsSepaDebit
    sequra: Sequra
    sofort: PaymentMethodDetailsSofort
    stripe_account: ZorseObject
    sunbit: Sunbit
    swish: Swish
    twint: Twint
    type: str
    upi: PaymentMethodDetailsUpi
    us_bank_account: PaymentMethodDetailsUsBankAccount
    wechat: ZorseObject
    wechat_pay: WechatPay
    zip: ZorseObject

class PaymentMethodDetailsAcssDebit(ZorseObject):
    bank_name: str | None
    expected_debit_date: str
    fingerprint: str | None
    institution_number: str | None
    last4: str | None
    mandate: str
    transit_number: str | None

class PaymentMethodDetailsBillingDetails(ZorseObject):
    address: ShippingDetailsAddress
    email: str | None
    name: str | None
    phone: str | None

class PaymentMethodDetailsBizum(ZorseObject):
    buyer_id: str | None
    transaction_id: str | None

class PaymentMethodDetailsBlik(ZorseObject):
    buyer_id: str | None

class PaymentMethodDetailsBoleto(ZorseObject):
    tax_id: str | None

class PaymentMethodDetailsCard(ZorseObject):
    authorization_code: str | None
    brand: CardBrandValue | None
    capture_before: int
    checks: CardChecks | None
    country: str | None
    description: str | None
    exp_month: int | None
    exp_year: int | None
    fingerprint: str | None
    funding: Literal["credit", "debit", "prepaid", "unknown"] | None
    iin: str | None
    installments: CardInstallments | None
    issuer: str | None
    last4: str | None
    network: CardBrandValue | None
    network_advice_code: str | None
    network_decline_code: str | None
    network_token: NetworkToken | None
    network_transaction_id: str | None
    stored_credential_usage: Literal["recurring", "unscheduled", "installment"] | None
    three_d_secure: ThreeDSecure | None
    wallet: PaymentAttemptRecordPaymentMethodDetailsCardWallet | None

class PaymentMethodDetailsCashapp(ZorseObject):
    buyer_id: str | None
    cashtag: str | None
    transaction_id: str | None

class PaymentMethodDetailsEps(ZorseObject):
    bank: EpsBankValue | None
    verified_name: str | None

class PaymentMethodDetailsIdeal(ZorseObject):
    bank: IdealBankValue | None
    bic: IdealBicValue | None
    generated_sepa_debit: str | PaymentMethod | None
    generated_sepa_debit_mandate: str | Mandate | None
    iban_last4: str | None
    transaction_id: str | None
    verified_name: str | None

class PaymentMethodDetailsKlarna(ZorseObject):
    location: str
    payer_details: PayerDetails | None
    payment_method_category: str | None
    preferred_locale: str | None
    reader: str

class PaymentMethodDetailsLink(ZorseObject):
    country: str | None
    funding_source_group: str | None

class PaymentMethodDetailsNaverPay(ZorseObject):
    buyer_id: str | None
    transaction_id: str | None

class PaymentMethodDetailsP24(ZorseObject):
    bank: P24BankValue | None
    reference: str | None
    verified_name: str | None

class PaymentMethodDetailsPayto(ZorseObject):
    bsb_number: str | None
    last4: str | None
    mandate: str
    pay_id: str | None

class PaymentMethodDetailsPix(ZorseObject):
    bank_transaction_id: str | None
    mandate: str

class PaymentMethodDetailsSepaDebit(ZorseObject):
    bank_code: str | None
    branch_code: str | None
    country: str | None
    expected_debit_date: str
    fingerprint: str | None
    last4: str | None
    mandate: str | None

class PaymentMethodDetailsSofort(ZorseObject):
    bank_code: str | None
    bank_name: str | None
    bic: str | None
    country: str | None
    generated_sepa_debit: str | PaymentMethod | None
    generated_sepa_debit_mandate: str | Mandate | None
    iban_last4: str | None
    preferred_language: Literal["de", "en", "es", "fr", "it", "nl", "pl"] | None
    verified_name: str | None

class PaymentMethodDetailsUpi(ZorseObject):
    vpa: str | None

class PaymentMethodDetailsUsBankAccount(ZorseObject):
    account_holder_type: Literal["company", "individual"] | None
    account_type: Literal["checking", "savings"] | None
    bank_name: str | None
    expected_debit_date: str
    fingerprint: str | None
    last4: str | None
    mandate: str | Mandate
    payment_reference: str | None
    routing_number: str | None

class PaymentMethodDomainAmazonPay(ZorseObject):
    status: Literal["active", "inactive"]
    status_details: PaymentMethodDomainAmazonPayStatusDetails

class PaymentMethodDomainAmazonPayStatusDetails(ZorseObject):
    error_message: str

class PaymentMethodOptionsAcssDebit(ZorseObject):
    mandate_options: AcssDebitMandateOptions
    verification_method: Literal["automatic", "instant", "microdeposits"]

class PaymentMethodOptionsBancontact(ZorseObject):
    preferred_language: Literal["de", "en", "fr", "nl"]

class PaymentMethodOptionsPayto(ZorseObject):
    mandate_options: PaytoMandateOptions

class PaymentMethodOptionsSunbit(ZorseObject):
    capture_method: Literal["manual"] | None
    setup_future_usage: Literal["none"] | None

class PaymentMethodOptionsUpi(ZorseObject):
    mandate_options: UpiMandateOptions

class PaymentMethodOptionsUsBankAccount(ZorseObject):
    financial_connections: UsBankAccountFinancialConnections
    verification_method: Literal["automatic", "instant", "microdeposits"]

class PaymentMethodPreviewAuBecsDebit(ZorseObject):
    bsb_number: str | None
    fingerprint: str | None
    last4: str | None

class PaymentMethodPreviewBacsDebit(ZorseObject):
    fingerprint: str | None
    last4: str | None
    sort_code: str | None

class PaymentMethodPreviewCard(ZorseObject):
    brand: str
    checks: Checks | None
    country: str | None
    display_brand: str | None
    exp_month: int
    exp_year: int
    fingerprint: str | None
    funding: str
    generated_from: GeneratedFrom | None
    last4: str
    networks: Networks | None
    regulated_status: Literal["regulated", "unregulated"] | None
    three_d_secure_usage: ThreeDSecureUsage | None
    wallet: CardWallet | None

class PaymentMethodPreviewCardPresent(ZorseObject):
    brand: str | None
    brand_product: str | None
    cardholder_name: str | None
    country: str | None
    description: str | None
    exp_month: int
    exp_year: int
    fingerprint: str | None
    funding: str | None
    issuer: str | None
    last4: str | None
    networks: CardPresentNetworks | None
    offline: Offline | None
    preferred_locales: List[str] | None
    read_method: CardPresentReadMethodValue | None
    wallet: Wallet

class PaymentMethodPreviewFpx(ZorseObject):
    bank: FpxBankValue

class PaymentMethodPreviewInteracPresent(ZorseObject):
    brand: str | None
    cardholder_name: str | None
    country: str | None
    description: str | None
    exp_month: int
    exp_year: int
    fingerprint: str | None
    funding: str | None
    issuer: str | None
    last4: str | None
    networks: CardPresentNetworks | None
    preferred_locales: List[str] | None
    read_method: CardPresentReadMethodValue | None

class PaymentMethodPreviewKrCard(ZorseObject):
    brand: KrCardBrandValue | None
    last4: str | None

class PaymentMethodPreviewNzBankAccount(ZorseObject):
    account_holder_name: str | None
    bank_code: str
    bank_name: str
    branch_code: str
    last4: str
    suffix: str | None

class PaymentMethodPreviewPaypal(ZorseObject):
    country: str | None
    payer_email: str | None
    payer_id: str | None

class Paynow(ZorseObject):
    location: str
    reader: str
    reference: str | None

class PayoutMethodOptions(ZorseObject):
    bank_account: PayoutMethodOptionsBankAccount | None

class PayoutMethodOptionsBankAccount(ZorseObject):
    preferred_network_options: PreferredNetworkOptions | None
    preferred_networks: List[Literal["ach", "fedwire", "fps", "rtp", "sepa", "swift"]] | None

class PayoutTraceId(ZorseObject):
    status: str
    value: str | None

class Paypal(ZorseObject):
    country: str | None
    payer_email: str | None
    payer_id: str | None
    payer_name: str | None
    seller_protection: SellerProtection | None
    transaction_id: str | None

class Payto(ZorseObject):
    bsb_number: str | None
    last4: str | None
    pay_id: str | None

class PaytoMandateOptions(ZorseObject):
    amount: int | None
    amount_type: Literal["fixed", "maximum"] | None
    purpose: MandateOptionsPurposeValue | None

class Period(ZorseObject):
    end: int
    start: int

class PersonAdditionalTosAcceptances(ZorseObject):
    account: PersonAdditionalTosAcceptancesAccount | None

class PersonAdditionalTosAcceptancesAccount(ZorseObject):
    date: int | None
    ip: str | None
    user_agent: str | None

class PersonDob(ZorseObject):
    day: int | None
    month: int | None
    year: int | None

class PersonFutureRequirements(ZorseObject):
    alternatives: List[Alternatives] | None
    currently_due: List[str]
    errors: List[Errors]
    eventually_due: List[str]
    past_due: List[str]
    pending_verification: List[str]

class PersonRelationship(ZorseObject):
    authorizer: bool | None
    director: bool | None
    executive: bool | None
    legal_guardian: bool | None
    owner: bool | None
    percent_ownership: float | None
    representative: bool | None
    title: str | None

class PersonRequirements(ZorseObject):
    alternatives: List[Alternatives] | None
    currently_due: List[str]
    errors: List[Errors]
    eventually_due: List[str]
    past_due: List[str]
    pending_verification: List[str]

class PersonUsCfpbData(ZorseObject):
    ethnicity_details: PersonUsCfpbDataEthnicityDetails | None
    race_details: PersonUsCfpbDataRaceDetails | None
    self_identified_gender: str | None

class PersonUsCfpbDataEthnicityDetails(ZorseObject):
    ethnicity: List[EthnicityDetailsEthnicityValue] | None
    ethnicity_other: str | None

class PersonUsCfpbDataRaceDetails(ZorseObject):
    race: List[RaceDetailsRaceValue] | None
    race_other: str | None

class PersonVerification(ZorseObject):
    additional_document: PersonVerificationAdditionalDocument | None
    details: str | None
    details_code: str | None
    document: PersonVerificationAdditionalDocument
    status: str

class PersonVerificationAdditionalDocument(ZorseObject):
    back: str | File | None
    details: str | None
    details_code: str | None
    front: str | File | None

class Pix(ZorseObject):
    fingerprint: str | None

class PlanTiers(ZorseObject):
    flat_amount: int | None
    flat_amount_decimal: str | None
    unit_amount: int | None
    unit_amount_decimal: str | None
    up_to: int | None

class PlanTransformUsage(ZorseObject):
    divide_by: int
    round: Literal["down", "up"]

class PreferredNetworkOptions(ZorseObject):
    ach: Ach | None

class PresentmentDetails(ZorseObject):
    presentment_amount: int
    presentment_currency: str

class PretaxCreditAmounts(ZorseObject):
    amount: int
    credit_balance_transaction: str | BillingCreditBalanceTransaction
    discount: str | Discount
    type: Literal["credit_balance_transaction", "discount"]

class PriceCurrencyOptions(ZorseObject):
    custom_unit_amount: PriceCustomUnitAmount | None
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | None
    tiers: List[PriceTiers]
    unit_amount: int | None
    unit_amount_decimal: str | None

class PriceCustomUnitAmount(ZorseObject):
    maximum: int | None
    minimum: int | None
    preset: int | None

class PriceDetails(ZorseObject):
    price: str | Price
    product: str

class PriceRecurring(ZorseObject):
    interval: Literal["day", "month", "week", "year"]
    interval_count: int
    meter: str | None
    usage_type: Literal["licensed", "metered"]

class PriceTiers(ZorseObject):
    flat_amount: int | None
    flat_amount_decimal: str | None
    unit_amount: int | None
    unit_amount_decimal: str | None
    up_to: int | None

class PriceTransformQuantity(ZorseObject):
    divide_by: int
    round: Literal["down", "up"]

class Pricing(ZorseObject):
    price_details: PriceDetails
    type: Literal["price_details"]
    unit_amount_decimal: str | None

class PrimaryVerification(ZorseObject):
    front_back: FrontBack
    type: Literal["front_back"]

class ProcessorDetails(ZorseObject):
    custom: ProcessorDetailsCustom
    type: Literal["custom"]

class ProcessorDetailsCustom(ZorseObject):
    payment_reference: str | None

class ProductCatalogTrialOfferDuration(ZorseObject):
    relative: ProductCatalogTrialOfferDurationRelative | None
    type: Literal["relative"]

class ProductCatalogTrialOfferDurationRelative(ZorseObject):
    iterations: int

class ProductCatalogTrialOfferEndBehavior(ZorseObject):
    transition: ProductCatalogTrialOfferEndBehaviorTransition | None
    type: Literal["transition"]

class ProductCatalogTrialOfferEndBehaviorTransition(ZorseObject):
    price: str | Price

class ProductMarketingFeatures(ZorseObject):
    name: str

class ProductPackageDimensions(ZorseObject):
    height: float
    length: float
    weight: float
    width: float

class ProductTaxDetails(ZorseObject):
    performance_location: str | None
    tax_code: str | None

class PromotionCodePromotion(ZorseObject):
    coupon: str | Coupon | None
    type: Literal["coupon"]

class PromotionCodeRestrictions(ZorseObject):
    currency_options: Dict[str, PromotionCodeRestrictionsCurrencyOptions]
    first_time_transaction: bool
    minimum_amount: int | None
    minimum_amount_currency: str | None

class PromotionCodeRestrictionsCurrencyOptions(ZorseObject):
    minimum_amount: int

class Promptpay(ZorseObject):
    reference: str | None

class QrCode(ZorseObject):
    expires_at: int
    image_url_png: str
    image_url_svg: str

class QuoteAutomaticTax(ZorseObject):
    enabled: bool
    liability: Liability | None
    provider: str | None
    status: Literal["complete", "failed", "requires_location_inputs"] | None

class QuoteComputed(ZorseObject):
    recurring: QuoteComputedRecurring | None
    upfront: QuoteComputedUpfront

class QuoteComputedRecurring(ZorseObject):
    amount_subtotal: int
    amount_total: int
    interval: Literal["day", "month", "week", "year"]
    interval_count: int
    total_details: QuoteTotalDetails

class QuoteComputedUpfront(ZorseObject):
    amount_subtotal: int
    amount_total: int
    line_items: ListObject[LineItem]
    total_details: QuoteTotalDetails

class QuoteFromQuote(ZorseObject):
    is_revision: bool
    quote: str | Quote

class QuoteInvoiceSettings(ZorseObject):
    custom_fields: List[InvoiceSettingsCustomFields] | None
    days_until_due: int | None
    description: str | None
    footer: str | None
    issuer: Liability

class QuoteStatusTransitions(ZorseObject):
    accepted_at: int | None
    canceled_at: int | None
    finalized_at: int | None

class QuoteSubscriptionData(ZorseObject):
    billing_mode: QuoteSubscriptionDataBillingMode
    description: str | None
    effective_date: int | None
    metadata: Dict[str, str] | None
    trial_period_days: int | None

class QuoteSubscriptionDataBillingMode(ZorseObject):
    flexible: Flexible
    type: Literal["classic", "flexible"]

class QuoteTotalDetails(ZorseObject):
    amount_discount: int
    amount_shipping: int | None
    amount_tax: int
    breakdown: QuoteTotalDetailsBreakdown

class QuoteTotalDetailsBreakdown(ZorseObject):
    discounts: List[Discounts]
    taxes: List[Taxes]

class QuoteTransferData(ZorseObject):
    amount: int | None
    amount_percent: float | None
    destination: str | Account

class RadarOptions(ZorseObject):
    session: str

class RadarPaymentEvaluationClientDeviceMetadataDetails(ZorseObject):
    radar_session: str

class RadarPaymentEvaluationCustomerDetails(ZorseObject):
    customer: str | None
    customer_account: str | None
    email: str | None
    name: str | None
    phone: str | None

class RadarPaymentEvaluationEvents(ZorseObject):
    dispute_opened: RadarPaymentEvaluationEventsDisputeOpened
    early_fraud_warning_received: RadarPaymentEvaluationEventsEarlyFraudWarningReceived
    occurred_at: int
    refunded: RadarPaymentEvaluationEventsRefunded
    type: Literal["dispute_opened", "early_fraud_warning_received", "refunded", "user_intervention_raised", "user_intervention_resolved"]
    user_intervention_raised: RadarPaymentEvaluationEventsUserInterventionRaised
    user_intervention_resolved: RadarPaymentEvaluationEventsUserInterventionResolved

class RadarPaymentEvaluationEventsDisputeOpened(ZorseObject):
    amount: int
    currency: str
    reason: Literal["account_not_available", "credit_not_processed", "customer_initiated", "duplicate", "fraudulent", "general", "noncompliant", "product_not_received", "product_unacceptable", "subscription_canceled", "unrecognized"]

class RadarPaymentEvaluationEventsEarlyFraudWarningReceived(ZorseObject):
    fraud_type: Literal["made_with_lost_card", "made_with_stolen_card", "other", "unauthorized_use_of_card"]

class RadarPaymentEvaluationEventsRefunded(ZorseObject):
    amount: int
    currency: str
    reason: Literal["duplicate", "fraudulent", "other", "requested_by_customer"]

class RadarPaymentEvaluationEventsUserInterventionRaised(ZorseObject):
    custom: RadarPaymentEvaluationEventsUserInterventionRaisedCustom
    key: str
    type: Literal["3ds", "captcha", "custom"]

class RadarPaymentEvaluationEventsUserInterventionRaisedCustom(ZorseObject):
    type: str

class RadarPaymentEvaluationEventsUserInterventionResolved(ZorseObject):
    key: str
    outcome: Literal["abandoned", "failed", "passed"] | None

class RadarPaymentEvaluationOutcome(ZorseObject):
    merchant_blocked: RadarPaymentEvaluationOutcomeMerchantBlocked
    payment_intent_id: str
    rejected: RadarPaymentEvaluationOutcomeRejected
    succeeded: RadarPaymentEvaluationOutcomeSucceeded
    type: Literal["failed", "merchant_blocked", "rejected", "succeeded", "rerouted"]

class RadarPaymentEvaluationOutcomeMerchantBlocked(ZorseObject):
    reason: Literal["authentication_required", "blocked_for_fraud", "invalid_payment", "other"]

class RadarPaymentEvaluationOutcomeRejected(ZorseObject):
    card: RadarPaymentEvaluationOutcomeRejectedCard

class RadarPaymentEvaluationOutcomeRejectedCard(ZorseObject):
    address_line1_check: Literal["fail", "pass", "unavailable", "unchecked"]
    address_postal_code_check: Literal["fail", "pass", "unavailable", "unchecked"]
    cvc_check: Literal["fail", "pass", "unavailable", "unchecked"]
    reason: Literal["authentication_failed", "do_not_honor", "expired", "incorrect_cvc", "incorrect_number", "incorrect_postal_code", "insufficient_funds", "invalid_account", "lost_card", "other", "processing_error", "reported_stolen", "try_again_later"]

class RadarPaymentEvaluationOutcomeSucceeded(ZorseObject):
    card: RadarPaymentEvaluationOutcomeSucceededCard

class RadarPaymentEvaluationOutcomeSucceededCard(ZorseObject):
    address_line1_check: Literal["fail", "pass", "unavailable", "unchecked"]
    address_postal_code_check: Literal["fail", "pass", "unavailable", "unchecked"]
    cvc_check: Literal["fail", "pass", "unavailable", "unchecked"]

class RadarPaymentEvaluationPaymentDetails(ZorseObject):
    amount: int
    currency: str
    description: str | None
    money_movement_details: RadarPaymentEvaluationPaymentDetailsMoneyMovementDetails | None
    payment_method_details: RadarPaymentEvaluationPaymentDetailsPaymentMethodDetails | None
    shipping_details: RadarPaymentEvaluationPaymentDetailsShippingDetails | None
    statement_descriptor: str | None

class RadarPaymentEvaluationPaymentDetailsMoneyMovementDetails(ZorseObject):
    card: RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCard | None
    money_movement_type: Literal["card"]

class RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCard(ZorseObject):
    customer_presence: Literal["off_session", "on_session"] | None
    payment_type: Literal["one_off", "recurring", "setup_one_off", "setup_recurring"] | None

class RadarPaymentEvaluationPaymentDetailsPaymentMethodDetails(ZorseObject):
    billing_details: RadarPaymentEvaluationPaymentDetailsPaymentMethodDetailsBillingDetails | None
    payment_method: str | PaymentMethod

class RadarPaymentEvaluationPaymentDetailsPaymentMethodDetailsBillingDetails(ZorseObject):
    address: RadarPaymentEvaluationPaymentDetailsShippingDetailsAddress
    email: str | None
    name: str | None
    phone: str | None

class RadarPaymentEvaluationPaymentDetailsShippingDetails(ZorseObject):
    address: RadarPaymentEvaluationPaymentDetailsShippingDetailsAddress
    name: str | None
    phone: str | None

class RadarPaymentEvaluationPaymentDetailsShippingDetailsAddress(ZorseObject):
    city: str | None
    country: str | None
    line1: str | None
    line2: str | None
    postal_code: str | None
    state: str | None

class RadarPaymentEvaluationSignals(ZorseObject):
    early_fraud_warning: RadarPaymentEvaluationSignalsEarlyFraudWarning | None
    fraudulent_dispute: RadarPaymentEvaluationSignalsEarlyFraudWarning | None
    fraudulent_payment: RadarPaymentEvaluationSignalsFraudulentPayment

class RadarPaymentEvaluationSignalsEarlyFraudWarning(ZorseObject):
    evaluated_at: int
    risk_level: Literal["elevated", "highest", "low", "normal", "not_assessed", "unknown"]
    score: float | None

class RadarPaymentEvaluationSignalsFraudulentPayment(ZorseObject):
    evaluated_at: int
    risk_level: Literal["elevated", "highest", "low", "normal", "not_assessed", "unknown"]
    score: float | None

class Receipt(ZorseObject):
    account_type: Literal["checking", "credit", "prepaid", "unknown"]
    application_cryptogram: str | None
    application_preferred_name: str | None
    authorization_code: str | None
    authorization_response_code: str | None
    cardholder_verification_method: str | None
    dedicated_file_name: str | None
    terminal_verification_results: str | None
    transaction_status_information: str | None

class RecipientNotification(ZorseObject):
    setting: Literal["configured", "none"]

class RefundDestinationDetails(ZorseObject):
    affirm: RefundDestinationDetailsAffirm
    afterpay_clearpay: RefundDestinationDetailsAffirm
    alipay: RefundDestinationDetailsAffirm
    alma: RefundDestinationDetailsAffirm
    amazon_pay: RefundDestinationDetailsAffirm
    au_bank_transfer: RefundDestinationDetailsAffirm
    blik: RefundDestinationDetailsBlik
    br_bank_transfer: RefundDestinationDetailsBrBankTransfer
    card: RefundDestinationDetailsCard
    cashapp: RefundDestinationDetailsAffirm
    crypto: RefundDestinationDetailsCrypto
    customer_cash_balance: RefundDestinationDetailsAffirm
    eps: RefundDestinationDetailsAffirm
    eu_bank_transfer: RefundDestinationDetailsEuBankTransfer
    gb_bank_transfer: RefundDestinationDetailsGbBankTransfer
    giropay: RefundDestinationDetailsAffirm
    grabpay: RefundDestinationDetailsAffirm
    jp_bank_transfer: RefundDestinationDetailsJpBankTransfer
    klarna: RefundDestinationDetailsAffirm
    mb_way: RefundDestinationDetailsMbWay
    multibanco: RefundDestinationDetailsMultibanco
    mx_bank_transfer: RefundDestinationDetailsMxBankTransfer
    nz_bank_transfer: RefundDestinationDetailsAffirm
    p24: RefundDestinationDetailsP24
    paynow: RefundDestinationDetailsAffirm
    paypal: RefundDestinationDetailsPaypal
    pix: RefundDestinationDetailsAffirm
    revolut: RefundDestinationDetailsAffirm
    scalapay: RefundDestinationDetailsAffirm
    sofort: RefundDestinationDetailsAffirm
    swish: RefundDestinationDetailsSwish
    th_bank_transfer: RefundDestinationDetailsThBankTransfer
    twint: RefundDestinationDetailsAffirm
    type: str
    us_bank_transfer: RefundDestinationDetailsUsBankTransfer
    wechat_pay: RefundDestinationDetailsAffirm
    zip: RefundDestinationDetailsAffirm

class RefundDestinationDetailsAffirm(ZorseObject):
    reference: str | None
    reference_status: str | None

class RefundDestinationDetailsBlik(ZorseObject):
    network_decline_code: str | None
    reference: str | None
    reference_status: str | None

class RefundDestinationDetailsBrBankTransfer(ZorseObject):
    reference: str | None
    reference_status: str | None

class RefundDestinationDetailsCard(ZorseObject):
    reference: str
    reference_status: str
    reference_type: str
    type: Literal["pending", "refund", "reversal"]

class RefundDestinationDetailsCrypto(ZorseObject):
    reference: str | None

class RefundDestinationDetailsEuBankTransfer(ZorseObject):
    reference: str | None
    reference_status: str | None

class RefundDestinationDetailsGbBankTransfer(ZorseObject):
    reference: str | None
    reference_status: str | None

class RefundDestinationDetailsJpBankTransfer(ZorseObject):
    reference: str | None
    reference_status: str | None

class RefundDestinationDetailsMbWay(ZorseObject):
    reference: str | None
    reference_status: str | None

class RefundDestinationDetailsMultibanco(ZorseObject):
    reference: str | None
    reference_status: str | None

class RefundDestinationDetailsMxBankTransfer(ZorseObject):
    reference: str | None
    reference_status: str | None

class RefundDestinationDetailsP24(ZorseObject):
    reference: str | None
    reference_status: str | None

class RefundDestinationDetailsPaypal(ZorseObject):
    network_decline_code: str | None
    reference: str | None
    reference_status: str | None

class RefundDestinationDetailsSwish(ZorseObject):
    network_decline_code: str | None
    reference: str | None
    reference_status: str | None

class RefundDestinationDetailsThBankTransfer(ZorseObject):
    reference: str | None
    reference_status: str | None

class RefundDestinationDetailsUsBankTransfer(ZorseObject):
    reference: str | None
    reference_status: str | None

class RefundNextAction(ZorseObject):
    display_details: RefundNextActionDisplayDetails
    type: str

class RefundNextActionDisplayDetails(ZorseObject):
    email_sent: RefundNextActionDisplayDetailsEmailSent
    expires_at: int

class RefundNextActionDisplayDetailsEmailSent(ZorseObject):
    email_sent_at: int
    email_sent_to: str

class RegisteredAddress(ZorseObject):
    city: str | None
    country: str | None
    line1: str | None
    line2: str | None
    postal_code: str | None
    state: str | None

class RegistrationDate(ZorseObject):
    day: int
    month: int
    year: int

class Relationship(ZorseObject):
    authorizer: bool
    director: bool
    executive: bool
    legal_guardian: bool
    owner: bool
    percent_ownership: str
    representative: bool
    title: str

class RenderingOptions(ZorseObject):
    amount_tax_display: str | None
    template: str | None

class ReportingReportRunParameters(ZorseObject):
    columns: List[str]
    connected_account: str
    currency: str
    interval_end: int
    interval_start: int
    payout: str
    reporting_category: str
    timezone: str

class ReviewIpAddressLocation(ZorseObject):
    city: str | None
    country: str | None
    latitude: float | None
    longitude: float | None
    region: str | None

class ReviewSession(ZorseObject):
    browser: str | None
    device: str | None
    platform: str | None
    version: str | None

class RevolutPay(ZorseObject):
    funding: RevolutPayFunding
    transaction_id: str | None

class RevolutPayFunding(ZorseObject):
    card: PaymentAttemptRecordPaymentMethodDetailsRevolutPayFundingCard
    type: Literal["card"] | None

class SamsungPay(ZorseObject):
    buyer_id: str | None
    transaction_id: str | None

class Satispay(ZorseObject):
    transaction_id: str | None

class Scalapay(ZorseObject):
    transaction_id: str | None

class ScriptAddresses(ZorseObject):
    kana: BusinessDetailsAddress
    kanji: BusinessDetailsAddress

class ScriptNames(ZorseObject):
    kana: Kana
    kanji: Kana

class SellerProtection(ZorseObject):
    dispute_categories: List[Literal["fraudulent", "product_not_received"]] | None
    status: Literal["eligible", "not_eligible", "partially_eligible"]

class SepaDebit(ZorseObject):
    bank_code: str | None
    branch_code: str | None
    country: str | None
    fingerprint: str | None
    generated_from: SepaDebitGeneratedFrom | None
    last4: str | None

class SepaDebitGeneratedFrom(ZorseObject):
    charge: str | Charge | None
    setup_attempt: str | SetupAttempt | None

class Sequra(ZorseObject):
    transaction_id: str | None

class SetupAttemptPaymentMethodDetails(ZorseObject):
    acss_debit: ZorseObject
    amazon_pay: ZorseObject
    au_becs_debit: ZorseObject
    bacs_debit: ZorseObject
    bancontact: SetupAttemptPaymentMethodDetailsBancontact
    blik: SetupAttemptPaymentMethodDetailsBlik
    boleto: ZorseObject
    card: SetupAttemptPaymentMethodDetailsCard
    card_present: SetupAttemptPaymentMethodDetailsCardPresent
    cashapp: ZorseObject
    ideal: SetupAttemptPaymentMethodDetailsIdeal
    kakao_pay: ZorseObject
    klarna: ZorseObject
    kr_card: ZorseObject
    link: ZorseObject
    naver_pay: SetupAttemptPaymentMethodDetailsNaverPay
    nz_bank_account: ZorseObject
    paypal: ZorseObject
    payto: ZorseObject
    pix: SetupAttemptPaymentMethodDetailsPix
    revolut_pay: ZorseObject
    satispay: ZorseObject
    sepa_debit: ZorseObject
    sofort: SetupAttemptPaymentMethodDetailsSofort
    twint: ZorseObject
    type: str
    upi: ZorseObject
    us_bank_account: ZorseObject

class SetupAttemptPaymentMethodDetailsBancontact(ZorseObject):
    bank_code: str | None
    bank_name: str | None
    bic: str | None
    generated_sepa_debit: str | PaymentMethod | None
    generated_sepa_debit_mandate: str | Mandate | None
    iban_last4: str | None
    preferred_language: Literal["de", "en", "fr", "nl"] | None
    verified_name: str | None

class SetupAttemptPaymentMethodDetailsBlik(ZorseObject):
    buyer_id: str | None

class SetupAttemptPaymentMethodDetailsCard(ZorseObject):
    brand: str | None
    checks: SetupAttemptPaymentMethodDetailsCardChecks | None
    country: str | None
    exp_month: int | None
    exp_year: int | None
    fingerprint: str | None
    funding: str | None
    last4: str | None
    network: str | None
    three_d_secure: SetupAttemptPaymentMethodDetailsCardThreeDSecure | None
    wallet: SetupAttemptPaymentMethodDetailsCardWallet | None

class SetupAttemptPaymentMethodDetailsCardChecks(ZorseObject):
    address_line1_check: str | None
    address_postal_code_check: str | None
    cvc_check: str | None

class SetupAttemptPaymentMethodDetailsCardPresent(ZorseObject):
    generated_card: str | PaymentMethod | None
    offline: Offline | None

class SetupAttemptPaymentMethodDetailsCardThreeDSecure(ZorseObject):
    authentication_flow: Literal["challenge", "frictionless"] | None
    electronic_commerce_indicator: Literal["01", "02", "05", "06", "07"] | None
    result: ThreeDSecureResultValue | None
    result_reason: ThreeDSecureResultReasonValue | None
    transaction_id: str | None
    version: Literal["1.0.2", "2.1.0", "2.2.0", "2.3.0", "2.3.1"] | None

class SetupAttemptPaymentMethodDetailsCardWallet(ZorseObject):
    apple_pay: ZorseObject
    google_pay: ZorseObject
    type: Literal["apple_pay", "google_pay", "link"]

class SetupAttemptPaymentMethodDetailsIdeal(ZorseObject):
    bank: IdealBankValue | None
    bic: IdealBicValue | None
    generated_sepa_debit: str | PaymentMethod | None
    generated_sepa_debit_mandate: str | Mandate | None
    iban_last4: str | None
    verified_name: str | None

class SetupAttemptPaymentMethodDetailsNaverPay(ZorseObject):
    buyer_id: str

class SetupAttemptPaymentMethodDetailsPix(ZorseObject):
    fingerprint: str | None

class SetupAttemptPaymentMethodDetailsSofort(ZorseObject):
    bank_code: str | None
    bank_name: str | None
    bic: str | None
    generated_sepa_debit: str | PaymentMethod | None
    generated_sepa_debit_mandate: str | Mandate | None
    iban_last4: str | None
    preferred_language: Literal["de", "en", "fr", "nl"] | None
    verified_name: str | None

class SetupIntentAutomaticPaymentMethods(ZorseObject):
    allow_redirects: Literal["always", "never"]
    enabled: bool | None

class SetupIntentNextAction(ZorseObject):
    blik_authorize: ZorseObject
    cashapp_handle_redirect_or_display_qr_code: CashappHandleRedirectOrDisplayQrCode
    pix_display_qr_code: SetupIntentNextActionPixDisplayQrCode
    redirect_to_url: SetupIntentNextActionRedirectToUrl
    type: str
    upi_handle_redirect_or_display_qr_code: UpiHandleRedirectOrDisplayQrCode
    use_stripe_sdk: Any
    verify_with_microdeposits: SetupIntentNextActionVerifyWithMicrodeposits

class SetupIntentNextActionPixDisplayQrCode(ZorseObject):
    data: str
    expires_at: int
    hosted_instructions_url: str
    image_url_png: str
    image_url_svg: str

class SetupIntentNextActionRedirectToUrl(ZorseObject):
    return_url: str | None
    url: str | None

class SetupIntentNextActionVerifyWithMicrodeposits(ZorseObject):
    arrival_date: int
    hosted_verification_url: str
    microdeposit_type: Literal["amounts", "descriptor_code"] | None

class SetupIntentPaymentMethodOptions(ZorseObject):
    acss_debit: SetupIntentPaymentMethodOptionsAcssDebit | SetupIntentPaymentMethodOptionsAcssDebit2
    amazon_pay: ZorseObject | SetupIntentPaymentMethodOptionsAcssDebit2
    bacs_debit: SetupIntentPaymentMethodOptionsBacsDebit | SetupIntentPaymentMethodOptionsAcssDebit2
    bizum: ZorseObject | SetupIntentPaymentMethodOptionsAcssDebit2
    blik: SetupIntentPaymentMethodOptionsBlik | None
    card: SetupIntentPaymentMethodOptionsCard | SetupIntentPaymentMethodOptionsAcssDebit2
    card_present: ZorseObject | SetupIntentPaymentMethodOptionsAcssDebit2
    klarna: SetupIntentPaymentMethodOptionsKlarna | SetupIntentPaymentMethodOptionsAcssDebit2
    link: ZorseObject | SetupIntentPaymentMethodOptionsAcssDebit2
    paypal: SetupIntentPaymentMethodOptionsPaypal | SetupIntentPaymentMethodOptionsAcssDebit2
    payto: SetupIntentPaymentMethodOptionsPayto | SetupIntentPaymentMethodOptionsAcssDebit2
    pix: SetupIntentPaymentMethodOptionsPix | SetupIntentPaymentMethodOptionsAcssDebit2
    sepa_debit: SetupIntentPaymentMethodOptionsSepaDebit | SetupIntentPaymentMethodOptionsAcssDebit2
    upi: SetupIntentPaymentMethodOptionsUpi | SetupIntentPaymentMethodOptionsAcssDebit2
    us_bank_account: SetupIntentPaymentMethodOptionsUsBankAccount | SetupIntentPaymentMethodOptionsAcssDebit2

class SetupIntentPaymentMethodOptionsAcssDebit(ZorseObject):
    currency: Literal["cad", "usd"] | None
    mandate_options: SetupIntentPaymentMethodOptionsAcssDebitMandateOptions
    verification_method: Literal["automatic", "instant", "microdeposits"]

class SetupIntentPaymentMethodOptionsAcssDebit2(ZorseObject):
    mandate_options: SetupIntentPaymentMethodOptionsAcssDebitMandateOptions2
    setup_credential_usage: Literal["installment", "recurring", "unscheduled"]
    verification_method: Literal["automatic", "instant", "microdeposits"]

class SetupIntentPaymentMethodOptionsAcssDebitMandateOptions(ZorseObject):
    custom_mandate_url: str
    default_for: List[Literal["invoice", "subscription"]]
    interval_description: str | None
    payment_schedule: Literal["combined", "interval", "sporadic"] | None
    transaction_type: Literal["business", "personal"] | None

class SetupIntentPaymentMethodOptionsAcssDebitMandateOptions2(ZorseObject):
    amount: int | None
    amount_type: Literal["fixed", "maximum"] | None
    end_date: str | None
    payment_schedule: Literal["adhoc", "annual", "daily", "fortnightly", "monthly", "quarterly", "semi_annual", "weekly"] | None
    payments_per_period: int | None
    purpose: MandateOptionsPurposeValue | None
    start_date: str | None

class SetupIntentPaymentMethodOptionsBacsDebit(ZorseObject):
    mandate_options: SetupIntentPaymentMethodOptionsBacsDebitMandateOptions

class SetupIntentPaymentMethodOptionsBacsDebitMandateOptions(ZorseObject):
    reference_prefix: str

class SetupIntentPaymentMethodOptionsBlik(ZorseObject):
    mandate_options: SetupIntentPaymentMethodOptionsBlikMandateOptions | None

class SetupIntentPaymentMethodOptionsBlikMandateOptions(ZorseObject):
    expires_at: int | None
    type: Literal["off_session"] | None

class SetupIntentPaymentMethodOptionsCard(ZorseObject):
    mandate_options: SetupIntentPaymentMethodOptionsCardMandateOptions | None
    network: CardNetworkValue | None
    request_three_d_secure: Literal["any", "automatic", "challenge"] | None
    setup_credential_usage: Literal["installment", "recurring", "unscheduled"] | None

class SetupIntentPaymentMethodOptionsCardMandateOptions(ZorseObject):
    amount: int
    amount_type: Literal["fixed", "maximum"]
    currency: str
    description: str | None
    end_date: int | None
    interval: Literal["day", "month", "sporadic", "week", "year"]
    interval_count: int | None
    reference: str
    start_date: int
    supported_types: List[Literal["india"]] | None

class SetupIntentPaymentMethodOptionsKlarna(ZorseObject):
    currency: str | None
    preferred_locale: str | None

class SetupIntentPaymentMethodOptionsPaypal(ZorseObject):
    billing_agreement_id: str | None

class SetupIntentPaymentMethodOptionsPayto(ZorseObject):
    mandate_options: SetupIntentPaymentMethodOptionsAcssDebitMandateOptions2

class SetupIntentPaymentMethodOptionsPix(ZorseObject):
    mandate_options: MandateOptions

class SetupIntentPaymentMethodOptionsSepaDebit(ZorseObject):
    mandate_options: SetupIntentPaymentMethodOptionsSepaDebitMandateOptions

class SetupIntentPaymentMethodOptionsSepaDebitMandateOptions(ZorseObject):
    reference_prefix: str

class SetupIntentPaymentMethodOptionsUpi(ZorseObject):
    mandate_options: SetupIntentPaymentMethodOptionsUpiMandateOptions

class SetupIntentPaymentMethodOptionsUpiMandateOptions(ZorseObject):
    amount: int | None
    amount_type: Literal["fixed", "maximum"] | None
    description: str | None
    end_date: int | None

class SetupIntentPaymentMethodOptionsUsBankAccount(ZorseObject):
    financial_connections: FinancialConnections
    mandate_options: UsBankAccountMandateOptions
    verification_method: Literal["automatic", "instant", "microdeposits"]

class ShipFromDetails(ZorseObject):
    address: CustomerDetailsAddress

class Shipping(ZorseObject):
    address: Address
    carrier: str | None
    name: str
    phone: str | None
    tracking_number: str | None

class ShippingCost(ZorseObject):
    amount_subtotal: int
    amount_tax: int
    amount_total: int
    shipping_rate: str | ShippingRate | None
    taxes: List[Taxes]

class ShippingDetails(ZorseObject):
    address: ShippingDetailsAddress
    name: str | None
    phone: str | None

class ShippingDetailsAddress(ZorseObject):
    city: str | None
    country: str | None
    line1: str | None
    line2: str | None
    postal_code: str | None
    state: str | None

class ShippingRateDeliveryEstimate(ZorseObject):
    maximum: ShippingRateDeliveryEstimateMaximum | None
    minimum: ShippingRateDeliveryEstimateMaximum | None

class ShippingRateDeliveryEstimateMaximum(ZorseObject):
    unit: Literal["business_day", "day", "hour", "month", "week"]
    value: int

class ShippingRateFixedAmount(ZorseObject):
    amount: int
    currency: str
    currency_options: Dict[str, ShippingRateFixedAmountCurrencyOptions]

class ShippingRateFixedAmountCurrencyOptions(ZorseObject):
    amount: int
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]

class SigmaScheduledQueryRunError(ZorseObject):
    message: str

class Sofort(ZorseObject):
    country: str | None

class SortCode(ZorseObject):
    account_holder_address: Address
    account_holder_name: str
    account_number: str
    bank_address: Address
    sort_code: str

class SourceAchCreditTransfer(ZorseObject):
    account_number: str | None
    bank_name: str | None
    fingerprint: str | None
    refund_account_holder_name: str | None
    refund_account_holder_type: str | None
    refund_routing_number: str | None
    routing_number: str | None
    swift_code: str | None

class SourceAchDebit(ZorseObject):
    bank_name: str | None
    country: str | None
    fingerprint: str | None
    last4: str | None
    routing_number: str | None
    type: str | None

class SourceAcssDebit(ZorseObject):
    bank_address_city: str | None
    bank_address_line_1: str | None
    bank_address_line_2: str | None
    bank_address_postal_code: str | None
    bank_name: str | None
    category: str | None
    country: str | None
    fingerprint: str | None
    last4: str | None
    routing_number: str | None

class SourceAlipay(ZorseObject):
    data_string: str | None
    native_url: str | None
    statement_descriptor: str | None

class SourceAuBecsDebit(ZorseObject):
    bsb_number: str | None
    fingerprint: str | None
    last4: str | None

class SourceBancontact(ZorseObject):
    bank_code: str | None
    bank_name: str | None
    bic: str | None
    iban_last4: str | None
    preferred_language: str | None
    statement_descriptor: str | None

class SourceCard(ZorseObject):
    address_line1_check: str | None
    address_zip_check: str | None
    brand: str | None
    country: str | None
    cvc_check: str | None
    dynamic_last4: str | None
    exp_month: int | None
    exp_year: int | None
    fingerprint: str
    funding: str | None
    last4: str | None
    name: str | None
    three_d_secure: str
    tokenization_method: str | None

class SourceCardPresent(ZorseObject):
    application_cryptogram: str
    application_preferred_name: str
    authorization_code: str | None
    authorization_response_code: str
    brand: str | None
    country: str | None
    cvm_type: str
    data_type: str | None
    dedicated_file_name: str
    emv_auth_data: str
    evidence_customer_signature: str | None
    evidence_transaction_certificate: str | None
    exp_month: int | None
    exp_year: int | None
    fingerprint: str
    funding: str | None
    last4: str | None
    pos_device_id: str | None
    pos_entry_mode: str
    read_method: str | None
    reader: str | None
    terminal_verification_results: str
    transaction_status_information: str

class SourceCodeVerification(ZorseObject):
    attempts_remaining: int
    status: str

class SourceEps(ZorseObject):
    reference: str | None
    statement_descriptor: str | None

class SourceGiropay(ZorseObject):
    bank_code: str | None
    bank_name: str | None
    bic: str | None
    statement_descriptor: str | None

class SourceIdeal(ZorseObject):
    bank: str | None
    bic: str | None
    iban_last4: str | None
    statement_descriptor: str | None

class SourceKlarna(ZorseObject):
    background_image_url: str
    client_token: str | None
    first_name: str
    last_name: str
    locale: str
    logo_url: str
    page_title: str
    pay_later_asset_urls_descriptive: str
    pay_later_asset_urls_standard: str
    pay_later_name: str
    pay_later_redirect_url: str
    pay_now_asset_urls_descriptive: str
    pay_now_asset_urls_standard: str
    pay_now_name: str
    pay_now_redirect_url: str
    pay_over_time_asset_urls_descriptive: str
    pay_over_time_asset_urls_standard: str
    pay_over_time_name: str
    pay_over_time_redirect_url: str
    payment_method_categories: str
    purchase_country: str
    purchase_type: str
    redirect_url: str
    shipping_delay: int
    shipping_first_name: str
    shipping_last_name: str

class SourceMandateNotificationAcssDebit(ZorseObject):
    statement_descriptor: str

class SourceMandateNotificationBacsDebit(ZorseObject):
    last4: str

class SourceMandateNotificationSepaDebit(ZorseObject):
    creditor_identifier: str
    last4: str
    mandate_reference: str

class SourceMultibanco(ZorseObject):
    entity: str | None
    reference: str | None
    refund_account_holder_address_city: str | None
    refund_account_holder_address_country: str | None
    refund_account_holder_address_line1: str | None
    refund_account_holder_address_line2: str | None
    refund_account_holder_address_postal_code: str | None
    refund_account_holder_address_state: str | None
    refund_account_holder_name: str | None
    refund_iban: str | None

class SourceOwner(ZorseObject):
    address: Address | None
    email: str | None
    name: str | None
    phone: str | None
    verified_address: Address | None
    verified_email: str | None
    verified_name: str | None
    verified_phone: str | None

class SourceP24(ZorseObject):
    reference: str | None

class SourceReceiver(ZorseObject):
    address: str | None
    amount_charged: int
    amount_received: int
    amount_returned: int
    refund_attributes_method: str
    refund_attributes_status: str

class SourceRedirect(ZorseObject):
    failure_reason: str | None
    return_url: str
    status: str
    url: str

class SourceSepaDebit(ZorseObject):
    bank_code: str | None
    branch_code: str | None
    country: str | None
    fingerprint: str | None
    last4: str | None
    mandate_reference: str | None
    mandate_url: str | None

class SourceSofort(ZorseObject):
    bank_code: str | None
    bank_name: str | None
    bic: str | None
    country: str | None
    iban_last4: str | None
    preferred_language: str | None
    statement_descriptor: str | None

class SourceSourceOrder(ZorseObject):
    amount: int
    currency: str
    email: str
    items_: List[SourceSourceOrderItems] | None
    shipping: Shipping
    @overload
    def __getitem__(self, key: Literal["items"], /) -> List[SourceSourceOrderItems] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...

class SourceSourceOrderItems(ZorseObject):
    amount: int | None
    currency: str | None
    description: str | None
    parent: str | None
    quantity: int
    type: str | None

class SourceThreeDSecure(ZorseObject):
    address_line1_check: str | None
    address_zip_check: str | None
    authenticated: bool | None
    brand: str | None
    card: str | None
    country: str | None
    customer: str | None
    cvc_check: str | None
    dynamic_last4: str | None
    exp_month: int | None
    exp_year: int | None
    fingerprint: str
    funding: str | None
    last4: str | None
    name: str | None
    three_d_secure: str
    tokenization_method: str | None

class SourceTransactionAchCreditTransfer(ZorseObject):
    customer_data: str
    fingerprint: str
    last4: str
    routing_number: str

class SourceTransactionChfCreditTransfer(ZorseObject):
    reference: str
    sender_address_country: str
    sender_address_line1: str
    sender_iban: str
    sender_name: str

class SourceTransactionGbpCreditTransfer(ZorseObject):
    fingerprint: str
    funding_method: str
    last4: str
    reference: str
    sender_account_number: str
    sender_name: str
    sender_sort_code: str

class SourceTransactionPaperCheck(ZorseObject):
    available_at: str
    invoices: str

class SourceTransactionSepaCreditTransfer(ZorseObject):
    reference: str
    sender_iban: str
    sender_name: str

class SourceWechat(ZorseObject):
    prepay_id: str
    qr_code_url: str | None
    statement_descriptor: str

class Spei(ZorseObject):
    account_holder_address: Address
    account_holder_name: str
    bank_address: Address
    bank_code: str
    bank_name: str
    clabe: str

class StatusDetails(ZorseObject):
    blocked: Blocked

class Store(ZorseObject):
    chain: Literal["familymart", "lawson", "ministop", "seicomart"] | None

class SubscriptionAutomaticTax(ZorseObject):
    disabled_reason: Literal["requires_location_inputs"] | None
    enabled: bool
    liability: Liability | None

class SubscriptionBillingCycleAnchorConfig(ZorseObject):
    day_of_month: int
    hour: int | None
    minute: int | None
    month: int | None
    second: int | None

class SubscriptionBillingSchedules(ZorseObject):
    applies_to: List[SubscriptionBillingSchedulesAppliesTo] | None
    bill_until: SubscriptionBillingSchedulesBillUntil
    key: str

class SubscriptionBillingSchedulesAppliesTo(ZorseObject):
    price: str | Price | None
    type: Literal["price"]

class SubscriptionBillingSchedulesBillUntil(ZorseObject):
    computed_timestamp: int
    duration: SubscriptionBillingSchedulesBillUntilDuration | None
    timestamp: int | None
    type: Literal["duration", "timestamp"]

class SubscriptionBillingSchedulesBillUntilDuration(ZorseObject):
    interval: Literal["day", "month", "week", "year"]
    interval_count: int | None

class SubscriptionCancellationDetails(ZorseObject):
    comment: str | None
    feedback: CancellationDetailsFeedbackValue | None
    feedback_option: str | BillingFeedbackOption | None
    reason: Literal["canceled_by_retention_policy", "cancellation_requested", "payment_disputed", "payment_failed"] | None

class SubscriptionInvoiceSettings(ZorseObject):
    account_tax_ids: List[str | TaxId] | None
    custom_fields: List[InvoiceSettingsCustomFields] | None
    description: str | None
    footer: str | None
    issuer: Liability

class SubscriptionItemBillingThresholds(ZorseObject):
    usage_gte: int | None

class SubscriptionItemCurrentTrial(ZorseObject):
    end_date: int
    start_date: int
    trial_offer: str

class SubscriptionPauseCollection(ZorseObject):
    behavior: Literal["keep_as_draft", "mark_uncollectible", "void"]
    resumes_at: int | None

class SubscriptionPaymentSettings(ZorseObject):
    payment_method_options: SubscriptionPaymentSettingsPaymentMethodOptions | None
    payment_method_types: List[InvoicePaymentSettingsPaymentMethodTypesValue] | None
    save_default_payment_method: Literal["off", "on_subscription"] | None

class SubscriptionPaymentSettingsPaymentMethodOptions(ZorseObject):
    acss_debit: PaymentMethodOptionsAcssDebit | None
    bancontact: PaymentMethodOptionsBancontact | None
    billie: SubscriptionPaymentSettingsPaymentMethodOptionsBillie | None
    blik: SubscriptionPaymentSettingsPaymentMethodOptionsBlik | None
    card: SubscriptionPaymentSettingsPaymentMethodOptionsCard | None
    customer_balance: CustomerBalance | None
    konbini: ZorseObject | None
    payto: PaymentMethodOptionsPayto | None
    pix: SubscriptionPaymentSettingsPaymentMethodOptionsPix | None
    sepa_debit: ZorseObject | None
    upi: PaymentMethodOptionsUpi | None
    us_bank_account: PaymentMethodOptionsUsBankAccount | None

class SubscriptionPaymentSettingsPaymentMethodOptionsBillie(ZorseObject):
    company_details: CompanyDetails | None

class SubscriptionPaymentSettingsPaymentMethodOptionsBlik(ZorseObject):
    mandate_options: CustomerLogin | None

class SubscriptionPaymentSettingsPaymentMethodOptionsCard(ZorseObject):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions
    network: CardNetworkValue | None
    request_three_d_secure: Literal["any", "automatic", "challenge"] | None

class SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions(ZorseObject):
    amount: int | None
    amount_type: Literal["fixed", "maximum"] | None
    description: str | None

class SubscriptionPaymentSettingsPaymentMethodOptionsPix(ZorseObject):
    expires_after_seconds: int
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions

class SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions(ZorseObject):
    amount: int | None
    amount_includes_iof: Literal["always", "never"] | None
    end_date: str | None
    payment_schedule: Literal["halfyearly", "monthly", "quarterly", "weekly", "yearly"] | None

class SubscriptionPendingInvoiceItemInterval(ZorseObject):
    interval: Literal["day", "month", "week", "year"]
    interval_count: int

class SubscriptionPendingUpdate(ZorseObject):
    billing_cycle_anchor: int | None
    cancel_at_period_end: bool | None
    discount: Discount | None
    discounts: List[str | Discount] | None
    expires_at: int
    metadata: Dict[str, str] | None
    subscription_items: List[SubscriptionItem] | None
    trial_end: int | None
    trial_from_plan: bool | None

class SubscriptionPresentmentDetails(ZorseObject):
    presentment_currency: str

class SubscriptionScheduleCurrentPhase(ZorseObject):
    end_date: int
    start_date: int

class SubscriptionScheduleDefaultSettings(ZorseObject):
    application_fee_percent: float | None
    automatic_tax: SubscriptionScheduleDefaultSettingsAutomaticTax
    billing_cycle_anchor: Literal["automatic", "phase_start"]
    billing_thresholds: BillingThresholds | None
    collection_method: Literal["charge_automatically", "send_invoice"] | None
    default_payment_method: str | PaymentMethod | None
    description: str | None
    invoice_settings: SubscriptionScheduleDefaultSettingsInvoiceSettings
    on_behalf_of: str | Account | None
    transfer_data: TransferData | None

class SubscriptionScheduleDefaultSettingsAutomaticTax(ZorseObject):
    disabled_reason: Literal["requires_location_inputs"] | None
    enabled: bool
    liability: Liability | None

class SubscriptionScheduleDefaultSettingsInvoiceSettings(ZorseObject):
    account_tax_ids: List[str | TaxId] | None
    custom_fields: List[InvoiceSettingsCustomFields] | None
    days_until_due: int | None
    description: str | None
    footer: str | None
    issuer: Liability

class SubscriptionSchedulePauseSchedules(ZorseObject):
    key: str
    pause: SubscriptionSchedulePauseSchedulesPause
    resume: SubscriptionSchedulePauseSchedulesResume | None

class SubscriptionSchedulePauseSchedulesPause(ZorseObject):
    pause_at: int
    settings: SubscriptionSchedulePauseSchedulesPauseSettings | None
    status: SubscriptionSchedulePauseSchedulesPauseStatus

class SubscriptionSchedulePauseSchedulesPauseSettings(ZorseObject):
    bill_for: SubscriptionSchedulePauseSchedulesPauseSettingsBillFor
    invoicing_behavior: Literal["invoice", "pending_invoice_item"]
    type: Literal["subscription"]

class SubscriptionSchedulePauseSchedulesPauseSettingsBillFor(ZorseObject):
    outstanding_usage_through: SubscriptionSchedulePauseSchedulesPauseSettingsBillForOutstandingUsageThrough
    unused_time_from: SubscriptionSchedulePauseSchedulesPauseSettingsBillForUnusedTimeFrom

class SubscriptionSchedulePauseSchedulesPauseSettingsBillForOutstandingUsageThrough(ZorseObject):
    type: Literal["none", "pause_at"]

class SubscriptionSchedulePauseSchedulesPauseSettingsBillForUnusedTimeFrom(ZorseObject):
    type: Literal["item_current_period_start", "none", "pause_at"]

class SubscriptionSchedulePauseSchedulesPauseStatus(ZorseObject):
    error: SubscriptionSchedulePauseSchedulesPauseStatusError | None
    type: Literal["error", "scheduled", "succeeded"]

class SubscriptionSchedulePauseSchedulesPauseStatusError(ZorseObject):
    code: str | None
    message: str

class SubscriptionSchedulePauseSchedulesResume(ZorseObject):
    resume_at: int
    settings: SubscriptionSchedulePauseSchedulesResumeSettings
    status: SubscriptionSchedulePauseSchedulesResumeStatus

class SubscriptionSchedulePauseSchedulesResumeSettings(ZorseObject):
    billing_cycle_anchor: Literal["resume_at", "unchanged"]
    payment_behavior: Literal["resume_on_payment_attempt", "resume_on_payment_success"]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]

class SubscriptionSchedulePauseSchedulesResumeStatus(ZorseObject):
    error: SubscriptionSchedulePauseSchedulesPauseStatusError | None
    type: Literal["error", "pending", "requires_action", "scheduled", "succeeded"]

class SubscriptionSchedulePhases(ZorseObject):
    add_invoice_items: List[SubscriptionSchedulePhasesAddInvoiceItems]
    application_fee_percent: float | None
    automatic_tax: SubscriptionSchedulePhasesAutomaticTax
    billing_cycle_anchor: Literal["automatic", "phase_start"] | None
    billing_thresholds: BillingThresholds | None
    collection_method: Literal["charge_automatically", "send_invoice"] | None
    currency: str
    default_payment_method: str | PaymentMethod | None
    default_tax_rates: List[TaxRate] | None
    description: str | None
    discounts: List[SubscriptionSchedulePhasesDiscounts]
    end_date: int
    invoice_settings: SubscriptionSchedulePhasesInvoiceSettings | None
    items_: List[SubscriptionSchedulePhasesItems]
    metadata: Dict[str, str] | None
    on_behalf_of: str | Account | None
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    start_date: int
    transfer_data: TransferData | None
    trial: bool | None
    trial_end: int | None
    @overload
    def __getitem__(self, key: Literal["items"], /) -> List[SubscriptionSchedulePhasesItems]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...

class SubscriptionSchedulePhasesAddInvoiceItems(ZorseObject):
    discountable: bool | None
    discounts: List[SubscriptionSchedulePhasesAddInvoiceItemsDiscounts]
    metadata: Dict[str, str] | None
    period: SubscriptionSchedulePhasesAddInvoiceItemsPeriod
    price: str | Price
    quantity: int | None
    tax_rates: List[TaxRate] | None

class SubscriptionSchedulePhasesAddInvoiceItemsDiscounts(ZorseObject):
    coupon: str | Coupon | None
    discount: str | Discount | None
    promotion_code: str | PromotionCode | None

class SubscriptionSchedulePhasesAddInvoiceItemsPeriod(ZorseObject):
    end: SubscriptionSchedulePhasesAddInvoiceItemsPeriodEnd
    start: SubscriptionSchedulePhasesAddInvoiceItemsPeriodStart

class SubscriptionSchedulePhasesAddInvoiceItemsPeriodEnd(ZorseObject):
    timestamp: int
    type: Literal["min_item_period_end", "phase_end", "timestamp"]

class SubscriptionSchedulePhasesAddInvoiceItemsPeriodStart(ZorseObject):
    timestamp: int
    type: Literal["max_item_period_start", "phase_start", "timestamp"]

class SubscriptionSchedulePhasesAutomaticTax(ZorseObject):
    disabled_reason: Literal["requires_location_inputs"] | None
    enabled: bool
    liability: Liability | None

class SubscriptionSchedulePhasesDiscounts(ZorseObject):
    coupon: str | Coupon | None
    discount: str | Discount | None
    promotion_code: str | PromotionCode | None

class SubscriptionSchedulePhasesInvoiceSettings(ZorseObject):
    account_tax_ids: List[str | TaxId] | None
    custom_fields: List[InvoiceSettingsCustomFields] | None
    days_until_due: int | None
    description: str | None
    footer: str | None
    issuer: Liability | None

class SubscriptionSchedulePhasesItems(ZorseObject):
    billing_thresholds: SubscriptionItemBillingThresholds | None
    discounts: List[SubscriptionSchedulePhasesItemsDiscounts]
    metadata: Dict[str, str] | None
    price: str | Price
    quantity: int
    tax_rates: List[TaxRate] | None

class SubscriptionSchedulePhasesItemsDiscounts(ZorseObject):
    coupon: str | Coupon | None
    discount: str | Discount | None
    promotion_code: str | PromotionCode | None

class SubscriptionStatusDetails(ZorseObject):
    paused: SubscriptionStatusDetailsPaused

class SubscriptionStatusDetailsPaused(ZorseObject):
    subscription: SubscriptionStatusDetailsPausedSubscription
    transitioned_at: int
    type: Literal["subscription"]

class SubscriptionStatusDetailsPausedSubscription(ZorseObject):
    type: Literal["final_payment_failure", "first_payment_failure", "pause_requested", "system", "trial_end_without_payment_method"]

class SubscriptionTrialSettings(ZorseObject):
    end_behavior: SubscriptionTrialSettingsEndBehavior

class SubscriptionTrialSettingsEndBehavior(ZorseObject):
    billing_cycle_anchor: Literal["now", "unchanged"] | None
    missing_payment_method: Literal["cancel", "create_invoice", "pause"]

class Sunbit(ZorseObject):
    transaction_id: str | None

class Swift(ZorseObject):
    account_holder_address: Address
    account_holder_name: str
    account_number: str
    account_type: str
    bank_address: Address
    bank_name: str
    swift_code: str

class Swish(ZorseObject):
    fingerprint: str | None
    payment_reference: str | None
    verified_phone_last4: str | None

class TaxAssociationTaxTransactionAttempts(ZorseObject):
    committed: TaxAssociationTaxTransactionAttemptsCommitted
    errored: TaxAssociationTaxTransactionAttemptsErrored
    source: str
    status: str

class TaxAssociationTaxTransactionAttemptsCommitted(ZorseObject):
    transaction: str

class TaxAssociationTaxTransactionAttemptsErrored(ZorseObject):
    reason: Literal["another_payment_associated_with_calculation", "calculation_expired", "currency_mismatch", "original_transaction_voided", "unique_reference_violation"]

class TaxBreakdown(ZorseObject):
    amount: int
    jurisdiction: Jurisdiction
    sourcing: Literal["destination", "origin", "performance"]
    tax_rate_details: TaxBreakdownTaxRateDetails | None
    taxability_reason: TaxesTaxabilityReasonValue
    taxable_amount: int

class TaxBreakdownTaxRateDetails(ZorseObject):
    display_name: str
    percentage_decimal: str
    tax_type: TaxRateDetailsTaxTypeValue

class TaxCalculationCustomerDetails(ZorseObject):
    address: CustomerDetailsAddress | None
    address_source: Literal["billing", "shipping"] | None
    ip_address: str | None
    tax_ids: List[TaxIds]
    taxability_override: Literal["customer_exempt", "none", "reverse_charge"]

class TaxCalculationShippingCost(ZorseObject):
    amount: int
    amount_tax: int
    shipping_rate: str
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_breakdown: List[TaxBreakdown]
    tax_code: str

class TaxCalculationTaxBreakdown(ZorseObject):
    amount: int
    inclusive: bool
    tax_rate_details: TaxCalculationTaxBreakdownTaxRateDetails
    taxability_reason: TaxesTaxabilityReasonValue
    taxable_amount: int

class TaxCalculationTaxBreakdownTaxRateDetails(ZorseObject):
    country: str | None
    flat_amount: FlatAmount | None
    percentage_decimal: str
    rate_type: Literal["flat_amount", "percentage"] | None
    state: str | None
    tax_type: TaxRateDetailsTaxTypeValue | None

class TaxCodeRequirements(ZorseObject):
    performance_location: Literal["optional", "required"]

class TaxIdOwner(ZorseObject):
    account: str | Account
    application: str | Application
    customer: str | Customer
    customer_account: str | None
    type: Literal["account", "application", "customer", "self"]

class TaxIdVerification(ZorseObject):
    status: Literal["pending", "unavailable", "unverified", "verified"]
    verified_address: str | None
    verified_name: str | None

class TaxIds(ZorseObject):
    type: TaxIdsTypeValue
    value: str

class TaxRateDetails(ZorseObject):
    tax_rate: str | TaxRate

class TaxRegistrationCountryOptions(ZorseObject):
    ae: TaxRegistrationCountryOptionsAe
    al: TaxRegistrationCountryOptionsAl
    am: TaxRegistrationCountryOptionsAm
    ao: TaxRegistrationCountryOptionsAl
    at: TaxRegistrationCountryOptionsAt
    au: TaxRegistrationCountryOptionsAe
    aw: TaxRegistrationCountryOptionsAl
    az: TaxRegistrationCountryOptionsAm
    ba: TaxRegistrationCountryOptionsAl
    bb: TaxRegistrationCountryOptionsAl
    bd: TaxRegistrationCountryOptionsAl
    be: TaxRegistrationCountryOptionsAt
    bf: TaxRegistrationCountryOptionsAl
    bg: TaxRegistrationCountryOptionsAt
    bh: TaxRegistrationCountryOptionsAl
    bj: TaxRegistrationCountryOptionsAm
    bs: TaxRegistrationCountryOptionsAl
    bw: TaxRegistrationCountryOptionsBw
    by: TaxRegistrationCountryOptionsAm
    ca: TaxRegistrationCountryOptionsCa
    cd: TaxRegistrationCountryOptionsAl
    ch: TaxRegistrationCountryOptionsAe
    ci: TaxRegistrationCountryOptionsBw
    cl: TaxRegistrationCountryOptionsAm
    cm: TaxRegistrationCountryOptionsAm
    co: TaxRegistrationCountryOptionsAm
    cr: TaxRegistrationCountryOptionsAm
    cv: TaxRegistrationCountryOptionsAm
    cy: TaxRegistrationCountryOptionsAt
    cz: TaxRegistrationCountryOptionsAt
    de: TaxRegistrationCountryOptionsAt
    dk: TaxRegistrationCountryOptionsAt
    ec: TaxRegistrationCountryOptionsAm
    ee: TaxRegistrationCountryOptionsAt
    eg: TaxRegistrationCountryOptionsAm
    es: TaxRegistrationCountryOptionsAt
    et: TaxRegistrationCountryOptionsAl
    fi: TaxRegistrationCountryOptionsAt
    fr: TaxRegistrationCountryOptionsAt
    gb: TaxRegistrationCountryOptionsAe
    ge: TaxRegistrationCountryOptionsAm
    gh: TaxRegistrationCountryOptionsBw
    gn: TaxRegistrationCountryOptionsAl
    gr: TaxRegistrationCountryOptionsAt
    hr: TaxRegistrationCountryOptionsAt
    hu: TaxRegistrationCountryOptionsAt
    id: TaxRegistrationCountryOptionsAm
    ie: TaxRegistrationCountryOptionsAt
    in_: TaxRegistrationCountryOptionsAm
    is_: TaxRegistrationCountryOptionsAl
    it: TaxRegistrationCountryOptionsAt
    jp: TaxRegistrationCountryOptionsAe
    ke: TaxRegistrationCountryOptionsAm
    kg: TaxRegistrationCountryOptionsAm
    kh: TaxRegistrationCountryOptionsAm
    kr: TaxRegistrationCountryOptionsAm
    kz: TaxRegistrationCountryOptionsAm
    la: TaxRegistrationCountryOptionsAm
    lk: TaxRegistrationCountryOptionsAm
    lt: TaxRegistrationCountryOptionsAt
    lu: TaxRegistrationCountryOptionsAt
    lv: TaxRegistrationCountryOptionsAt
    ma: TaxRegistrationCountryOptionsAm
    md: TaxRegistrationCountryOptionsAm
    me: TaxRegistrationCountryOptionsAl
    mk: TaxRegistrationCountryOptionsAl
    mr: TaxRegistrationCountryOptionsAl
    mt: TaxRegistrationCountryOptionsAt
    mu: TaxRegistrationCountryOptionsBw
    mx: TaxRegistrationCountryOptionsAm
    my: TaxRegistrationCountryOptionsAm
    ng: TaxRegistrationCountryOptionsAm
    nl: TaxRegistrationCountryOptionsAt
    no: TaxRegistrationCountryOptionsAe
    np: TaxRegistrationCountryOptionsAm
    nz: TaxRegistrationCountryOptionsAe
    om: TaxRegistrationCountryOptionsAl
    pe: TaxRegistrationCountryOptionsAm
    ph: TaxRegistrationCountryOptionsAm
    pl: TaxRegistrationCountryOptionsAt
    pt: TaxRegistrationCountryOptionsAt
    ro: TaxRegistrationCountryOptionsAt
    rs: TaxRegistrationCountryOptionsAl
    ru: TaxRegistrationCountryOptionsAm
    sa: TaxRegistrationCountryOptionsAm
    se: TaxRegistrationCountryOptionsAt
    sg: TaxRegistrationCountryOptionsAe
    si: TaxRegistrationCountryOptionsAt
    sk: TaxRegistrationCountryOptionsAt
    sn: TaxRegistrationCountryOptionsAm
    sr: TaxRegistrationCountryOptionsAl
    th: TaxRegistrationCountryOptionsTh
    tj: TaxRegistrationCountryOptionsAm
    tr: TaxRegistrationCountryOptionsAm
    tw: TaxRegistrationCountryOptionsAm
    tz: TaxRegistrationCountryOptionsAm
    ua: TaxRegistrationCountryOptionsAm
    ug: TaxRegistrationCountryOptionsAm
    us: TaxRegistrationCountryOptionsUs
    uy: TaxRegistrationCountryOptionsAl
    uz: TaxRegistrationCountryOptionsAm
    vn: TaxRegistrationCountryOptionsAm
    za: TaxRegistrationCountryOptionsAl
    zm: TaxRegistrationCountryOptionsAm
    zw: TaxRegistrationCountryOptionsAl
    @overload
    def __getitem__(self, key: Literal["in"], /) -> TaxRegistrationCountryOptionsAm: ...
    @overload
    def __getitem__(self, key: Literal["is"], /) -> TaxRegistrationCountryOptionsAl: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...

class TaxRegistrationCountryOptionsAe(ZorseObject):
    standard: TaxRegistrationCountryOptionsAeStandard
    type: Literal["standard"]

class TaxRegistrationCountryOptionsAeStandard(ZorseObject):
    place_of_supply_scheme: Literal["inbound_goods", "standard"]

class TaxRegistrationCountryOptionsAl(ZorseObject):
    type: Literal["standard"]

class TaxRegistrationCountryOptionsAm(ZorseObject):
    type: Literal["simplified"]

class TaxRegistrationCountryOptionsAt(ZorseObject):
    standard: TaxRegistrationCountryOptionsAtStandard
    type: Literal["ioss", "oss_non_union", "oss_union", "standard"]

class TaxRegistrationCountryOptionsAtStandard(ZorseObject):
    place_of_supply_scheme: Literal["inbound_goods", "small_seller", "standard"]

class TaxRegistrationCountryOptionsBw(ZorseObject):
    type: Literal["simplified"]

class TaxRegistrationCountryOptionsCa(ZorseObject):
    province_standard: TaxRegistrationCountryOptionsCaProvinceStandard
    type: Literal["province_standard", "simplified", "standard"]

class TaxRegistrationCountryOptionsCaProvinceStandard(ZorseObject):
    province: str

class TaxRegistrationCountryOptionsTh(ZorseObject):
    type: Literal["simplified"]

class TaxRegistrationCountryOptionsUs(ZorseObject):
    admissions_tax: TaxRegistrationCountryOptionsUsAdmissionsTax
    attendance_tax: TaxRegistrationCountryOptionsUsAdmissionsTax
    entertainment_tax: TaxRegistrationCountryOptionsUsAdmissionsTax
    gross_receipts_tax: TaxRegistrationCountryOptionsUsAdmissionsTax
    hospitality_tax: TaxRegistrationCountryOptionsUsAdmissionsTax
    local_amusement_tax: TaxRegistrationCountryOptionsUsLocalAmusementTax
    local_lease_tax: TaxRegistrationCountryOptionsUsLocalLeaseTax
    luxury_tax: TaxRegistrationCountryOptionsUsAdmissionsTax
    mass_transit_parking_tax: TaxRegistrationCountryOptionsUsAdmissionsTax
    parking_tax: TaxRegistrationCountryOptionsUsAdmissionsTax
    resort_tax: TaxRegistrationCountryOptionsUsAdmissionsTax
    state: str
    state_sales_tax: TaxRegistrationCountryOptionsUsStateSalesTax
    tourism_tax: TaxRegistrationCountryOptionsUsAdmissionsTax
    type: UsTypeValue
    utility_users_tax: TaxRegistrationCountryOptionsUsAdmissionsTax

class TaxRegistrationCountryOptionsUsAdmissionsTax(ZorseObject):
    jurisdiction: str

class TaxRegistrationCountryOptionsUsLocalAmusementTax(ZorseObject):
    jurisdiction: str

class TaxRegistrationCountryOptionsUsLocalLeaseTax(ZorseObject):
    jurisdiction: str

class TaxRegistrationCountryOptionsUsStateSalesTax(ZorseObject):
    elections: List[TaxRegistrationCountryOptionsUsStateSalesTaxElections]

class TaxRegistrationCountryOptionsUsStateSalesTaxElections(ZorseObject):
    jurisdiction: str
    type: Literal["local_use_tax", "simplified_sellers_use_tax", "single_local_use_tax"]

class TaxSettingsDefaults(ZorseObject):
    provider: Literal["anrok", "avalara", "sphere", "stripe"]
    tax_behavior: Literal["exclusive", "inclusive", "inferred_by_currency"] | None
    tax_code: str | None

class TaxSettingsHeadOffice(ZorseObject):
    address: Address

class TaxSettingsStatusDetails(ZorseObject):
    active: ZorseObject
    pending: TaxSettingsStatusDetailsPending

class TaxSettingsStatusDetailsPending(ZorseObject):
    missing_fields: List[str] | None

class TaxTransactionLineItemReversal(ZorseObject):
    original_line_item: str

class TaxTransactionReversal(ZorseObject):
    original_transaction: str | None

class TaxTransactionShippingCost(ZorseObject):
    amount: int
    amount_tax: int
    shipping_rate: str
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_code: str

class Taxes(ZorseObject):
    amount: int
    rate: TaxRate
    taxability_reason: TaxesTaxabilityReasonValue | None
    taxable_amount: int | None

class TerminalConfigurationBbposWisepad3(ZorseObject):
    splashscreen: str | File

class TerminalConfigurationCellular(ZorseObject):
    enabled: bool

class TerminalConfigurationOffline(ZorseObject):
    enabled: bool | None

class TerminalConfigurationReaderSecurity(ZorseObject):
    admin_menu_passcode: str

class TerminalConfigurationRebootWindow(ZorseObject):
    end_hour: int
    start_hour: int

class TerminalConfigurationStripeT600(ZorseObject):
    splashscreen: str | File | None

class TerminalConfigurationTipping(ZorseObject):
    aed: TerminalConfigurationTippingAed
    aud: TerminalConfigurationTippingAed
    cad: TerminalConfigurationTippingAed
    chf: TerminalConfigurationTippingAed
    czk: TerminalConfigurationTippingAed
    dkk: TerminalConfigurationTippingAed
    eur: TerminalConfigurationTippingAed
    gbp: TerminalConfigurationTippingAed
    gip: TerminalConfigurationTippingAed
    hkd: TerminalConfigurationTippingAed
    huf: TerminalConfigurationTippingAed
    jpy: TerminalConfigurationTippingAed
    mxn: TerminalConfigurationTippingAed
    myr: TerminalConfigurationTippingAed
    nok: TerminalConfigurationTippingAed
    nzd: TerminalConfigurationTippingAed
    pln: TerminalConfigurationTippingAed
    ron: TerminalConfigurationTippingAed
    sek: TerminalConfigurationTippingAed
    sgd: TerminalConfigurationTippingAed
    usd: TerminalConfigurationTippingAed

class TerminalConfigurationTippingAed(ZorseObject):
    fixed_amounts: List[int] | None
    percentages: List[int] | None
    smart_tip_threshold: int

class TerminalConfigurationWifi(ZorseObject):
    enterprise_eap_peap: TerminalConfigurationWifiEnterpriseEapPeap
    enterprise_eap_tls: TerminalConfigurationWifiEnterpriseEapTls
    personal_psk: TerminalConfigurationWifiPersonalPsk
    type: Literal["enterprise_eap_peap", "enterprise_eap_tls", "personal_psk"]

class TerminalConfigurationWifiEnterpriseEapPeap(ZorseObject):
    ca_certificate_file: str
    password: str
    ssid: str
    username: str

class TerminalConfigurationWifiEnterpriseEapTls(ZorseObject):
    ca_certificate_file: str
    client_certificate_file: str
    private_key_file: str
    private_key_file_password: str
    ssid: str

class TerminalConfigurationWifiPersonalPsk(ZorseObject):
    password: str
    ssid: str

class TerminalOnboardingLinkLinkOptions(ZorseObject):
    apple_terms_and_conditions: TerminalOnboardingLinkLinkOptionsAppleTermsAndConditions | None

class TerminalOnboardingLinkLinkOptionsAppleTermsAndConditions(ZorseObject):
    allow_relinking: bool | None
    merchant_display_name: str

class TerminalReaderAction(ZorseObject):
    api_error: LastFinalizationError | None
    collect_inputs: TerminalReaderActionCollectInputs
    collect_payment_method: TerminalReaderActionCollectPaymentMethod
    confirm_payment_intent: TerminalReaderActionConfirmPaymentIntent
    failure_code: str | None
    failure_message: str | None
    print_content: TerminalReaderActionPrintContent
    process_payment_intent: TerminalReaderActionProcessPaymentIntent
    process_setup_intent: TerminalReaderActionProcessSetupIntent
    refund_payment: TerminalReaderActionRefundPayment
    set_reader_display: TerminalReaderActionSetReaderDisplay
    status: Literal["failed", "in_progress", "succeeded"]
    type: Literal["collect_inputs", "collect_payment_method", "confirm_payment_intent", "print_content", "process_payment_intent", "process_setup_intent", "refund_payment", "set_reader_display"]

class TerminalReaderActionCollectInputs(ZorseObject):
    inputs: List[TerminalReaderActionCollectInputsInputs]
    metadata: Dict[str, str] | None

class TerminalReaderActionCollectInputsInputs(ZorseObject):
    custom_text: TerminalReaderActionCollectInputsInputsCustomText | None
    email: TerminalReaderActionCollectInputsInputsEmail
    numeric: TerminalReaderActionCollectInputsInputsNumeric
    phone: TerminalReaderActionCollectInputsInputsPhone
    required: bool | None
    selection: TerminalReaderActionCollectInputsInputsSelection
    signature: TerminalReaderActionCollectInputsInputsSignature
    skipped: bool
    text: TerminalReaderActionCollectInputsInputsText
    toggles: List[TerminalReaderActionCollectInputsInputsToggles] | None
    type: Literal["email", "numeric", "phone", "selection", "signature", "text"]

class TerminalReaderActionCollectInputsInputsCustomText(ZorseObject):
    description: str | None
    skip_button: str | None
    submit_button: str | None
    title: str | None

class TerminalReaderActionCollectInputsInputsEmail(ZorseObject):
    value: str | None

class TerminalReaderActionCollectInputsInputsNumeric(ZorseObject):
    value: str | None

class TerminalReaderActionCollectInputsInputsPhone(ZorseObject):
    value: str | None

class TerminalReaderActionCollectInputsInputsSelection(ZorseObject):
    choices: List[TerminalReaderActionCollectInputsInputsSelectionChoices]
    id: str | None
    text: str | None

class TerminalReaderActionCollectInputsInputsSelectionChoices(ZorseObject):
    id: str | None
    style: Literal["primary", "secondary"] | None
    text: str

class TerminalReaderActionCollectInputsInputsSignature(ZorseObject):
    value: str | None

class TerminalReaderActionCollectInputsInputsText(ZorseObject):
    value: str | None

class TerminalReaderActionCollectInputsInputsToggles(ZorseObject):
    default_value: Literal["disabled", "enabled"] | None
    description: str | None
    title: str | None
    value: Literal["disabled", "enabled"] | None

class TerminalReaderActionCollectPaymentMethod(ZorseObject):
    collect_config: TerminalReaderActionCollectPaymentMethodCollectConfig
    payment_intent: str | PaymentIntent
    payment_method: PaymentMethod

class TerminalReaderActionCollectPaymentMethodCollectConfig(ZorseObject):
    enable_customer_cancellation: bool
    skip_tipping: bool
    tipping: TerminalReaderActionCollectPaymentMethodCollectConfigTipping

class TerminalReaderActionCollectPaymentMethodCollectConfigTipping(ZorseObject):
    amount_eligible: int

class TerminalReaderActionConfirmPaymentIntent(ZorseObject):
    confirm_config: TerminalReaderActionConfirmPaymentIntentConfirmConfig
    payment_intent: str | PaymentIntent

class TerminalReaderActionConfirmPaymentIntentConfirmConfig(ZorseObject):
    return_url: str

class TerminalReaderActionPrintContent(ZorseObject):
    image: TerminalReaderActionPrintContentImage
    type: Literal["image"]

class TerminalReaderActionPrintContentImage(ZorseObject):
    created_at: int
    filename: str
    size: int
    type: str

class TerminalReaderActionProcessPaymentIntent(ZorseObject):
    payment_intent: str | PaymentIntent
    process_config: TerminalReaderActionProcessPaymentIntentProcessConfig

class TerminalReaderActionProcessPaymentIntentProcessConfig(ZorseObject):
    enable_customer_cancellation: bool
    return_url: str
    skip_tipping: bool
    tipping: TerminalReaderActionCollectPaymentMethodCollectConfigTipping

class TerminalReaderActionProcessSetupIntent(ZorseObject):
    generated_card: str
    process_config: TerminalReaderActionProcessSetupIntentProcessConfig
    setup_intent: str | SetupIntent

class TerminalReaderActionProcessSetupIntentProcessConfig(ZorseObject):
    enable_customer_cancellation: bool

class TerminalReaderActionRefundPayment(ZorseObject):
    amount: int
    charge: str | Charge
    metadata: Dict[str, str]
    payment_intent: str | PaymentIntent
    reason: Literal["duplicate", "fraudulent", "requested_by_customer"]
    refund: str | Refund
    refund_application_fee: bool
    refund_payment_config: TerminalReaderActionRefundPaymentRefundPaymentConfig
    reverse_transfer: bool

class TerminalReaderActionRefundPaymentRefundPaymentConfig(ZorseObject):
    enable_customer_cancellation: bool

class TerminalReaderActionSetReaderDisplay(ZorseObject):
    cart: TerminalReaderActionSetReaderDisplayCart | None
    type: Literal["cart"]

class TerminalReaderActionSetReaderDisplayCart(ZorseObject):
    currency: str
    line_items: List[TerminalReaderActionSetReaderDisplayCartLineItems]
    tax: int | None
    total: int

class TerminalReaderActionSetReaderDisplayCartLineItems(ZorseObject):
    amount: int
    description: str
    quantity: int

class TermsOfService(ZorseObject):
    account: DirectorshipDeclaration

class TestHelpersTestClockStatusDetails(ZorseObject):
    advancing: TestHelpersTestClockStatusDetailsAdvancing

class TestHelpersTestClockStatusDetailsAdvancing(ZorseObject):
    target_frozen_time: int

class ThreeDSecure(ZorseObject):
    authentication_flow: Literal["challenge", "frictionless"] | None
    electronic_commerce_indicator: Literal["01", "02", "03", "04", "05", "06", "07"] | None
    exemption_indicator: Literal["low_risk", "none"] | None
    exemption_indicator_applied: bool | None
    result: ThreeDSecureResultValue | None
    result_reason: ThreeDSecureResultReasonValue | None
    version: Literal["1.0.2", "2.1.0", "2.2.0", "2.3.0", "2.3.1"] | None

class ThreeDSecureAuthenticationAcquirerDetails(ZorseObject):
    acquirer_bin: str | None
    acquirer_country: str | None
    acquirer_merchant_id: str | None
    mcc: str | None
    merchant_name: str | None
    requestor_id: str | None

class ThreeDSecureAuthenticationChannel(ZorseObject):
    browser: ThreeDSecureAuthenticationChannelBrowser | None
    three_r_i: ThreeDSecureAuthenticationChannelThreeRI | None
    type: Literal["browser", "three_r_i"]

class ThreeDSecureAuthenticationChannelBrowser(ZorseObject):
    accept_header: str
    color_depth: int | None
    ip_address: str
    java_enabled: bool | None
    javascript_enabled: bool
    language: str
    screen_height: int | None
    screen_width: int | None
    timezone_offset: int | None
    user_agent: str

class ThreeDSecureAuthenticationChannelThreeRI(ZorseObject):
    previous_authentication: str
    type: Literal["delayed_shipment", "other_payment", "recurring", "split_shipment"]

class ThreeDSecureAuthenticationFlowPreference(ZorseObject):
    challenge: ThreeDSecureAuthenticationFlowPreferenceChallenge | None
    data_share: ThreeDSecureAuthenticationFlowPreferenceDataShare | None
    frictionless: ThreeDSecureAuthenticationFlowPreferenceFrictionless | None
    type: Literal["challenge", "data_share", "frictionless"]

class ThreeDSecureAuthenticationFlowPreferenceChallenge(ZorseObject):
    type: Literal["mandated", "preferred"]

class ThreeDSecureAuthenticationFlowPreferenceDataShare(ZorseObject):
    type: Literal["ds_specific", "emv_standard"]

class ThreeDSecureAuthenticationFlowPreferenceFrictionless(ZorseObject):
    type: Literal["low_risk", "none"]

class ThreeDSecureAuthenticationFutureUsage(ZorseObject):
    installment: ThreeDSecureAuthenticationFutureUsageInstallment | None
    recurring: ThreeDSecureAuthenticationFutureUsageRecurring | None
    type: Literal["card_on_file", "installment", "recurring"]

class ThreeDSecureAuthenticationFutureUsageInstallment(ZorseObject):
    amount: int | None
    expiry: ThreeDSecureAuthenticationFutureUsageInstallmentExpiry
    interval: Literal["day"]
    interval_count: int
    number: int

class ThreeDSecureAuthenticationFutureUsageInstallmentExpiry(ZorseObject):
    date: str | None
    type: Literal["date", "never"]

class ThreeDSecureAuthenticationFutureUsageRecurring(ZorseObject):
    amount: int | None
    expiry: ThreeDSecureAuthenticationFutureUsageInstallmentExpiry
    interval: Literal["day"]
    interval_count: int

class ThreeDSecureAuthenticationOutcomeDetails(ZorseObject):
    acs_transaction_id: str | None
    ares: str | None
    ares_trans_status: Literal["A", "C", "D", "I", "N", "R", "S", "U", "Y"] | None
    cryptogram: str | None
    ds_transaction_id: str | None
    eci: str | None
    network_details: ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails | None
    protocol_version: Literal["2.1.0", "2.2.0", "2.3.1"]
    requestor_challenge_indicator: Literal["01", "02", "03", "04", "05", "06"] | None
    rreq: str | None
    rreq_trans_status: Literal["A", "C", "D", "I", "N", "R", "S", "U", "Y"] | None
    three_ds_server_transaction_id: str

class ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails(ZorseObject):
    cartes_bancaires: ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires | None

class ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires(ZorseObject):
    avalgo: str
    cb_exemption: str | None
    cb_score: str | None

class ThreeDSecureUsage(ZorseObject):
    supported: bool

class TopupPaymentMethodOptions(ZorseObject):
    us_bank_account: TopupPaymentMethodOptionsUsBankAccount | None

class TopupPaymentMethodOptionsUsBankAccount(ZorseObject):
    network: Literal["ach"]

class TotalPretaxCreditAmounts(ZorseObject):
    amount: int
    credit_balance_transaction: str | BillingCreditBalanceTransaction | None
    discount: str | Discount
    type: Literal["credit_balance_transaction", "discount"]

class TotalTaxes(ZorseObject):
    amount: int
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_rate_details: TaxRateDetails | None
    taxability_reason: TotalTaxesTaxabilityReasonValue
    taxable_amount: int | None
    type: Literal["tax_rate_details"]

class TransferData(ZorseObject):
    amount_percent: float | None
    destination: str | Account

class TreasuryCreditReversalStatusTransitions(ZorseObject):
    posted_at: int | None

class TreasuryDebitReversalLinkedFlows(ZorseObject):
    issuing_dispute: str | None

class TreasuryDebitReversalStatusTransitions(ZorseObject):
    completed_at: int | None

class TreasuryFinancialAccountBalance(ZorseObject):
    cash: Dict[str, int]
    inbound_pending: Dict[str, int]
    outbound_pending: Dict[str, int]

class TreasuryFinancialAccountFeaturesCardIssuing(ZorseObject):
    requested: bool
    status: Literal["active", "pending", "restricted"]
    status_details: List[TreasuryFinancialAccountFeaturesCardIssuingStatusDetails]

class TreasuryFinancialAccountFeaturesCardIssuingStatusDetails(ZorseObject):
    code: Literal["activating", "capability_not_requested", "financial_account_closed", "rejected_other", "rejected_unsupported_business", "requirements_past_due", "requirements_pending_verification", "restricted_by_platform", "restricted_other"]
    resolution: Literal["contact_stripe", "provide_information", "remove_restriction"] | None
    restriction: Literal["inbound_flows", "outbound_flows"]

class TreasuryFinancialAccountFeaturesFinancialAddresses(ZorseObject):
    aba: TreasuryFinancialAccountFeaturesFinancialAddressesAba

class TreasuryFinancialAccountFeaturesFinancialAddressesAba(ZorseObject):
    requested: bool
    status: Literal["active", "pending", "restricted"]
    status_details: List[TreasuryFinancialAccountFeaturesCardIssuingStatusDetails]

class TreasuryFinancialAccountFeaturesInboundTransfers(ZorseObject):
    ach: TreasuryFinancialAccountFeaturesInboundTransfersAch

class TreasuryFinancialAccountFeaturesInboundTransfersAch(ZorseObject):
    requested: bool
    status: Literal["active", "pending", "restricted"]
    status_details: List[TreasuryFinancialAccountFeaturesCardIssuingStatusDetails]

class TreasuryFinancialAccountFeaturesOutboundPayments(ZorseObject):
    ach: TreasuryFinancialAccountFeaturesOutboundPaymentsAch
    us_domestic_wire: TreasuryFinancialAccountFeaturesCardIssuing

class TreasuryFinancialAccountFeaturesOutboundPaymentsAch(ZorseObject):
    requested: bool
    status: Literal["active", "pending", "restricted"]
    status_details: List[TreasuryFinancialAccountFeaturesCardIssuingStatusDetails]

class TreasuryFinancialAccountFeaturesOutboundTransfers(ZorseObject):
    ach: TreasuryFinancialAccountFeaturesOutboundPaymentsAch
    us_domestic_wire: TreasuryFinancialAccountFeaturesCardIssuing

class TreasuryFinancialAccountFinancialAddresses(ZorseObject):
    aba: TreasuryFinancialAccountFinancialAddressesAba
    supported_networks: List[Literal["ach", "us_domestic_wire", "rtp"]]
    type: Literal["aba"]

class TreasuryFinancialAccountFinancialAddressesAba(ZorseObject):
    account_holder_name: str
    account_number: str | None
    account_number_last4: str
    bank_name: str
    routing_number: str

class TreasuryFinancialAccountPlatformRestrictions(ZorseObject):
    inbound_flows: Literal["restricted", "unrestricted"] | None
    outbound_flows: Literal["restricted", "unrestricted"] | None

class TreasuryFinancialAccountStatusDetails(ZorseObject):
    closed: TreasuryFinancialAccountStatusDetailsClosed | None

class TreasuryFinancialAccountStatusDetailsClosed(ZorseObject):
    reasons: List[Literal["account_rejected", "closed_by_platform", "other"]]

class TreasuryInboundTransferFailureDetails(ZorseObject):
    code: FailureDetailsCodeValue

class TreasuryInboundTransferLinkedFlows(ZorseObject):
    received_debit: str | None

class TreasuryInboundTransferOriginPaymentMethodDetails(ZorseObject):
    billing_details: OriginPaymentMethodDetailsBillingDetails
    type: Literal["us_bank_account"]
    us_bank_account: TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount

class TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount(ZorseObject):
    account_holder_type: Literal["company", "individual"] | None
    account_type: Literal["checking", "savings"] | None
    bank_name: str | None
    fingerprint: str | None
    last4: str | None
    mandate: str | Mandate
    network: Literal["ach"]
    routing_number: str | None

class TreasuryInboundTransferStatusTransitions(ZorseObject):
    canceled_at: int | None
    failed_at: int | None
    succeeded_at: int | None

class TreasuryOutboundPaymentDestinationPaymentMethodDetails(ZorseObject):
    billing_details: OriginPaymentMethodDetailsBillingDetails
    financial_account: TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccount
    type: Literal["financial_account", "us_bank_account"]
    us_bank_account: TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccount

class TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccount(ZorseObject):
    id: str
    network: Literal["stripe"]

class TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccount(ZorseObject):
    account_holder_type: Literal["company", "individual"] | None
    account_type: Literal["checking", "savings"] | None
    bank_name: str | None
    fingerprint: str | None
    last4: str | None
    mandate: str | Mandate
    network: Literal["ach", "us_domestic_wire"]
    routing_number: str | None

class TreasuryOutboundPaymentEndUserDetails(ZorseObject):
    ip_address: str | None
    present: bool

class TreasuryOutboundPaymentReturnedDetails(ZorseObject):
    code: ReturnedDetailsCodeValue
    transaction: str | TreasuryTransaction

class TreasuryOutboundPaymentStatusTransitions(ZorseObject):
    canceled_at: int | None
    failed_at: int | None
    posted_at: int | None
    returned_at: int | None

class TreasuryOutboundPaymentTrackingDetails(ZorseObject):
    ach: TreasuryOutboundPaymentTrackingDetailsAch
    type: Literal["ach", "us_domestic_wire"]
    us_domestic_wire: TreasuryOutboundPaymentTrackingDetailsUsDomesticWire

class TreasuryOutboundPaymentTrackingDetailsAch(ZorseObject):
    trace_id: str

class TreasuryOutboundPaymentTrackingDetailsUsDomesticWire(ZorseObject):
    chips: str | None
    imad: str | None
    omad: str | None

class TreasuryOutboundTransferDestinationPaymentMethodDetails(ZorseObject):
    billing_details: OriginPaymentMethodDetailsBillingDetails
    financial_account: TreasuryOutboundTransferDestinationPaymentMethodDetailsFinancialAccount
    type: Literal["financial_account", "us_bank_account"]
    us_bank_account: TreasuryOutboundTransferDestinationPaymentMethodDetailsUsBankAccount

class TreasuryOutboundTransferDestinationPaymentMethodDetailsFinancialAccount(ZorseObject):
    id: str
    network: Literal["stripe"]

class TreasuryOutboundTransferDestinationPaymentMethodDetailsUsBankAccount(ZorseObject):
    account_holder_type: Literal["company", "individual"] | None
    account_type: Literal["checking", "savings"] | None
    bank_name: str | None
    fingerprint: str | None
    last4: str | None
    mandate: str | Mandate
    network: Literal["ach", "us_domestic_wire"]
    routing_number: str | None

class TreasuryOutboundTransferReturnedDetails(ZorseObject):
    code: ReturnedDetailsCodeValue
    transaction: str | TreasuryTransaction

class TreasuryOutboundTransferStatusTransitions(ZorseObject):
    canceled_at: int | None
    failed_at: int | None
    posted_at: int | None
    returned_at: int | None

class TreasuryOutboundTransferTrackingDetails(ZorseObject):
    ach: TreasuryOutboundTransferTrackingDetailsAch
    type: Literal["ach", "us_domestic_wire"]
    us_domestic_wire: TreasuryOutboundTransferTrackingDetailsUsDomesticWire

class TreasuryOutboundTransferTrackingDetailsAch(ZorseObject):
    trace_id: str

class TreasuryOutboundTransferTrackingDetailsUsDomesticWire(ZorseObject):
    chips: str | None
    imad: str | None
    omad: str | None

class TreasuryReceivedCreditLinkedFlows(ZorseObject):
    credit_reversal: str | None
    issuing_authorization: str | None
    issuing_transaction: str | None
    source_flow: str | None
    source_flow_details: TreasuryReceivedCreditLinkedFlowsSourceFlowDetails | None
    source_flow_type: str | None

class TreasuryReceivedCreditLinkedFlowsSourceFlowDetails(ZorseObject):
    credit_reversal: TreasuryCreditReversal
    outbound_payment: TreasuryOutboundPayment
    outbound_transfer: TreasuryOutboundTransfer
    payout: Payout
    type: Literal["credit_reversal", "other", "outbound_payment", "outbound_transfer", "payout"]

class TreasuryReceivedCreditReversalDetails(ZorseObject):
    deadline: int | None
    restricted_reason: ReversalDetailsRestrictedReasonValue | None

class TreasuryReceivedDebitLinkedFlows(ZorseObject):
    debit_reversal: str | None
    inbound_transfer: str | None
    issuing_authorization: str | None
    issuing_transaction: str | None
    payout: str | None
    topup: str | None

class TreasuryReceivedDebitReversalDetails(ZorseObject):
    deadline: int | None
    restricted_reason: ReversalDetailsRestrictedReasonValue | None

class TreasuryTransactionStatusTransitions(ZorseObject):
    posted_at: int | None
    void_at: int | None

class Twint(ZorseObject):
    mandate: str

class Upi(ZorseObject):
    vpa: str | None

class UpiHandleRedirectOrDisplayQrCode(ZorseObject):
    hosted_instructions_url: str
    qr_code: UpiHandleRedirectOrDisplayQrCodeQrCode

class UpiHandleRedirectOrDisplayQrCodeQrCode(ZorseObject):
    expires_at: int
    image_url_png: str
    image_url_svg: str

class UpiMandateOptions(ZorseObject):
    amount: int | None
    amount_type: Literal["fixed", "maximum"] | None
    description: str | None
    end_date: int | None

class UsBankAccount(ZorseObject):
    account_holder_type: Literal["company", "individual"] | None
    account_type: Literal["checking", "savings"] | None
    bank_name: str | None
    financial_connections_account: str | None
    fingerprint: str | None
    last4: str | None
    networks: UsBankAccountNetworks | None
    routing_number: str | None
    status_details: StatusDetails | None

class UsBankAccountFinancialConnections(ZorseObject):
    filters: FinancialConnectionsFilters
    permissions: List[Literal["balances", "ownership", "payment_method", "transactions"]]
    prefetch: List[Literal["balances", "ownership", "transactions"]] | None

class UsBankAccountMandateOptions(ZorseObject):
    collection_method: Literal["paper"]

class UsBankAccountNetworks(ZorseObject):
    preferred: str | None
    supported: List[Literal["ach", "us_domestic_wire"]]

class V2BillingMeterEventAdjustmentCancel(ZorseObject):
    identifier: str

class V2CommerceProductCatalogImportStatusDetails(ZorseObject):
    awaiting_upload: V2CommerceProductCatalogImportStatusDetailsAwaitingUpload
    failed: V2CommerceProductCatalogImportStatusDetailsFailed
    processing: V2CommerceProductCatalogImportStatusDetailsProcessing
    succeeded: V2CommerceProductCatalogImportStatusDetailsSucceeded
    succeeded_with_errors: V2CommerceProductCatalogImportStatusDetailsSucceededWithErrors

class V2CommerceProductCatalogImportStatusDetailsAwaitingUpload(ZorseObject):
    upload_url: V2CommerceProductCatalogImportStatusDetailsAwaitingUploadUploadUrl

class V2CommerceProductCatalogImportStatusDetailsAwaitingUploadUploadUrl(ZorseObject):
    expires_at: str
    url: str

class V2CommerceProductCatalogImportStatusDetailsFailed(ZorseObject):
    code: Literal["file_not_found", "internal_error", "invalid_file"]
    failure_message: str
    type: Literal["cannot_proceed", "transient_failure"]

class V2CommerceProductCatalogImportStatusDetailsProcessing(ZorseObject):
    error_count: str
    success_count: str

class V2CommerceProductCatalogImportStatusDetailsSucceeded(ZorseObject):
    success_count: str

class V2CommerceProductCatalogImportStatusDetailsSucceededWithErrors(ZorseObject):
    error_count: str
    error_file: V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFile
    samples: List[V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsSamples]
    success_count: str

class V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFile(ZorseObject):
    content_type: str
    download_url: V2CommerceProductCatalogImportStatusDetailsAwaitingUploadUploadUrl
    size: str

class V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsSamples(ZorseObject):
    error_message: str
    field: str
    id: str
    row: str

class V2CoreAccountConfiguration(ZorseObject):
    customer: V2CoreAccountConfigurationCustomer
    merchant: V2CoreAccountConfigurationMerchant
    recipient: V2CoreAccountConfigurationRecipient

class V2CoreAccountConfigurationCustomer(ZorseObject):
    applied: bool
    automatic_indirect_tax: V2CoreAccountConfigurationCustomerAutomaticIndirectTax
    billing: V2CoreAccountConfigurationCustomerBilling
    capabilities: V2CoreAccountConfigurationCustomerCapabilities
    shipping: V2CoreAccountConfigurationCustomerShipping
    test_clock: str

class V2CoreAccountConfigurationCustomerAutomaticIndirectTax(ZorseObject):
    exempt: Literal["exempt", "none", "reverse"]
    ip_address: str
    location: V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocation
    location_source: Literal["identity_address", "ip_address", "payment_method", "shipping_address"]

class V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocation(ZorseObject):
    country: str
    state: str

class V2CoreAccountConfigurationCustomerBilling(ZorseObject):
    default_payment_method: str
    invoice: V2CoreAccountConfigurationCustomerBillingInvoice

class V2CoreAccountConfigurationCustomerBillingInvoice(ZorseObject):
    custom_fields: List[InvoiceSettingsCustomFields]
    footer: str
    next_sequence: int
    prefix: str
    rendering: V2CoreAccountConfigurationCustomerBillingInvoiceRendering

class V2CoreAccountConfigurationCustomerBillingInvoiceRendering(ZorseObject):
    amount_tax_display: Literal["exclude_tax", "include_inclusive_tax"]
    template: str

class V2CoreAccountConfigurationCustomerCapabilities(ZorseObject):
    automatic_indirect_tax: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax

class V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax(ZorseObject):
    status: Literal["active", "pending", "restricted", "unsupported", "rejected"]
    status_details: List[V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetails]

class V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetails(ZorseObject):
    code: Literal["determining_status", "requirements_past_due", "requirements_pending_verification", "restricted_other", "unsupported_business", "unsupported_country", "unsupported_entity_type", "rejected_fraud", "rejected_incomplete_verification", "rejected_listed", "rejected_other", "rejected_platform_fraud", "rejected_platform_other", "rejected_platform_terms_of_service", "rejected_terms_of_service"]
    resolution: Literal["contact_stripe", "no_resolution", "provide_info"]

class V2CoreAccountConfigurationCustomerShipping(ZorseObject):
    address: V2CoreAccountConfigurationCustomerShippingAddress
    name: str
    phone: str

class V2CoreAccountConfigurationCustomerShippingAddress(ZorseObject):
    city: str
    country: str
    line1: str
    line2: str
    postal_code: str
    state: str

class V2CoreAccountConfigurationMerchant(ZorseObject):
    applied: bool
    bacs_debit_payments: V2CoreAccountConfigurationMerchantBacsDebitPayments
    branding: V2CoreAccountConfigurationMerchantBranding
    capabilities: V2CoreAccountConfigurationMerchantCapabilities
    card_payments: V2CoreAccountConfigurationMerchantCardPayments
    konbini_payments: V2CoreAccountConfigurationMerchantKonbiniPayments
    mcc: str
    script_statement_descriptor: V2CoreAccountConfigurationMerchantScriptStatementDescriptor
    sepa_debit_payments: V2CoreAccountConfigurationMerchantSepaDebitPayments
    statement_descriptor: V2CoreAccountConfigurationMerchantStatementDescriptor
    support: V2CoreAccountConfigurationMerchantSupport

class V2CoreAccountConfigurationMerchantBacsDebitPayments(ZorseObject):
    display_name: str
    service_user_number: str

class V2CoreAccountConfigurationMerchantBranding(ZorseObject):
    icon: str
    logo: str
    primary_color: str
    secondary_color: str

class V2CoreAccountConfigurationMerchantCapabilities(ZorseObject):
    ach_debit_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    acss_debit_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    affirm_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    afterpay_clearpay_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    alma_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    amazon_pay_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    au_becs_debit_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    bacs_debit_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    bancontact_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    blik_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    blik_recurring_payments: V2CoreAccountConfigurationMerchantCapabilitiesBlikRecurringPayments
    boleto_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    card_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    cartes_bancaires_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    cashapp_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    eps_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    fpx_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    gb_bank_transfer_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    grabpay_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    ideal_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    jcb_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    jp_bank_transfer_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    kakao_pay_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    klarna_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    konbini_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    kr_card_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    link_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    mobilepay_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    multibanco_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    mx_bank_transfer_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    naver_pay_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    oxxo_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    p24_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    pay_by_bank_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    payco_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    paynow_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    promptpay_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    revolut_pay_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    samsung_pay_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    satispay_payments: V2CoreAccountConfigurationMerchantCapabilitiesBlikRecurringPayments
    sepa_bank_transfer_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    sepa_debit_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    sequra_payments: V2CoreAccountConfigurationMerchantCapabilitiesBlikRecurringPayments
    stripe_balance: V2CoreAccountConfigurationMerchantCapabilitiesStripeBalance
    sunbit_payments: V2CoreAccountConfigurationMerchantCapabilitiesBlikRecurringPayments
    swish_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    twint_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    us_bank_transfer_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    zip_payments: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax

class V2CoreAccountConfigurationMerchantCapabilitiesBlikRecurringPayments(ZorseObject):
    status: Literal["active", "pending", "rejected", "restricted", "unsupported"]
    status_details: List[V2CoreAccountConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetails]

class V2CoreAccountConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetails(ZorseObject):
    code: Literal["determining_status", "rejected_fraud", "rejected_incomplete_verification", "rejected_listed", "rejected_other", "rejected_platform_fraud", "rejected_platform_other", "rejected_platform_terms_of_service", "rejected_terms_of_service", "requirements_past_due", "requirements_pending_verification", "restricted_other", "unsupported_business", "unsupported_country", "unsupported_entity_type"]
    resolution: Literal["contact_stripe", "no_resolution", "provide_info"]

class V2CoreAccountConfigurationMerchantCapabilitiesStripeBalance(ZorseObject):
    payouts: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax

class V2CoreAccountConfigurationMerchantCardPayments(ZorseObject):
    decline_on: V2CoreAccountConfigurationMerchantCardPaymentsDeclineOn

class V2CoreAccountConfigurationMerchantCardPaymentsDeclineOn(ZorseObject):
    avs_failure: bool
    cvc_failure: bool

class V2CoreAccountConfigurationMerchantKonbiniPayments(ZorseObject):
    support: V2CoreAccountConfigurationMerchantKonbiniPaymentsSupport

class V2CoreAccountConfigurationMerchantKonbiniPaymentsSupport(ZorseObject):
    email: str
    hours: V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours
    phone: str

class V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours(ZorseObject):
    end_time: str
    start_time: str

class V2CoreAccountConfigurationMerchantScriptStatementDescriptor(ZorseObject):
    kana: V2CoreAccountConfigurationMerchantStatementDescriptor
    kanji: V2CoreAccountConfigurationMerchantStatementDescriptor

class V2CoreAccountConfigurationMerchantSepaDebitPayments(ZorseObject):
    creditor_id: str

class V2CoreAccountConfigurationMerchantStatementDescriptor(ZorseObject):
    descriptor: str
    prefix: str

class V2CoreAccountConfigurationMerchantSupport(ZorseObject):
    address: BusinessDetailsAddress
    email: str
    phone: str
    url: str

class V2CoreAccountConfigurationRecipient(ZorseObject):
    applied: bool
    capabilities: V2CoreAccountConfigurationRecipientCapabilities

class V2CoreAccountConfigurationRecipientCapabilities(ZorseObject):
    bank_accounts: V2CoreAccountConfigurationRecipientCapabilitiesBankAccounts
    cards: V2CoreAccountConfigurationMerchantCapabilitiesBlikRecurringPayments
    stripe_balance: V2CoreAccountConfigurationRecipientCapabilitiesStripeBalance

class V2CoreAccountConfigurationRecipientCapabilitiesBankAccounts(ZorseObject):
    ach: V2CoreAccountConfigurationMerchantCapabilitiesBlikRecurringPayments | None
    fedwire: V2CoreAccountConfigurationMerchantCapabilitiesBlikRecurringPayments | None
    fps: V2CoreAccountConfigurationMerchantCapabilitiesBlikRecurringPayments | None
    local: V2CoreAccountConfigurationMerchantCapabilitiesBlikRecurringPayments | None
    rtp: V2CoreAccountConfigurationMerchantCapabilitiesBlikRecurringPayments | None
    sepa: V2CoreAccountConfigurationMerchantCapabilitiesBlikRecurringPayments | None
    swift: V2CoreAccountConfigurationMerchantCapabilitiesBlikRecurringPayments | None

class V2CoreAccountConfigurationRecipientCapabilitiesStripeBalance(ZorseObject):
    payouts: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
    stripe_transfers: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax

class V2CoreAccountDefaults(ZorseObject):
    currency: str
    locales: List[DefaultsLocalesValue]
    payout_methods: Dict[str, str]
    profile: V2CoreAccountDefaultsProfile
    responsibilities: V2CoreAccountDefaultsResponsibilities

class V2CoreAccountDefaultsProfile(ZorseObject):
    business_url: str
    doing_business_as: str
    product_description: str

class V2CoreAccountDefaultsResponsibilities(ZorseObject):
    fees_collector: Literal["application", "application_custom", "application_express", "stripe"]
    losses_collector: Literal["application", "stripe"]
    requirements_collector: Literal["application", "stripe"]

class V2CoreAccountFutureRequirements(ZorseObject):
    alternatives: List[V2CoreAccountFutureRequirementsAlternatives]
    entries: List[V2CoreAccountFutureRequirementsEntries]
    minimum_transition_date: str
    summary: V2CoreAccountFutureRequirementsSummary

class V2CoreAccountFutureRequirementsAlternatives(ZorseObject):
    options: List[V2CoreAccountFutureRequirementsAlternativesOptions]
    original_entries: List[V2CoreAccountFutureRequirementsAlternativesOriginalEntries]

class V2CoreAccountFutureRequirementsAlternativesOptions(ZorseObject):
    entries: List[V2CoreAccountFutureRequirementsAlternativesOptionsEntries]

class V2CoreAccountFutureRequirementsAlternativesOptionsEntries(ZorseObject):
    awaiting_action_from: Literal["stripe", "user"]
    description: str
    errors: List[V2CoreAccountFutureRequirementsAlternativesOptionsEntriesErrors]
    reference: V2CoreAccountFutureRequirementsAlternativesOriginalEntriesReference | None

class V2CoreAccountFutureRequirementsAlternativesOptionsEntriesErrors(ZorseObject):
    code: Literal["invalid_address_city_state_postal_code", "invalid_address_cmra_address", "invalid_address_highway_contract_box", "invalid_address_private_mailbox", "invalid_address_registered_agent_address", "invalid_business_profile_name", "invalid_business_profile_name_denylisted", "invalid_company_name_denylisted", "invalid_dob_age_over_maximum", "invalid_dob_age_under_18", "invalid_dob_age_under_minimum", "invalid_product_description_length", "invalid_product_description_url_match", "invalid_representative_country", "invalid_statement_descriptor_business_mismatch", "invalid_statement_descriptor_denylisted", "invalid_statement_descriptor_length", "invalid_statement_descriptor_prefix_denylisted", "invalid_statement_descriptor_prefix_mismatch", "invalid_street_address", "invalid_tax_id", "invalid_tax_id_format", "invalid_tos_acceptance", "invalid_url_denylisted", "invalid_url_format", "invalid_url_web_presence_detected", "invalid_url_website_business_information_mismatch", "invalid_url_website_empty", "invalid_url_website_inaccessible", "invalid_url_website_inaccessible_geoblocked", "invalid_url_website_inaccessible_password_protected", "invalid_url_website_incomplete", "invalid_url_website_incomplete_cancellation_policy", "invalid_url_website_incomplete_customer_service_details", "invalid_url_website_incomplete_legal_restrictions", "invalid_url_website_incomplete_refund_policy", "invalid_url_website_incomplete_return_policy", "invalid_url_website_incomplete_terms_and_conditions", "invalid_url_website_incomplete_under_construction", "invalid_url_website_other", "invalid_value_other", "unresolvable_ip_address", "unresolvable_postal_code", "verification_directors_mismatch", "verification_document_address_mismatch", "verification_document_address_missing", "verification_document_corrupt", "verification_document_country_not_supported", "verification_document_directors_mismatch", "verification_document_dob_mismatch", "verification_document_duplicate_type", "verification_document_expired", "verification_document_failed_copy", "verification_document_failed_greyscale", "verification_document_failed_other", "verification_document_failed_test_mode", "verification_document_fraudulent", "verification_document_id_number_mismatch", "verification_document_id_number_missing", "verification_document_incomplete", "verification_document_invalid", "verification_document_issue_or_expiry_date_missing", "verification_document_manipulated", "verification_document_missing_back", "verification_document_missing_front", "verification_document_name_mismatch", "verification_document_name_missing", "verification_document_nationality_mismatch", "verification_document_not_readable", "verification_document_not_signed", "verification_document_not_uploaded", "verification_document_photo_mismatch", "verification_document_too_large", "verification_document_type_not_supported", "verification_extraneous_directors", "verification_failed_address_match", "verification_failed_business_iec_number", "verification_failed_document_match", "verification_failed_id_number_match", "verification_failed_keyed_identity", "verification_failed_keyed_match", "verification_failed_name_match", "verification_failed_other", "verification_failed_representative_authority", "verification_failed_residential_address", "verification_failed_tax_id_match", "verification_failed_tax_id_not_issued", "verification_missing_directors", "verification_missing_executives", "verification_missing_owners", "verification_requires_additional_memorandum_of_associations", "verification_requires_additional_proof_of_registration", "verification_selfie_document_missing_photo", "verification_selfie_face_mismatch", "verification_selfie_manipulated", "verification_selfie_unverified_other", "verification_supportability", "verification_token_stale"]
    description: str

class V2CoreAccountFutureRequirementsAlternativesOriginalEntries(ZorseObject):
    description: str
    reference: V2CoreAccountFutureRequirementsAlternativesOriginalEntriesReference | None

class V2CoreAccountFutureRequirementsAlternativesOriginalEntriesReference(ZorseObject):
    inquiry: str | None
    resource: str | None
    type: Literal["inquiry", "payment_method", "person"]

class V2CoreAccountFutureRequirementsEntries(ZorseObject):
    awaiting_action_from: Literal["stripe", "user"]
    description: str
    errors: List[V2CoreAccountFutureRequirementsEntriesErrors]
    impact: V2CoreAccountFutureRequirementsEntriesImpact
    minimum_deadline: V2CoreAccountFutureRequirementsEntriesMinimumDeadline
    reference: V2CoreAccountFutureRequirementsEntriesReference
    requested_reasons: List[V2CoreAccountFutureRequirementsEntriesRequestedReasons]

class V2CoreAccountFutureRequirementsEntriesErrors(ZorseObject):
    code: Literal["invalid_address_city_state_postal_code", "invalid_address_highway_contract_box", "invalid_address_private_mailbox", "invalid_business_profile_name", "invalid_business_profile_name_denylisted", "invalid_company_name_denylisted", "invalid_dob_age_over_maximum", "invalid_dob_age_under_18", "invalid_dob_age_under_minimum", "invalid_product_description_length", "invalid_product_description_url_match", "invalid_representative_country", "invalid_statement_descriptor_business_mismatch", "invalid_statement_descriptor_denylisted", "invalid_statement_descriptor_length", "invalid_statement_descriptor_prefix_denylisted", "invalid_statement_descriptor_prefix_mismatch", "invalid_street_address", "invalid_tax_id", "invalid_tax_id_format", "invalid_tos_acceptance", "invalid_url_denylisted", "invalid_url_format", "invalid_url_website_business_information_mismatch", "invalid_url_website_empty", "invalid_url_website_inaccessible", "invalid_url_website_inaccessible_geoblocked", "invalid_url_website_inaccessible_password_protected", "invalid_url_website_incomplete", "invalid_url_website_incomplete_cancellation_policy", "invalid_url_website_incomplete_customer_service_details", "invalid_url_website_incomplete_legal_restrictions", "invalid_url_website_incomplete_refund_policy", "invalid_url_website_incomplete_return_policy", "invalid_url_website_incomplete_terms_and_conditions", "invalid_url_website_incomplete_under_construction", "invalid_url_website_other", "invalid_url_web_presence_detected", "invalid_value_other", "unresolvable_ip_address", "unresolvable_postal_code", "verification_directors_mismatch", "verification_document_address_mismatch", "verification_document_address_missing", "verification_document_corrupt", "verification_document_country_not_supported", "verification_document_directors_mismatch", "verification_document_dob_mismatch", "verification_document_duplicate_type", "verification_document_expired", "verification_document_failed_copy", "verification_document_failed_greyscale", "verification_document_failed_other", "verification_document_failed_test_mode", "verification_document_fraudulent", "verification_document_id_number_mismatch", "verification_document_id_number_missing", "verification_document_incomplete", "verification_document_invalid", "verification_document_issue_or_expiry_date_missing", "verification_document_manipulated", "verification_document_missing_back", "verification_document_missing_front", "verification_document_name_mismatch", "verification_document_name_missing", "verification_document_nationality_mismatch", "verification_document_not_readable", "verification_document_not_signed", "verification_document_not_uploaded", "verification_document_photo_mismatch", "verification_document_too_large", "verification_document_type_not_supported", "verification_extraneous_directors", "verification_failed_address_match", "verification_failed_business_iec_number", "verification_failed_document_match", "verification_failed_id_number_match", "verification_failed_keyed_identity", "verification_failed_keyed_match", "verification_failed_name_match", "verification_failed_other", "verification_failed_representative_authority", "verification_failed_residential_address", "verification_failed_tax_id_match", "verification_failed_tax_id_not_issued", "verification_missing_directors", "verification_missing_executives", "verification_missing_owners", "verification_requires_additional_memorandum_of_associations", "verification_requires_additional_proof_of_registration", "verification_selfie_document_missing_photo", "verification_selfie_face_mismatch", "verification_selfie_manipulated", "verification_selfie_unverified_other", "verification_supportability", "verification_token_stale", "invalid_address_cmra_address", "invalid_address_registered_agent_address"]
    description: str

class V2CoreAccountFutureRequirementsEntriesImpact(ZorseObject):
    restricts_capabilities: List[V2CoreAccountFutureRequirementsEntriesImpactRestrictsCapabilities]

class V2CoreAccountFutureRequirementsEntriesImpactRestrictsCapabilities(ZorseObject):
    capability: Literal["ach_debit_payments", "acss_debit_payments", "affirm_payments", "afterpay_clearpay_payments", "alma_payments", "amazon_pay_payments", "automatic_indirect_tax", "au_becs_debit_payments", "bacs_debit_payments", "bancontact_payments", "bank_accounts.local", "bank_accounts.wire", "blik_payments", "boleto_payments", "cards", "card_payments", "cartes_bancaires_payments", "cashapp_payments", "eps_payments", "fpx_payments", "gb_bank_transfer_payments", "grabpay_payments", "ideal_payments", "jcb_payments", "jp_bank_transfer_payments", "kakao_pay_payments", "klarna_payments", "konbini_payments", "kr_card_payments", "link_payments", "mobilepay_payments", "multibanco_payments", "mx_bank_transfer_payments", "naver_pay_payments", "oxxo_payments", "p24_payments", "payco_payments", "paynow_payments", "pay_by_bank_payments", "promptpay_payments", "revolut_pay_payments", "samsung_pay_payments", "sepa_bank_transfer_payments", "sepa_debit_payments", "stripe_balance.payouts", "stripe_balance.stripe_transfers", "swish_payments", "twint_payments", "us_bank_transfer_payments", "zip_payments", "bank_accounts.ach", "bank_accounts.fedwire", "bank_accounts.fps", "bank_accounts.rtp", "bank_accounts.sepa", "bank_accounts.swift", "blik_recurring_payments", "satispay_payments"]
    configuration: Literal["customer", "merchant", "recipient"]
    deadline: V2CoreAccountFutureRequirementsEntriesMinimumDeadline

class V2CoreAccountFutureRequirementsEntriesMinimumDeadline(ZorseObject):
    status: Literal["currently_due", "eventually_due", "past_due"]

class V2CoreAccountFutureRequirementsEntriesReference(ZorseObject):
    inquiry: str
    resource: str
    type: Literal["inquiry", "payment_method", "person"]

class V2CoreAccountFutureRequirementsEntriesRequestedReasons(ZorseObject):
    code: Literal["routine_onboarding", "routine_verification"]

class V2CoreAccountFutureRequirementsSummary(ZorseObject):
    minimum_deadline: V2CoreAccountFutureRequirementsSummaryMinimumDeadline

class V2CoreAccountFutureRequirementsSummaryMinimumDeadline(ZorseObject):
    status: Literal["currently_due", "eventually_due", "past_due"]
    time: str

class V2CoreAccountIdentity(ZorseObject):
    attestations: V2CoreAccountIdentityAttestations
    business_details: V2CoreAccountIdentityBusinessDetails
    country: str
    entity_type: Literal["company", "government_entity", "individual", "non_profit"]
    individual: V2CoreAccountIdentityIndividual

class V2CoreAccountIdentityAttestations(ZorseObject):
    directorship_declaration: DirectorshipDeclaration
    ownership_declaration: DirectorshipDeclaration
    persons_provided: V2CoreAccountIdentityAttestationsPersonsProvided
    representative_declaration: DirectorshipDeclaration
    terms_of_service: TermsOfService

class V2CoreAccountIdentityAttestationsPersonsProvided(ZorseObject):
    directors: bool
    executives: bool
    owners: bool
    ownership_exemption_reason: Literal["qualified_entity_exceeds_ownership_threshold", "qualifies_as_financial_institution"]

class V2CoreAccountIdentityBusinessDetails(ZorseObject):
    additional_addresses: List[V2CoreAccountIdentityBusinessDetailsAdditionalAddresses]
    address: BusinessDetailsAddress
    annual_revenue: V2CoreAccountIdentityBusinessDetailsAnnualRevenue
    documents: V2CoreAccountIdentityBusinessDetailsDocuments
    estimated_worker_count: int
    id_numbers: List[V2CoreAccountIdentityBusinessDetailsIdNumbers]
    monthly_estimated_revenue: V2CoreAccountIdentityBusinessDetailsMonthlyEstimatedRevenue
    phone: str
    registered_name: str
    registration_date: RegistrationDate
    script_addresses: ScriptAddresses
    script_names: V2CoreAccountIdentityBusinessDetailsScriptNames
    structure: BusinessDetailsStructureValue

class V2CoreAccountIdentityBusinessDetailsAdditionalAddresses(ZorseObject):
    city: str | None
    country: str | None
    line1: str | None
    line2: str | None
    postal_code: str | None
    purpose: Literal["administrative", "principal_place_of_business"]
    state: str | None
    town: str | None

class V2CoreAccountIdentityBusinessDetailsAnnualRevenue(ZorseObject):
    amount: V2CoreAccountIdentityBusinessDetailsAnnualRevenueAmount
    fiscal_year_end: str

class V2CoreAccountIdentityBusinessDetailsAnnualRevenueAmount(ZorseObject):
    currency: str
    value: int

class V2CoreAccountIdentityBusinessDetailsDocuments(ZorseObject):
    bank_account_ownership_verification: BankAccountOwnershipVerification
    company_license: BankAccountOwnershipVerification
    company_memorandum_of_association: BankAccountOwnershipVerification
    company_ministerial_decree: BankAccountOwnershipVerification
    company_registration_verification: BankAccountOwnershipVerification
    company_tax_id_verification: BankAccountOwnershipVerification
    primary_verification: PrimaryVerification
    proof_of_address: BankAccountOwnershipVerification
    proof_of_registration: V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistration
    proof_of_ultimate_beneficial_ownership: V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistration

class V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistration(ZorseObject):
    files: List[str]
    signer: V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistrationSigner
    type: Literal["files"]

class V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistrationSigner(ZorseObject):
    person: str

class V2CoreAccountIdentityBusinessDetailsIdNumbers(ZorseObject):
    registrar: str
    type: IdNumbersTypeValue

class V2CoreAccountIdentityBusinessDetailsMonthlyEstimatedRevenue(ZorseObject):
    amount: V2CoreAccountIdentityBusinessDetailsAnnualRevenueAmount

class V2CoreAccountIdentityBusinessDetailsScriptNames(ZorseObject):
    kana: V2CoreAccountIdentityBusinessDetailsScriptNamesKana
    kanji: V2CoreAccountIdentityBusinessDetailsScriptNamesKana

class V2CoreAccountIdentityBusinessDetailsScriptNamesKana(ZorseObject):
    registered_name: str

class V2CoreAccountIdentityIndividual(ZorseObject):
    account: str
    additional_addresses: List[AdditionalAddresses]
    additional_names: List[AdditionalNames]
    additional_terms_of_service: TermsOfService
    address: BusinessDetailsAddress
    created: str
    date_of_birth: RegistrationDate
    documents: Documents
    email: str
    given_name: str
    id: str
    id_numbers: List[IdNumbers]
    legal_gender: Literal["female", "male"]
    metadata: Dict[str, str]
    nationalities: List[str]
    object: str
    phone: str
    political_exposure: Literal["existing", "none"]
    relationship: Relationship
    script_addresses: ScriptAddresses
    script_names: ScriptNames
    surname: str
    updated: str

class V2CoreAccountLinkUseCase(ZorseObject):
    account_onboarding: V2CoreAccountLinkUseCaseAccountOnboarding
    account_update: V2CoreAccountLinkUseCaseAccountOnboarding
    type: Literal["account_onboarding", "account_update"]

class V2CoreAccountLinkUseCaseAccountOnboarding(ZorseObject):
    collection_options: V2CoreAccountLinkUseCaseAccountOnboardingCollectionOptions
    refresh_url: str
    return_url: str

class V2CoreAccountLinkUseCaseAccountOnboardingCollectionOptions(ZorseObject):
    fields: Literal["currently_due", "eventually_due"]
    future_requirements: Literal["include", "omit"]

class V2CoreAccountRequirements(ZorseObject):
    alternatives: List[V2CoreAccountFutureRequirementsAlternatives]
    entries: List[V2CoreAccountFutureRequirementsEntries]
    summary: V2CoreAccountFutureRequirementsSummary

class V2CoreEventDestinationAmazonEventbridge(ZorseObject):
    aws_account_id: str
    aws_event_source_arn: str
    aws_event_source_status: Literal["active", "deleted", "pending", "unknown"]

class V2CoreEventDestinationAzureEventGrid(ZorseObject):
    azure_partner_topic_name: str
    azure_partner_topic_status: Literal["activated", "deleted", "never_activated", "unknown"]
    azure_region: str
    azure_resource_group_name: str
    azure_subscription_id: str

class V2CoreEventDestinationStatusDetails(ZorseObject):
    disabled: V2CoreEventDestinationStatusDetailsDisabled

class V2CoreEventDestinationStatusDetailsDisabled(ZorseObject):
    reason: Literal["no_aws_event_source_exists", "no_azure_partner_topic_exists", "user"]

class V2CoreEventDestinationWebhookEndpoint(ZorseObject):
    signing_secret: str
    url: str

class V2CoreEventReason(ZorseObject):
    request: V2CoreEventReasonRequest
    type: Literal["request"]

class V2CoreEventReasonRequest(ZorseObject):
    id: str
    idempotency_key: str

class V2CoreEventRelatedObject(ZorseObject):
    id: str
    type: str
    url: str

class V2CoreVaultUsBankAccountVerification(ZorseObject):
    microdeposit_verification_details: V2CoreVaultUsBankAccountVerificationMicrodepositVerificationDetails | None
    status: Literal["awaiting_verification", "unverified", "verification_failed", "verified"]

class V2CoreVaultUsBankAccountVerificationMicrodepositVerificationDetails(ZorseObject):
    expires: str
    microdeposit_type: Literal["amounts", "descriptor_code"]
    sent: str

class V2MoneyManagementAdjustmentAdjustedFlow(ZorseObject):
    adjustment: str | None
    inbound_transfer: str | None
    outbound_payment: str | None
    outbound_transfer: str | None
    received_credit: str | None
    received_debit: str | None
    type: Literal["adjustment", "inbound_transfer", "outbound_payment", "outbound_transfer", "received_credit", "received_debit"]

class V2MoneyManagementAdjustmentAmount(ZorseObject):
    currency: str
    value: int

class V2MoneyManagementFinancialAccountBalance(ZorseObject):
    available: Dict[str, V2MoneyManagementAdjustmentAmount]
    inbound_pending: Dict[str, V2MoneyManagementAdjustmentAmount]
    outbound_pending: Dict[str, V2MoneyManagementAdjustmentAmount]

class V2MoneyManagementFinancialAccountOther(ZorseObject):
    type: str

class V2MoneyManagementFinancialAccountStorage(ZorseObject):
    deposit_insurance_eligibility: List[V2MoneyManagementFinancialAccountStorageDepositInsuranceEligibility] | None
    holds_currencies: List[str]

class V2MoneyManagementFinancialAccountStorageDepositInsuranceEligibility(ZorseObject):
    bank_name: Literal["fifth_third"]
    currencies: List[str]
    type: Literal["fdic", "fdic_passthrough"]

class V2MoneyManagementFinancialAddressBankAccount(ZorseObject):
    aba: V2MoneyManagementFinancialAddressBankAccountAba | None
    country: str | None
    currency: str
    iban: V2MoneyManagementFinancialAddressBankAccountIban | None
    sort_code: V2MoneyManagementFinancialAddressBankAccountSortCode | None
    type: Literal["aba", "iban", "sort_code"]

class V2MoneyManagementFinancialAddressBankAccountAba(ZorseObject):
    account_holder_name: str | None
    account_number: str
    address: V2MoneyManagementFinancialAddressBankAccountAbaAddress | None
    bank_name: str | None
    routing_number: str

class V2MoneyManagementFinancialAddressBankAccountAbaAddress(ZorseObject):
    city: str
    country: str
    line1: str
    line2: str
    postal_code: str
    state: str
    town: str

class V2MoneyManagementFinancialAddressBankAccountIban(ZorseObject):
    account_holder_name: str
    bank_name: str
    iban: str

class V2MoneyManagementFinancialAddressBankAccountSortCode(ZorseObject):
    account_holder_name: str
    account_number: str
    sort_code: str

class V2MoneyManagementInboundTransferFrom(ZorseObject):
    debited: V2MoneyManagementAdjustmentAmount
    payment_method: V2MoneyManagementInboundTransferFromPaymentMethod

class V2MoneyManagementInboundTransferFromPaymentMethod(ZorseObject):
    type: str
    us_bank_account: str | None

class V2MoneyManagementInboundTransferTo(ZorseObject):
    credited: V2MoneyManagementAdjustmentAmount
    financial_account: str

class V2MoneyManagementInboundTransferTransferHistory(ZorseObject):
    bank_debit_failed: V2MoneyManagementInboundTransferTransferHistoryBankDebitFailed | None
    bank_debit_processing: ZorseObject | None
    bank_debit_queued: ZorseObject | None
    bank_debit_returned: V2MoneyManagementInboundTransferTransferHistoryBankDebitReturned | None
    bank_debit_succeeded: ZorseObject | None
    created: str
    effective_at: str
    id: str
    type: Literal["bank_debit_failed", "bank_debit_processing", "bank_debit_queued", "bank_debit_returned", "bank_debit_succeeded"]

class V2MoneyManagementInboundTransferTransferHistoryBankDebitFailed(ZorseObject):
    failure_reason: BankDebitFailedFailureReasonValue

class V2MoneyManagementInboundTransferTransferHistoryBankDebitReturned(ZorseObject):
    return_reason: BankDebitFailedFailureReasonValue

class V2MoneyManagementOutboundPaymentFrom(ZorseObject):
    debited: V2MoneyManagementAdjustmentAmount
    financial_account: str

class V2MoneyManagementOutboundPaymentStatusDetails(ZorseObject):
    failed: V2MoneyManagementOutboundPaymentStatusDetailsFailed | None
    processing: V2MoneyManagementOutboundPaymentStatusDetailsProcessing | None
    returned: V2MoneyManagementOutboundPaymentStatusDetailsReturned | None

class V2MoneyManagementOutboundPaymentStatusDetailsFailed(ZorseObject):
    reason: Literal["fx_rate_drift_exceeded_after_review", "payout_method_amount_limit_exceeded", "payout_method_declined", "payout_method_does_not_exist", "payout_method_expired", "payout_method_unsupported", "payout_method_usage_frequency_limit_exceeded", "review_rejected", "unknown_failure"]

class V2MoneyManagementOutboundPaymentStatusDetailsProcessing(ZorseObject):
    reason: Literal["under_review"]

class V2MoneyManagementOutboundPaymentStatusDetailsReturned(ZorseObject):
    reason: Literal["payout_method_canceled_by_customer", "payout_method_closed", "payout_method_currency_unsupported", "payout_method_does_not_exist", "payout_method_holder_address_incorrect", "payout_method_holder_details_incorrect", "payout_method_holder_name_incorrect", "payout_method_invalid_account_number", "payout_method_restricted", "recalled", "unknown_failure"]

class V2MoneyManagementOutboundPaymentStatusTransitions(ZorseObject):
    canceled_at: str | None
    failed_at: str | None
    posted_at: str | None
    returned_at: str | None

class V2MoneyManagementOutboundPaymentTo(ZorseObject):
    credited: V2MoneyManagementAdjustmentAmount
    payout_method: str | None
    payout_method_options: PayoutMethodOptions | None
    recipient: str

class V2MoneyManagementOutboundPaymentTrackingDetails(ZorseObject):
    bank_account: V2MoneyManagementOutboundPaymentTrackingDetailsBankAccount | None
    card: V2MoneyManagementOutboundPaymentTrackingDetailsCard | None
    status: Literal["pending", "supported", "unsupported"]
    type: Literal["bank_account", "card"]

class V2MoneyManagementOutboundPaymentTrackingDetailsBankAccount(ZorseObject):
    trace_id: str | None

class V2MoneyManagementOutboundPaymentTrackingDetailsCard(ZorseObject):
    retrieval_reference: str | None

class V2MoneyManagementPayoutIntentEstimatedFees(ZorseObject):
    amount: V2MoneyManagementAdjustmentAmount
    network_fee_details: V2MoneyManagementPayoutIntentEstimatedFeesNetworkFeeDetails | None
    tax_amount: V2MoneyManagementPayoutIntentEstimatedFeesTaxAmount | None
    type: Literal["cross_border_fee", "foreign_exchange_fee", "instant_card_payout_fee", "network_fee", "next_day_payout_fee", "real_time_payout_fee", "standard_payout_fee", "wire_payout_fee"]

class V2MoneyManagementPayoutIntentEstimatedFeesNetworkFeeDetails(ZorseObject):
    network: Literal["ach", "fedwire", "fps", "local", "rtp", "sepa", "swift"]
    network_options: V2MoneyManagementPayoutIntentEstimatedFeesNetworkFeeDetailsNetworkOptions

class V2MoneyManagementPayoutIntentEstimatedFeesNetworkFeeDetailsNetworkOptions(ZorseObject):
    ach: V2MoneyManagementPayoutIntentEstimatedFeesNetworkFeeDetailsNetworkOptionsAch | None

class V2MoneyManagementPayoutIntentEstimatedFeesNetworkFeeDetailsNetworkOptionsAch(ZorseObject):
    submission: Literal["next_day", "same_day"] | None

class V2MoneyManagementPayoutIntentEstimatedFeesTaxAmount(ZorseObject):
    currency: str
    value_decimal: str

class V2MoneyManagementPayoutIntentFrom(ZorseObject):
    currency: str
    debited: V2MoneyManagementAdjustmentAmount | None
    financial_account: str

class V2MoneyManagementPayoutIntentFxQuote(ZorseObject):
    lock_duration: Literal["five_minutes", "none"]
    lock_expires_at: str | None
    lock_status: Literal["active", "expired", "none"]
    rates: Dict[str, V2MoneyManagementPayoutIntentFxQuoteRates]
    to_currency: str

class V2MoneyManagementPayoutIntentFxQuoteRates(ZorseObject):
    exchange_rate: str

class V2MoneyManagementPayoutIntentLatestPayout(ZorseObject):
    outbound_payment: str | None
    outbound_transfer: str | None
    type: Literal["outbound_payment", "outbound_transfer"]

class V2MoneyManagementPayoutIntentNextAction(ZorseObject):
    confirm: V2MoneyManagementPayoutIntentNextActionConfirm | None
    handle_failure: V2MoneyManagementPayoutIntentNextActionHandleFailure | None
    type: Literal["confirm", "handle_failure"]

class V2MoneyManagementPayoutIntentNextActionConfirm(ZorseObject):
    fields_to_review: List[Literal["estimated_fees", "fx_quote", "recipient_verification"]] | None
    reason: Literal["automatically_required", "manually_requested"]

class V2MoneyManagementPayoutIntentNextActionHandleFailure(ZorseObject):
    failure_reason: Literal["account_not_configured_as_recipient", "fx_rate_drift_exceeded_after_review", "insufficient_funds", "payout_method_account_type_incorrect", "payout_method_amount_limit_exceeded", "payout_method_canceled_by_customer", "payout_method_closed", "payout_method_currency_unsupported", "payout_method_declined", "payout_method_does_not_exist", "payout_method_expired", "payout_method_holder_address_incorrect", "payout_method_holder_details_incorrect", "payout_method_holder_name_incorrect", "payout_method_invalid", "payout_method_invalid_account_number", "payout_method_restricted", "payout_method_unsupported", "payout_method_usage_frequency_limit_exceeded", "recalled", "recipient_capability_not_active", "review_rejected", "unknown_failure"]

class V2MoneyManagementPayoutIntentRecipientVerification(ZorseObject):
    match_result: Literal["close_match", "match", "no_match", "unavailable"]
    match_result_details: MatchResultDetails

class V2MoneyManagementPayoutIntentScheduleOptions(ZorseObject):
    execute_on: str | None

class V2MoneyManagementPayoutIntentStatusTransitions(ZorseObject):
    canceled_at: str | None
    posted_at: str | None
    processing_at: str | None
    requires_action_at: str | None

class V2MoneyManagementPayoutIntentTo(ZorseObject):
    credited: V2MoneyManagementAdjustmentAmount | None
    currency: str | None
    payout_method: str | None
    payout_method_options: PayoutMethodOptions | None
    recipient: str | None

class V2MoneyManagementPayoutMethodBankAccount(ZorseObject):
    bank_account_type: Literal["checking", "futsu", "savings", "toza"]
    bank_name: str
    branch_number: str | None
    country: str
    financial_connections_account: str | None
    last4: str
    routing_number: str | None
    supported_currencies: List[str]
    swift_code: str | None

class V2MoneyManagementPayoutMethodCard(ZorseObject):
    exp_month: str
    exp_year: str
    fingerprint: str
    last4: str
    supported_currencies: List[str]

class V2MoneyManagementPayoutMethodUsageStatus(ZorseObject):
    payments: Literal["disabled", "eligible", "ineligible", "invalid", "requires_action"]
    transfers: Literal["disabled", "eligible", "ineligible", "invalid", "requires_action"]

class V2MoneyManagementPayoutMethodsBankAccountSpecCountries(ZorseObject):
    fields: List[V2MoneyManagementPayoutMethodsBankAccountSpecCountriesFields]

class V2MoneyManagementPayoutMethodsBankAccountSpecCountriesFields(ZorseObject):
    currencies: List[str] | None
    local_name: str
    local_name_human: V2MoneyManagementPayoutMethodsBankAccountSpecCountriesFieldsLocalNameHuman
    max_length: int
    min_length: int
    placeholder: str
    stripe_name: str
    validation_regex: str

class V2MoneyManagementPayoutMethodsBankAccountSpecCountriesFieldsLocalNameHuman(ZorseObject):
    content: str
    localization_key: str

class V2MoneyManagementReceivedCreditBalanceTransfer(ZorseObject):
    from_account: str | None
    outbound_payment: str | None
    outbound_transfer: str | None
    payout: str | None
    transfer: str | None
    type: Literal["outbound_payment", "outbound_transfer", "payout", "transfer"]

class V2MoneyManagementReceivedCreditBankTransfer(ZorseObject):
    financial_address: str
    network: Literal["ach", "chaps", "fedwire", "fps", "rtp", "sepa", "sepa_instant"]
    originating_bank_account: V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccount
    statement_descriptor: str | None

class V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccount(ZorseObject):
    aba: V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountAba | None
    iban: V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountIban | None
    sort_code: V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountSortCode | None
    type: Literal["aba", "iban", "sort_code"]

class V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountAba(ZorseObject):
    account_holder_name: str | None
    bank_name: str | None
    last4: str | None
    routing_number: str | None

class V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountIban(ZorseObject):
    account_holder_name: str | None
    bank_name: str | None
    bic: str | None
    country: str | None
    iban: str | None

class V2MoneyManagementReceivedCreditBankTransferOriginatingBankAccountSortCode(ZorseObject):
    account_holder_name: str | None
    bank_name: str | None
    last4: str | None
    sort_code: str | None

class V2MoneyManagementReceivedCreditStatusDetails(ZorseObject):
    failed: V2MoneyManagementReceivedCreditStatusDetailsFailed | None
    returned: V2MoneyManagementReceivedCreditStatusDetailsReturned | None

class V2MoneyManagementReceivedCreditStatusDetailsFailed(ZorseObject):
    reason: Literal["capability_inactive", "currency_unsupported_on_financial_address", "financial_address_inactive", "stripe_rejected"]

class V2MoneyManagementReceivedCreditStatusDetailsReturned(ZorseObject):
    reason: Literal["originator_initiated_reversal"]

class V2MoneyManagementReceivedCreditStatusTransitions(ZorseObject):
    failed_at: str | None
    returned_at: str | None
    succeeded_at: str | None

class V2MoneyManagementRecipientVerificationConsumedBy(ZorseObject):
    outbound_payment: str | None
    type: Literal["outbound_payment"]

class V2MoneyManagementRecipientVerificationStatusTransitions(ZorseObject):
    acknowledged_at: str | None
    consumed_at: str | None

class V2MoneyManagementTransactionBalanceImpact(ZorseObject):
    available: V2MoneyManagementAdjustmentAmount
    inbound_pending: V2MoneyManagementAdjustmentAmount
    outbound_pending: V2MoneyManagementAdjustmentAmount

class V2MoneyManagementTransactionCounterparty(ZorseObject):
    name: str | None

class V2MoneyManagementTransactionEntryTransactionDetails(ZorseObject):
    category: V2MoneyManagementTransactionCategoryValue
    financial_account: str
    flow: Flow | None

class V2MoneyManagementTransactionRegulatoryReceipt(ZorseObject):
    status: Literal["available", "not_applicable", "pending", "url_expired"]
    url: str | None
    url_expires_at: str | None

class V2MoneyManagementTransactionStatusTransitions(ZorseObject):
    posted_at: str | None
    void_at: str | None

class VisaCheckout(ZorseObject):
    billing_address: Address | None
    email: str | None
    name: str | None
    shipping_address: Address | None

class Wallet(ZorseObject):
    type: Literal["apple_pay", "google_pay", "samsung_pay", "unknown"]

class WechatPay(ZorseObject):
    fingerprint: str | None
    location: str
    reader: str
    transaction_id: str | None

class Zengin(ZorseObject):
    account_holder_address: Address
    account_holder_name: str | None
    account_number: str | None
    account_type: str | None
    bank_address: Address
    bank_code: str | None
    bank_name: str | None
    branch_code: str | None
    branch_name: str | None

class Account(ZorseObject):
    business_profile: AccountBusinessProfile | None
    business_type: Literal["company", "government_entity", "individual", "non_profit"] | None
    capabilities: AccountCapabilities
    charges_enabled: bool
    company: AccountCompany
    controller: AccountController
    country: str
    created: int
    default_currency: str
    details_submitted: bool
    email: str | None
    external_accounts: ListObject[BankAccount | Card]
    future_requirements: AccountFutureRequirements
    groups: AccountGroups | None
    id: str
    individual: Person
    metadata: Dict[str, str]
    object: Literal["account"]
    payouts_enabled: bool
    requirements: AccountRequirements
    settings: AccountSettings | None
    tos_acceptance: AccountTosAcceptance
    type: Literal["custom", "express", "none", "standard"]
    deleted: bool
    @classmethod
    def create(cls, /, **params: Unpack[AccountCreateParams]) -> Account:
        """POST /v1/accounts"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[AccountCreateParams]) -> Account:
        """POST /v1/accounts"""
    def create_bank_account(self: Account | str, /, **params: Unpack[AccountBankAccountCreateParams]) -> BankAccount | Card:
        """POST /v1/accounts/{account}/bank_accounts"""
    async def create_bank_account_async(self: Account | str, /, **params: Unpack[AccountBankAccountCreateParams]) -> BankAccount | Card:
        """POST /v1/accounts/{account}/bank_accounts"""
    def create_external_account(self: Account | str, /, **params: Unpack[AccountExternalAccountCreateParams]) -> BankAccount | Card:
        """POST /v1/accounts/{account}/external_accounts"""
    async def create_external_account_async(self: Account | str, /, **params: Unpack[AccountExternalAccountCreateParams]) -> BankAccount | Card:
        """POST /v1/accounts/{account}/external_accounts"""
    def create_login_link(self: Account | str, /, **params: Unpack[ExpandParams]) -> LoginLink:
        """POST /v1/accounts/{account}/login_links"""
    async def create_login_link_async(self: Account | str, /, **params: Unpack[ExpandParams]) -> LoginLink:
        """POST /v1/accounts/{account}/login_links"""
    def create_person(self: Account | str, /, **params: Unpack[AccountPersonCreateParams]) -> Person:
        """POST /v1/accounts/{account}/persons"""
    async def create_person_async(self: Account | str, /, **params: Unpack[AccountPersonCreateParams]) -> Person:
        """POST /v1/accounts/{account}/persons"""
    def delete(self: Account | str, /, **params: Unpack[RequestOptions]) -> Account:
        """DELETE /v1/accounts/{account}"""
    async def delete_async(self: Account | str, /, **params: Unpack[RequestOptions]) -> Account:
        """DELETE /v1/accounts/{account}"""
    def delete_bank_account(self: Account | str, id: str, /, **params: Unpack[RequestOptions]) -> BankAccount | Card:
        """DELETE /v1/accounts/{account}/bank_accounts/{id}"""
    async def delete_bank_account_async(self: Account | str, id: str, /, **params: Unpack[RequestOptions]) -> BankAccount | Card:
        """DELETE /v1/accounts/{account}/bank_accounts/{id}"""
    def delete_external_account(self: Account | str, id: str, /, **params: Unpack[RequestOptions]) -> BankAccount | Card:
        """DELETE /v1/accounts/{account}/external_accounts/{id}"""
    async def delete_external_account_async(self: Account | str, id: str, /, **params: Unpack[RequestOptions]) -> BankAccount | Card:
        """DELETE /v1/accounts/{account}/external_accounts/{id}"""
    def delete_person(self: Account | str, person: str | Person, /, **params: Unpack[RequestOptions]) -> Person:
        """DELETE /v1/accounts/{account}/persons/{person}"""
    async def delete_person_async(self: Account | str, person: str | Person, /, **params: Unpack[RequestOptions]) -> Person:
        """DELETE /v1/accounts/{account}/persons/{person}"""
    @classmethod
    def list(cls, /, **params: Unpack[AccountListParams]) -> ListObject[Account]:
        """GET /v1/accounts"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[AccountListParams]) -> ListObject[Account]:
        """GET /v1/accounts"""
    def list_capabilities(self: Account | str, /, **params: Unpack[ExpandParams]) -> ListObject[Capability]:
        """GET /v1/accounts/{account}/capabilities"""
    async def list_capabilities_async(self: Account | str, /, **params: Unpack[ExpandParams]) -> ListObject[Capability]:
        """GET /v1/accounts/{account}/capabilities"""
    def list_external_accounts(self: Account | str, /, **params: Unpack[AccountExternalAccountListParams]) -> ListObject[BankAccount | Card]:
        """GET /v1/accounts/{account}/external_accounts"""
    async def list_external_accounts_async(self: Account | str, /, **params: Unpack[AccountExternalAccountListParams]) -> ListObject[BankAccount | Card]:
        """GET /v1/accounts/{account}/external_accounts"""
    def list_persons(self: Account | str, /, **params: Unpack[AccountPersonListParams]) -> ListObject[Person]:
        """GET /v1/accounts/{account}/persons"""
    async def list_persons_async(self: Account | str, /, **params: Unpack[AccountPersonListParams]) -> ListObject[Person]:
        """GET /v1/accounts/{account}/persons"""
    def modify(self: Account | str, /, **params: Unpack[AccountUpdateParams]) -> Account:
        """POST /v1/accounts/{account}"""
    async def modify_async(self: Account | str, /, **params: Unpack[AccountUpdateParams]) -> Account:
        """POST /v1/accounts/{account}"""
    def modify_bank_account(self: Account | str, id: str, /, **params: Unpack[AccountBankAccountUpdateParams]) -> BankAccount | Card:
        """POST /v1/accounts/{account}/bank_accounts/{id}"""
    async def modify_bank_account_async(self: Account | str, id: str, /, **params: Unpack[AccountBankAccountUpdateParams]) -> BankAccount | Card:
        """POST /v1/accounts/{account}/bank_accounts/{id}"""
    def modify_capability(self: Account | str, capability: str | Capability, /, **params: Unpack[AccountCapabilityUpdateParams]) -> Capability:
        """POST /v1/accounts/{account}/capabilities/{capability}"""
    async def modify_capability_async(self: Account | str, capability: str | Capability, /, **params: Unpack[AccountCapabilityUpdateParams]) -> Capability:
        """POST /v1/accounts/{account}/capabilities/{capability}"""
    def modify_external_account(self: Account | str, id: str, /, **params: Unpack[AccountExternalAccountUpdateParams]) -> BankAccount | Card:
        """POST /v1/accounts/{account}/external_accounts/{id}"""
    async def modify_external_account_async(self: Account | str, id: str, /, **params: Unpack[AccountExternalAccountUpdateParams]) -> BankAccount | Card:
        """POST /v1/accounts/{account}/external_accounts/{id}"""
    def modify_person(self: Account | str, person: str | Person, /, **params: Unpack[AccountPersonUpdateParams]) -> Person:
        """POST /v1/accounts/{account}/persons/{person}"""
    async def modify_person_async(self: Account | str, person: str | Person, /, **params: Unpack[AccountPersonUpdateParams]) -> Person:
        """POST /v1/accounts/{account}/persons/{person}"""
    def persons(self: Account | str, /, **params: Unpack[AccountPersonListParams]) -> ListObject[Person]:
        """GET /v1/accounts/{account}/persons"""
    async def persons_async(self: Account | str, /, **params: Unpack[AccountPersonListParams]) -> ListObject[Person]:
        """GET /v1/accounts/{account}/persons"""
    def reject(self: Account | str, /, **params: Unpack[AccountRejectParams]) -> Account:
        """POST /v1/accounts/{account}/reject"""
    async def reject_async(self: Account | str, /, **params: Unpack[AccountRejectParams]) -> Account:
        """POST /v1/accounts/{account}/reject"""
    @classmethod
    def retrieve(cls, id: str | Account = ..., /, **params: Unpack[ExpandParams]) -> Account:
        """GET /v1/accounts/{account}"""
    @classmethod
    async def retrieve_async(cls, id: str | Account = ..., /, **params: Unpack[ExpandParams]) -> Account:
        """GET /v1/accounts/{account}"""
    def retrieve_bank_account(self: Account | str, id: str, /, **params: Unpack[ExpandParams]) -> BankAccount | Card:
        """GET /v1/accounts/{account}/bank_accounts/{id}"""
    async def retrieve_bank_account_async(self: Account | str, id: str, /, **params: Unpack[ExpandParams]) -> BankAccount | Card:
        """GET /v1/accounts/{account}/bank_accounts/{id}"""
    def retrieve_capability(self: Account | str, capability: str | Capability, /, **params: Unpack[ExpandParams]) -> Capability:
        """GET /v1/accounts/{account}/capabilities/{capability}"""
    async def retrieve_capability_async(self: Account | str, capability: str | Capability, /, **params: Unpack[ExpandParams]) -> Capability:
        """GET /v1/accounts/{account}/capabilities/{capability}"""
    @classmethod
    def retrieve_current(cls, /, **params: Unpack[ExpandParams]) -> Account:
        """GET /v1/account"""
    @classmethod
    async def retrieve_current_async(cls, /, **params: Unpack[ExpandParams]) -> Account:
        """GET /v1/account"""
    def retrieve_external_account(self: Account | str, id: str, /, **params: Unpack[ExpandParams]) -> BankAccount | Card:
        """GET /v1/accounts/{account}/external_accounts/{id}"""
    async def retrieve_external_account_async(self: Account | str, id: str, /, **params: Unpack[ExpandParams]) -> BankAccount | Card:
        """GET /v1/accounts/{account}/external_accounts/{id}"""
    def retrieve_person(self: Account | str, person: str | Person, /, **params: Unpack[ExpandParams]) -> Person:
        """GET /v1/accounts/{account}/persons/{person}"""
    async def retrieve_person_async(self: Account | str, person: str | Person, /, **params: Unpack[ExpandParams]) -> Person:
        """GET /v1/accounts/{account}/persons/{person}"""
    def unreject(self: Account | str, /, **params: Unpack[ExpandParams]) -> Account:
        """POST /v1/accounts/{account}/unreject"""
    async def unreject_async(self: Account | str, /, **params: Unpack[ExpandParams]) -> Account:
        """POST /v1/accounts/{account}/unreject"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[AccountUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[AccountUpdateParams]) -> Self: ...

class AccountLink(ZorseObject):
    created: int
    expires_at: int
    object: Literal["account_link"]
    url: str
    @classmethod
    def create(cls, /, **params: Unpack[AccountLinkCreateParams]) -> AccountLink:
        """POST /v1/account_links"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[AccountLinkCreateParams]) -> AccountLink:
        """POST /v1/account_links"""

class AccountSession(ZorseObject):
    account: str
    client_secret: str
    components: AccountSessionComponents
    expires_at: int
    livemode: bool
    object: Literal["account_session"]
    @classmethod
    def create(cls, /, **params: Unpack[AccountSessionCreateParams]) -> AccountSession:
        """POST /v1/account_sessions"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[AccountSessionCreateParams]) -> AccountSession:
        """POST /v1/account_sessions"""

class ApplePayDomain(ZorseObject):
    created: int
    domain_name: str
    id: str
    livemode: bool
    object: Literal["apple_pay_domain"]
    deleted: bool
    @classmethod
    def create(cls, /, **params: Unpack[ApplePayDomainCreateParams]) -> ApplePayDomain:
        """POST /v1/apple_pay/domains"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[ApplePayDomainCreateParams]) -> ApplePayDomain:
        """POST /v1/apple_pay/domains"""
    def delete(self: ApplePayDomain | str, /, **params: Unpack[RequestOptions]) -> ApplePayDomain:
        """DELETE /v1/apple_pay/domains/{domain}"""
    async def delete_async(self: ApplePayDomain | str, /, **params: Unpack[RequestOptions]) -> ApplePayDomain:
        """DELETE /v1/apple_pay/domains/{domain}"""
    @classmethod
    def list(cls, /, **params: Unpack[ApplePayDomainListParams]) -> ListObject[ApplePayDomain]:
        """GET /v1/apple_pay/domains"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[ApplePayDomainListParams]) -> ListObject[ApplePayDomain]:
        """GET /v1/apple_pay/domains"""
    @classmethod
    def retrieve(cls, domain: str, /, **params: Unpack[ExpandParams]) -> ApplePayDomain:
        """GET /v1/apple_pay/domains/{domain}"""
    @classmethod
    async def retrieve_async(cls, domain: str, /, **params: Unpack[ExpandParams]) -> ApplePayDomain:
        """GET /v1/apple_pay/domains/{domain}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class Application(ZorseObject):
    id: str
    name: str | None
    object: Literal["application"]
    deleted: bool

class ApplicationFee(ZorseObject):
    account: str | Account
    amount: int
    amount_refunded: int
    application: str | Application
    balance_transaction: str | BalanceTransaction | None
    charge: str | Charge
    created: int
    currency: str
    fee_source: ApplicationFeeFeeSource | None
    id: str
    livemode: bool
    object: Literal["application_fee"]
    originating_transaction: str | Charge | None
    refunded: bool
    refunds: ListObject[ApplicationFeeRefund]
    def create_refund(self: ApplicationFee | str, /, **params: Unpack[ApplicationFeeRefundCreateParams]) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{id}/refunds"""
    async def create_refund_async(self: ApplicationFee | str, /, **params: Unpack[ApplicationFeeRefundCreateParams]) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{id}/refunds"""
    @classmethod
    def list(cls, /, **params: Unpack[ApplicationFeeListParams]) -> ListObject[ApplicationFee]:
        """GET /v1/application_fees"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[ApplicationFeeListParams]) -> ListObject[ApplicationFee]:
        """GET /v1/application_fees"""
    def list_refunds(self: ApplicationFee | str, /, **params: Unpack[PageParams]) -> ListObject[ApplicationFeeRefund]:
        """GET /v1/application_fees/{id}/refunds"""
    async def list_refunds_async(self: ApplicationFee | str, /, **params: Unpack[PageParams]) -> ListObject[ApplicationFeeRefund]:
        """GET /v1/application_fees/{id}/refunds"""
    def modify_refund(self: ApplicationFee | str, id: str, /, **params: Unpack[ApplicationFeeRefundUpdateParams]) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{fee}/refunds/{id}"""
    async def modify_refund_async(self: ApplicationFee | str, id: str, /, **params: Unpack[ApplicationFeeRefundUpdateParams]) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{fee}/refunds/{id}"""
    def refund(self: ApplicationFee | str, /, **params: Unpack[ApplicationFeeRefundCreateParams]) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{id}/refunds"""
    async def refund_async(self: ApplicationFee | str, /, **params: Unpack[ApplicationFeeRefundCreateParams]) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{id}/refunds"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> ApplicationFee:
        """GET /v1/application_fees/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> ApplicationFee:
        """GET /v1/application_fees/{id}"""
    def retrieve_refund(self: ApplicationFee | str, id: str, /, **params: Unpack[ExpandParams]) -> ApplicationFeeRefund:
        """GET /v1/application_fees/{fee}/refunds/{id}"""
    async def retrieve_refund_async(self: ApplicationFee | str, id: str, /, **params: Unpack[ExpandParams]) -> ApplicationFeeRefund:
        """GET /v1/application_fees/{fee}/refunds/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class AppsInstall(ZorseObject):
    account: str
    app: str
    approval_required: bool
    auth_code: str | None
    channel: Literal["private_live", "private_test", "public", "review", "testing"]
    content_security_policy_granted: AppsInstallContentSecurityPolicyGranted
    content_security_policy_pending: AppsInstallContentSecurityPolicyGranted
    created: int
    created_by: str | None
    endpoints_granted: List[str]
    endpoints_pending: List[str]
    id: str
    livemode: bool
    object: Literal["apps.install"]
    permissions_granted: List[str]
    permissions_pending: List[str]
    status: Literal["install_failed", "installed", "installing", "uninstall_failed", "uninstalling"]
    @classmethod
    def create(cls, /, **params: Unpack[AppsInstallCreateParams]) -> AppsInstall:
        """POST /v1/apps/installs"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[AppsInstallCreateParams]) -> AppsInstall:
        """POST /v1/apps/installs"""
    @classmethod
    def list(cls, /, **params: Unpack[AppsInstallListParams]) -> ListObject[AppsInstall]:
        """GET /v1/apps/installs"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[AppsInstallListParams]) -> ListObject[AppsInstall]:
        """GET /v1/apps/installs"""
    def modify(self: AppsInstall | str, /, **params: Unpack[ExpandParams]) -> AppsInstall:
        """POST /v1/apps/installs/{install}"""
    async def modify_async(self: AppsInstall | str, /, **params: Unpack[ExpandParams]) -> AppsInstall:
        """POST /v1/apps/installs/{install}"""
    @classmethod
    def retrieve(cls, install: str, /, **params: Unpack[ExpandParams]) -> AppsInstall:
        """GET /v1/apps/installs/{install}"""
    @classmethod
    async def retrieve_async(cls, install: str, /, **params: Unpack[ExpandParams]) -> AppsInstall:
        """GET /v1/apps/installs/{install}"""
    def uninstall(self: AppsInstall | str, /, **params: Unpack[ExpandParams]) -> AppsInstall:
        """POST /v1/apps/installs/{install}/uninstall"""
    async def uninstall_async(self: AppsInstall | str, /, **params: Unpack[ExpandParams]) -> AppsInstall:
        """POST /v1/apps/installs/{install}/uninstall"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[ExpandParams]) -> Self: ...
    async def save_async(self, **params: Unpack[ExpandParams]) -> Self: ...

class AppsSecret(ZorseObject):
    created: int
    deleted: bool
    expires_at: int | None
    id: str
    livemode: bool
    name: str
    object: Literal["apps.secret"]
    payload: str | None
    scope: AppsSecretScope
    @classmethod
    def create(cls, /, **params: Unpack[AppsSecretCreateParams]) -> AppsSecret:
        """POST /v1/apps/secrets"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[AppsSecretCreateParams]) -> AppsSecret:
        """POST /v1/apps/secrets"""
    @classmethod
    def delete_where(cls, /, **params: Unpack[AppsSecretDeleteWhereParams]) -> AppsSecret:
        """POST /v1/apps/secrets/delete"""
    @classmethod
    async def delete_where_async(cls, /, **params: Unpack[AppsSecretDeleteWhereParams]) -> AppsSecret:
        """POST /v1/apps/secrets/delete"""
    @classmethod
    def find(cls, /, **params: Unpack[AppsSecretFindParams]) -> AppsSecret:
        """GET /v1/apps/secrets/find"""
    @classmethod
    async def find_async(cls, /, **params: Unpack[AppsSecretFindParams]) -> AppsSecret:
        """GET /v1/apps/secrets/find"""
    @classmethod
    def list(cls, /, **params: Unpack[AppsSecretListParams]) -> ListObject[AppsSecret]:
        """GET /v1/apps/secrets"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[AppsSecretListParams]) -> ListObject[AppsSecret]:
        """GET /v1/apps/secrets"""

class Balance(ZorseObject):
    available: List[BalanceAvailable]
    connect_reserved: List[BalanceAvailable]
    instant_available: List[BalanceInstantAvailable]
    issuing: BalanceIssuing
    livemode: bool
    object: Literal["balance"]
    pending: List[BalanceAvailable]
    refund_and_dispute_prefunding: BalanceRefundAndDisputePrefunding
    @classmethod
    def retrieve(cls, /, **params: Unpack[ExpandParams]) -> Balance:
        """GET /v1/balance"""
    @classmethod
    async def retrieve_async(cls, /, **params: Unpack[ExpandParams]) -> Balance:
        """GET /v1/balance"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class BalanceSettings(ZorseObject):
    object: Literal["balance_settings"]
    payments: BalanceSettingsPayments
    @classmethod
    def modify(cls, /, **params: Unpack[BalanceSettingsUpdateParams]) -> BalanceSettings:
        """POST /v1/balance_settings"""
    @classmethod
    async def modify_async(cls, /, **params: Unpack[BalanceSettingsUpdateParams]) -> BalanceSettings:
        """POST /v1/balance_settings"""
    @classmethod
    def retrieve(cls, /, **params: Unpack[ExpandParams]) -> BalanceSettings:
        """GET /v1/balance_settings"""
    @classmethod
    async def retrieve_async(cls, /, **params: Unpack[ExpandParams]) -> BalanceSettings:
        """GET /v1/balance_settings"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[BalanceSettingsUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[BalanceSettingsUpdateParams]) -> Self: ...

class BalanceTransaction(ZorseObject):
    amount: int
    available_on: int
    balance_type: Literal["issuing", "payments", "refund_and_dispute_prefunding", "risk_reserved"]
    created: int
    currency: str
    description: str | None
    exchange_rate: float | None
    fee: int
    fee_details: List[BalanceTransactionFeeDetails]
    id: str
    net: int
    object: Literal["balance_transaction"]
    reporting_category: str
    source: str | ApplicationFee | Charge | ConnectCollectionTransfer | CustomerCashBalanceTransaction | Dispute | ApplicationFeeRefund | IssuingAuthorization | IssuingDispute | IssuingTransaction | Payout | Refund | ReserveTransaction | TaxDeductedAtSource | Topup | Transfer | TransferReversal | None
    status: str
    type: Literal["adjustment", "advance", "advance_funding", "anticipation_repayment", "application_fee", "application_fee_refund", "charge", "climate_order_purchase", "climate_order_refund", "connect_collection_transfer", "contribution", "fee_credit_funding", "inbound_transfer", "inbound_transfer_reversal", "issuing_authorization_hold", "issuing_authorization_release", "issuing_dispute", "issuing_transaction", "obligation_outbound", "obligation_reversal_inbound", "payment", "payment_failure_refund", "payment_network_reserve_hold", "payment_network_reserve_release", "payment_refund", "payment_reversal", "payment_unreconciled", "payout", "payout_cancel", "payout_failure", "payout_minimum_balance_hold", "payout_minimum_balance_release", "refund", "refund_failure", "reserve_hold", "reserve_release", "reserve_transaction", "reserved_funds", "stripe_balance_payment_debit", "stripe_balance_payment_debit_reversal", "stripe_fee", "stripe_fx_fee", "tax_fee", "topup", "topup_reversal", "transfer", "transfer_cancel", "transfer_failure", "transfer_refund", "issuing_dispute_provisional_credit", "issuing_dispute_provisional_credit_reversal", "tax_fund"]
    @classmethod
    def list(cls, /, **params: Unpack[BalanceTransactionListParams]) -> ListObject[BalanceTransaction]:
        """GET /v1/balance_transactions"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[BalanceTransactionListParams]) -> ListObject[BalanceTransaction]:
        """GET /v1/balance_transactions"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> BalanceTransaction:
        """GET /v1/balance_transactions/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> BalanceTransaction:
        """GET /v1/balance_transactions/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class BankAccount(ZorseObject):
    account: str | Account | None
    account_holder_name: str | None
    account_holder_type: str | None
    account_type: str | None
    available_payout_methods: List[Literal["instant", "standard"]] | None
    bank_name: str | None
    country: str
    currency: str
    customer: str | Customer | None
    default_for_currency: bool | None
    fingerprint: str | None
    future_requirements: BankAccountFutureRequirements | None
    id: str
    last4: str
    metadata: Dict[str, str] | None
    object: Literal["bank_account"]
    requirements: BankAccountFutureRequirements | None
    routing_number: str | None
    status: str
    deleted: bool
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[AccountExternalAccountUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[AccountExternalAccountUpdateParams]) -> Self: ...
    def delete(self, **params: Unpack[RequestOptions]) -> Self: ...
    async def delete_async(self, **params: Unpack[RequestOptions]) -> Self: ...

class BillingAlert(ZorseObject):
    alert_type: Literal["usage_threshold"]
    id: str
    livemode: bool
    object: Literal["billing.alert"]
    status: Literal["active", "archived", "inactive"] | None
    title: str
    usage_threshold: BillingAlertUsageThreshold | None
    def activate(self: BillingAlert | str, /, **params: Unpack[ExpandParams]) -> BillingAlert:
        """POST /v1/billing/alerts/{id}/activate"""
    async def activate_async(self: BillingAlert | str, /, **params: Unpack[ExpandParams]) -> BillingAlert:
        """POST /v1/billing/alerts/{id}/activate"""
    def archive(self: BillingAlert | str, /, **params: Unpack[ExpandParams]) -> BillingAlert:
        """POST /v1/billing/alerts/{id}/archive"""
    async def archive_async(self: BillingAlert | str, /, **params: Unpack[ExpandParams]) -> BillingAlert:
        """POST /v1/billing/alerts/{id}/archive"""
    @classmethod
    def create(cls, /, **params: Unpack[BillingAlertCreateParams]) -> BillingAlert:
        """POST /v1/billing/alerts"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[BillingAlertCreateParams]) -> BillingAlert:
        """POST /v1/billing/alerts"""
    def deactivate(self: BillingAlert | str, /, **params: Unpack[ExpandParams]) -> BillingAlert:
        """POST /v1/billing/alerts/{id}/deactivate"""
    async def deactivate_async(self: BillingAlert | str, /, **params: Unpack[ExpandParams]) -> BillingAlert:
        """POST /v1/billing/alerts/{id}/deactivate"""
    @classmethod
    def list(cls, /, **params: Unpack[BillingAlertListParams]) -> ListObject[BillingAlert]:
        """GET /v1/billing/alerts"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[BillingAlertListParams]) -> ListObject[BillingAlert]:
        """GET /v1/billing/alerts"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> BillingAlert:
        """GET /v1/billing/alerts/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> BillingAlert:
        """GET /v1/billing/alerts/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class BillingCreditBalanceSummary(ZorseObject):
    balances: List[BillingCreditBalanceSummaryBalances]
    customer: str | Customer
    customer_account: str | None
    livemode: bool
    object: Literal["billing.credit_balance_summary"]
    @classmethod
    def retrieve(cls, /, **params: Unpack[BillingCreditBalanceSummaryRetrieveParams]) -> BillingCreditBalanceSummary:
        """GET /v1/billing/credit_balance_summary"""
    @classmethod
    async def retrieve_async(cls, /, **params: Unpack[BillingCreditBalanceSummaryRetrieveParams]) -> BillingCreditBalanceSummary:
        """GET /v1/billing/credit_balance_summary"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class BillingCreditBalanceTransaction(ZorseObject):
    created: int
    credit: BillingCreditBalanceTransactionCredit | None
    credit_grant: str | BillingCreditGrant
    debit: BillingCreditBalanceTransactionDebit | None
    effective_at: int
    id: str
    livemode: bool
    object: Literal["billing.credit_balance_transaction"]
    test_clock: str | TestHelpersTestClock | None
    type: Literal["credit", "debit"] | None
    @classmethod
    def list(cls, /, **params: Unpack[BillingCreditBalanceTransactionListParams]) -> ListObject[BillingCreditBalanceTransaction]:
        """GET /v1/billing/credit_balance_transactions"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[BillingCreditBalanceTransactionListParams]) -> ListObject[BillingCreditBalanceTransaction]:
        """GET /v1/billing/credit_balance_transactions"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> BillingCreditBalanceTransaction:
        """GET /v1/billing/credit_balance_transactions/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> BillingCreditBalanceTransaction:
        """GET /v1/billing/credit_balance_transactions/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class BillingCreditGrant(ZorseObject):
    amount: BalancesAvailableBalance
    applicability_config: BillingCreditGrantApplicabilityConfig
    category: Literal["paid", "promotional"]
    created: int
    customer: str | Customer
    customer_account: str | None
    effective_at: int | None
    expires_at: int | None
    id: str
    livemode: bool
    metadata: Dict[str, str]
    name: str | None
    object: Literal["billing.credit_grant"]
    priority: int | None
    test_clock: str | TestHelpersTestClock | None
    updated: int
    voided_at: int | None
    @classmethod
    def create(cls, /, **params: Unpack[BillingCreditGrantCreateParams]) -> BillingCreditGrant:
        """POST /v1/billing/credit_grants"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[BillingCreditGrantCreateParams]) -> BillingCreditGrant:
        """POST /v1/billing/credit_grants"""
    def expire(self: BillingCreditGrant | str, /, **params: Unpack[ExpandParams]) -> BillingCreditGrant:
        """POST /v1/billing/credit_grants/{id}/expire"""
    async def expire_async(self: BillingCreditGrant | str, /, **params: Unpack[ExpandParams]) -> BillingCreditGrant:
        """POST /v1/billing/credit_grants/{id}/expire"""
    @classmethod
    def list(cls, /, **params: Unpack[BillingCreditGrantListParams]) -> ListObject[BillingCreditGrant]:
        """GET /v1/billing/credit_grants"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[BillingCreditGrantListParams]) -> ListObject[BillingCreditGrant]:
        """GET /v1/billing/credit_grants"""
    def modify(self: BillingCreditGrant | str, /, **params: Unpack[BillingCreditGrantUpdateParams]) -> BillingCreditGrant:
        """POST /v1/billing/credit_grants/{id}"""
    async def modify_async(self: BillingCreditGrant | str, /, **params: Unpack[BillingCreditGrantUpdateParams]) -> BillingCreditGrant:
        """POST /v1/billing/credit_grants/{id}"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> BillingCreditGrant:
        """GET /v1/billing/credit_grants/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> BillingCreditGrant:
        """GET /v1/billing/credit_grants/{id}"""
    def void_grant(self: BillingCreditGrant | str, /, **params: Unpack[ExpandParams]) -> BillingCreditGrant:
        """POST /v1/billing/credit_grants/{id}/void"""
    async def void_grant_async(self: BillingCreditGrant | str, /, **params: Unpack[ExpandParams]) -> BillingCreditGrant:
        """POST /v1/billing/credit_grants/{id}/void"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[BillingCreditGrantUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[BillingCreditGrantUpdateParams]) -> Self: ...

class BillingFeedbackOption(ZorseObject):
    description: str
    id: str
    livemode: bool
    object: Literal["billing.feedback_option"]
    status: Literal["active", "inactive"]
    status_transitions: BillingFeedbackOptionStatusTransitions
    @classmethod
    def create(cls, /, **params: Unpack[BillingFeedbackOptionCreateParams]) -> BillingFeedbackOption:
        """POST /v1/billing/feedback_options"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[BillingFeedbackOptionCreateParams]) -> BillingFeedbackOption:
        """POST /v1/billing/feedback_options"""
    def deactivate(self: BillingFeedbackOption | str, /, **params: Unpack[ExpandParams]) -> BillingFeedbackOption:
        """POST /v1/billing/feedback_options/{feedback_option}/deactivate"""
    async def deactivate_async(self: BillingFeedbackOption | str, /, **params: Unpack[ExpandParams]) -> BillingFeedbackOption:
        """POST /v1/billing/feedback_options/{feedback_option}/deactivate"""
    @classmethod
    def list(cls, /, **params: Unpack[BillingFeedbackOptionListParams]) -> ListObject[BillingFeedbackOption]:
        """GET /v1/billing/feedback_options"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[BillingFeedbackOptionListParams]) -> ListObject[BillingFeedbackOption]:
        """GET /v1/billing/feedback_options"""
    def modify(self: BillingFeedbackOption | str, /, **params: Unpack[BillingFeedbackOptionUpdateParams]) -> BillingFeedbackOption:
        """POST /v1/billing/feedback_options/{feedback_option}"""
    async def modify_async(self: BillingFeedbackOption | str, /, **params: Unpack[BillingFeedbackOptionUpdateParams]) -> BillingFeedbackOption:
        """POST /v1/billing/feedback_options/{feedback_option}"""
    @classmethod
    def retrieve(cls, feedback_option: str, /, **params: Unpack[ExpandParams]) -> BillingFeedbackOption:
        """GET /v1/billing/feedback_options/{feedback_option}"""
    @classmethod
    async def retrieve_async(cls, feedback_option: str, /, **params: Unpack[ExpandParams]) -> BillingFeedbackOption:
        """GET /v1/billing/feedback_options/{feedback_option}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[BillingFeedbackOptionUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[BillingFeedbackOptionUpdateParams]) -> Self: ...

class BillingMeter(ZorseObject):
    created: int
    customer_mapping: BillingMeterCustomerMapping
    default_aggregation: BillingMeterDefaultAggregation
    display_name: str
    event_name: str
    event_time_window: Literal["day", "hour"] | None
    id: str
    livemode: bool
    object: Literal["billing.meter"]
    status: Literal["active", "inactive"]
    status_transitions: BillingMeterStatusTransitions
    updated: int
    value_settings: BillingMeterValueSettings
    @classmethod
    def create(cls, /, **params: Unpack[BillingMeterCreateParams]) -> BillingMeter:
        """POST /v1/billing/meters"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[BillingMeterCreateParams]) -> BillingMeter:
        """POST /v1/billing/meters"""
    def deactivate(self: BillingMeter | str, /, **params: Unpack[ExpandParams]) -> BillingMeter:
        """POST /v1/billing/meters/{id}/deactivate"""
    async def deactivate_async(self: BillingMeter | str, /, **params: Unpack[ExpandParams]) -> BillingMeter:
        """POST /v1/billing/meters/{id}/deactivate"""
    @classmethod
    def list(cls, /, **params: Unpack[BillingMeterListParams]) -> ListObject[BillingMeter]:
        """GET /v1/billing/meters"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[BillingMeterListParams]) -> ListObject[BillingMeter]:
        """GET /v1/billing/meters"""
    def list_event_summaries(self: BillingMeter | str, /, **params: Unpack[BillingMeterEventSummaryListParams]) -> ListObject[BillingMeterEventSummary]:
        """GET /v1/billing/meters/{id}/event_summaries"""
    async def list_event_summaries_async(self: BillingMeter | str, /, **params: Unpack[BillingMeterEventSummaryListParams]) -> ListObject[BillingMeterEventSummary]:
        """GET /v1/billing/meters/{id}/event_summaries"""
    def modify(self: BillingMeter | str, /, **params: Unpack[BillingMeterUpdateParams]) -> BillingMeter:
        """POST /v1/billing/meters/{id}"""
    async def modify_async(self: BillingMeter | str, /, **params: Unpack[BillingMeterUpdateParams]) -> BillingMeter:
        """POST /v1/billing/meters/{id}"""
    def reactivate(self: BillingMeter | str, /, **params: Unpack[ExpandParams]) -> BillingMeter:
        """POST /v1/billing/meters/{id}/reactivate"""
    async def reactivate_async(self: BillingMeter | str, /, **params: Unpack[ExpandParams]) -> BillingMeter:
        """POST /v1/billing/meters/{id}/reactivate"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> BillingMeter:
        """GET /v1/billing/meters/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> BillingMeter:
        """GET /v1/billing/meters/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[BillingMeterUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[BillingMeterUpdateParams]) -> Self: ...

class BillingMeterEvent(ZorseObject):
    created: int
    event_name: str
    identifier: str
    livemode: bool
    object: Literal["billing.meter_event"]
    payload: Dict[str, str]
    timestamp: int
    @classmethod
    def create(cls, /, **params: Unpack[BillingMeterEventCreateParams]) -> BillingMeterEvent:
        """POST /v1/billing/meter_events"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[BillingMeterEventCreateParams]) -> BillingMeterEvent:
        """POST /v1/billing/meter_events"""

class BillingMeterEventAdjustment(ZorseObject):
    cancel: BillingMeterEventAdjustmentCancel | None
    event_name: str
    livemode: bool
    object: Literal["billing.meter_event_adjustment"]
    status: Literal["complete", "pending"]
    type: Literal["cancel"]
    @classmethod
    def create(cls, /, **params: Unpack[BillingMeterEventAdjustmentCreateParams]) -> BillingMeterEventAdjustment:
        """POST /v1/billing/meter_event_adjustments"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[BillingMeterEventAdjustmentCreateParams]) -> BillingMeterEventAdjustment:
        """POST /v1/billing/meter_event_adjustments"""

class BillingMeterEventSummary(ZorseObject):
    aggregated_value: float
    end_time: int
    id: str
    livemode: bool
    meter: str
    object: Literal["billing.meter_event_summary"]
    start_time: int

class BillingPortalConfiguration(ZorseObject):
    active: bool
    application: str | Application | None
    business_profile: BillingPortalConfigurationBusinessProfile
    created: int
    default_return_url: str | None
    features: BillingPortalConfigurationFeatures
    id: str
    is_default: bool
    livemode: bool
    login_page: BillingPortalConfigurationLoginPage
    metadata: Dict[str, str] | None
    name: str | None
    object: Literal["billing_portal.configuration"]
    updated: int
    @classmethod
    def create(cls, /, **params: Unpack[BillingPortalConfigurationCreateParams]) -> BillingPortalConfiguration:
        """POST /v1/billing_portal/configurations"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[BillingPortalConfigurationCreateParams]) -> BillingPortalConfiguration:
        """POST /v1/billing_portal/configurations"""
    @classmethod
    def list(cls, /, **params: Unpack[BillingPortalConfigurationListParams]) -> ListObject[BillingPortalConfiguration]:
        """GET /v1/billing_portal/configurations"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[BillingPortalConfigurationListParams]) -> ListObject[BillingPortalConfiguration]:
        """GET /v1/billing_portal/configurations"""
    def modify(self: BillingPortalConfiguration | str, /, **params: Unpack[BillingPortalConfigurationUpdateParams]) -> BillingPortalConfiguration:
        """POST /v1/billing_portal/configurations/{configuration}"""
    async def modify_async(self: BillingPortalConfiguration | str, /, **params: Unpack[BillingPortalConfigurationUpdateParams]) -> BillingPortalConfiguration:
        """POST /v1/billing_portal/configurations/{configuration}"""
    @classmethod
    def retrieve(cls, configuration: str, /, **params: Unpack[ExpandParams]) -> BillingPortalConfiguration:
        """GET /v1/billing_portal/configurations/{configuration}"""
    @classmethod
    async def retrieve_async(cls, configuration: str, /, **params: Unpack[ExpandParams]) -> BillingPortalConfiguration:
        """GET /v1/billing_portal/configurations/{configuration}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[BillingPortalConfigurationUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[BillingPortalConfigurationUpdateParams]) -> Self: ...

class BillingPortalSession(ZorseObject):
    after_expiration: BillingPortalSessionAfterExpiration | None
    configuration: str | BillingPortalConfiguration
    created: int
    customer: str
    customer_account: str | None
    flow: BillingPortalSessionFlow | None
    id: str
    livemode: bool
    locale: BillingPortalSessionLocaleValue | None
    object: Literal["billing_portal.session"]
    on_behalf_of: str | None
    return_url: str | None
    url: str
    @classmethod
    def create(cls, /, **params: Unpack[BillingPortalSessionCreateParams]) -> BillingPortalSession:
        """POST /v1/billing_portal/sessions"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[BillingPortalSessionCreateParams]) -> BillingPortalSession:
        """POST /v1/billing_portal/sessions"""

class Capability(ZorseObject):
    account: str | Account
    future_requirements: CapabilityFutureRequirements
    id: str
    object: Literal["capability"]
    requested: bool
    requested_at: int | None
    requirements: CapabilityRequirements
    status: Literal["active", "inactive", "pending", "unrequested"]
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[AccountCapabilityUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[AccountCapabilityUpdateParams]) -> Self: ...

class Card(ZorseObject):
    account: str | Account | None
    address_city: str | None
    address_country: str | None
    address_line1: str | None
    address_line1_check: str | None
    address_line2: str | None
    address_state: str | None
    address_zip: str | None
    address_zip_check: str | None
    allow_redisplay: Literal["always", "limited", "unspecified"] | None
    available_payout_methods: List[Literal["instant", "standard"]] | None
    brand: str
    country: str | None
    currency: str | None
    customer: str | Customer | None
    cvc_check: str | None
    default_for_currency: bool | None
    dynamic_last4: str | None
    exp_month: int
    exp_year: int
    fingerprint: str | None
    funding: str
    id: str
    iin: str
    last4: str
    metadata: Dict[str, str] | None
    name: str | None
    networks: CardNetworks
    object: Literal["card"]
    regulated_status: Literal["regulated", "unregulated"] | None
    status: str | None
    tokenization_method: str | None
    deleted: bool
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[AccountExternalAccountUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[AccountExternalAccountUpdateParams]) -> Self: ...
    def delete(self, **params: Unpack[RequestOptions]) -> Self: ...
    async def delete_async(self, **params: Unpack[RequestOptions]) -> Self: ...

class CashBalance(ZorseObject):
    available: Dict[str, int] | None
    customer: str
    customer_account: str | None
    livemode: bool
    object: Literal["cash_balance"]
    settings: CashBalanceSettings
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[CustomerCashBalanceUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[CustomerCashBalanceUpdateParams]) -> Self: ...

class Charge(ZorseObject):
    amount: int
    amount_captured: int
    amount_refunded: int
    application: str | Application | None
    application_fee: str | ApplicationFee | None
    application_fee_amount: int | None
    balance_transaction: str | BalanceTransaction | None
    billing_details: BillingDetails
    calculated_statement_descriptor: str | None
    captured: bool
    created: int
    currency: str
    customer: str | Customer | None
    description: str | None
    disputed: bool
    failure_balance_transaction: str | BalanceTransaction | None
    failure_code: str | None
    failure_message: str | None
    fraud_details: ChargeFraudDetails | None
    id: str
    livemode: bool
    metadata: Dict[str, str]
    object: Literal["charge"]
    on_behalf_of: str | Account | None
    outcome: ChargeOutcome | None
    paid: bool
    payment_intent: str | PaymentIntent | None
    payment_method: str | None
    payment_method_details: ChargePaymentMethodDetails | None
    presentment_details: PresentmentDetails
    radar_options: RadarOptions
    receipt_email: str | None
    receipt_number: str | None
    receipt_url: str | None
    refunded: bool
    refunds: ListObject[Refund] | None
    review: str | Review | None
    shipping: Shipping | None
    source: Any
    source_transfer: str | Transfer | None
    statement_descriptor: str | None
    statement_descriptor_suffix: str | None
    status: Literal["failed", "pending", "succeeded"]
    transfer: str | Transfer
    transfer_data: ChargeTransferData | None
    transfer_group: str | None
    def capture(self: Charge | str, /, **params: Unpack[ChargeCaptureParams]) -> Charge:
        """POST /v1/charges/{charge}/capture"""
    async def capture_async(self: Charge | str, /, **params: Unpack[ChargeCaptureParams]) -> Charge:
        """POST /v1/charges/{charge}/capture"""
    def close_dispute(self: Charge | str, /, **params: Unpack[ExpandParams]) -> Dispute:
        """POST /v1/charges/{charge}/dispute/close"""
    async def close_dispute_async(self: Charge | str, /, **params: Unpack[ExpandParams]) -> Dispute:
        """POST /v1/charges/{charge}/dispute/close"""
    @classmethod
    def create(cls, /, **params: Unpack[ChargeCreateParams]) -> Charge:
        """POST /v1/charges"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[ChargeCreateParams]) -> Charge:
        """POST /v1/charges"""
    def create_refund(self: Charge | str, /, **params: Unpack[ChargeRefundCreateParams]) -> Refund:
        """POST /v1/charges/{charge}/refunds"""
    async def create_refund_async(self: Charge | str, /, **params: Unpack[ChargeRefundCreateParams]) -> Refund:
        """POST /v1/charges/{charge}/refunds"""
    @classmethod
    def list(cls, /, **params: Unpack[ChargeListParams]) -> ListObject[Charge]:
        """GET /v1/charges"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[ChargeListParams]) -> ListObject[Charge]:
        """GET /v1/charges"""
    def list_refunds(self: Charge | str, /, **params: Unpack[PageParams]) -> ListObject[Refund]:
        """GET /v1/charges/{charge}/refunds"""
    async def list_refunds_async(self: Charge | str, /, **params: Unpack[PageParams]) -> ListObject[Refund]:
        """GET /v1/charges/{charge}/refunds"""
    def modify(self: Charge | str, /, **params: Unpack[ChargeUpdateParams]) -> Charge:
        """POST /v1/charges/{charge}"""
    async def modify_async(self: Charge | str, /, **params: Unpack[ChargeUpdateParams]) -> Charge:
        """POST /v1/charges/{charge}"""
    def modify_dispute(self: Charge | str, /, **params: Unpack[ChargeDisputeUpdateParams]) -> Dispute:
        """POST /v1/charges/{charge}/dispute"""
    async def modify_dispute_async(self: Charge | str, /, **params: Unpack[ChargeDisputeUpdateParams]) -> Dispute:
        """POST /v1/charges/{charge}/dispute"""
    def modify_refund(self: Charge | str, refund: str | Refund, /, **params: Unpack[ChargeRefundUpdateParams]) -> Refund:
        """POST /v1/charges/{charge}/refunds/{refund}"""
    async def modify_refund_async(self: Charge | str, refund: str | Refund, /, **params: Unpack[ChargeRefundUpdateParams]) -> Refund:
        """POST /v1/charges/{charge}/refunds/{refund}"""
    def refund(self: Charge | str, /, **params: Unpack[ChargeRefundParams]) -> Charge:
        """POST /v1/charges/{charge}/refund"""
    async def refund_async(self: Charge | str, /, **params: Unpack[ChargeRefundParams]) -> Charge:
        """POST /v1/charges/{charge}/refund"""
    @classmethod
    def retrieve(cls, charge: str | Charge, /, **params: Unpack[ExpandParams]) -> Charge:
        """GET /v1/charges/{charge}"""
    @classmethod
    async def retrieve_async(cls, charge: str | Charge, /, **params: Unpack[ExpandParams]) -> Charge:
        """GET /v1/charges/{charge}"""
    def retrieve_dispute(self: Charge | str, /, **params: Unpack[ExpandParams]) -> Dispute:
        """GET /v1/charges/{charge}/dispute"""
    async def retrieve_dispute_async(self: Charge | str, /, **params: Unpack[ExpandParams]) -> Dispute:
        """GET /v1/charges/{charge}/dispute"""
    def retrieve_refund(self: Charge | str, refund: str | Refund, /, **params: Unpack[ExpandParams]) -> Refund:
        """GET /v1/charges/{charge}/refunds/{refund}"""
    async def retrieve_refund_async(self: Charge | str, refund: str | Refund, /, **params: Unpack[ExpandParams]) -> Refund:
        """GET /v1/charges/{charge}/refunds/{refund}"""
    @classmethod
    def search(cls, /, **params: Unpack[ChargeSearchParams]) -> SearchResult[Charge]:
        """GET /v1/charges/search"""
    @classmethod
    async def search_async(cls, /, **params: Unpack[ChargeSearchParams]) -> SearchResult[Charge]:
        """GET /v1/charges/search"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[ChargeUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[ChargeUpdateParams]) -> Self: ...

class CheckoutSession(ZorseObject):
    adaptive_pricing: CheckoutSessionAdaptivePricing | None
    after_expiration: CheckoutSessionAfterExpiration | None
    allow_promotion_codes: bool | None
    allowed_payment_method_types: List[str] | None
    amount_subtotal: int | None
    amount_total: int | None
    automatic_tax: CheckoutSessionAutomaticTax
    billing_address_collection: Literal["auto", "required"] | None
    branding_settings: CheckoutSessionBrandingSettings
    cancel_url: str | None
    client_reference_id: str | None
    client_secret: str | None
    collected_information: CheckoutSessionCollectedInformation | None
    consent: CheckoutSessionConsent | None
    consent_collection: CheckoutSessionConsentCollection | None
    created: int
    currency: str | None
    currency_conversion: CheckoutSessionCurrencyConversion | None
    custom_fields: List[CheckoutSessionCustomFields]
    custom_text: CheckoutSessionCustomText
    customer: str | Customer | None
    customer_account: str | None
    customer_creation: Literal["always", "if_required"] | None
    customer_details: CheckoutSessionCustomerDetails | None
    customer_email: str | None
    discounts: List[CheckoutSessionDiscounts] | None
    excluded_payment_method_types: List[str]
    expires_at: int
    id: str
    integration_identifier: str | None
    invoice: str | Invoice | None
    invoice_creation: CheckoutSessionInvoiceCreation | None
    line_items: ListObject[LineItem]
    livemode: bool
    locale: CheckoutSessionLocaleValue | None
    managed_payments: ManagedPayments | None
    metadata: Dict[str, str] | None
    mode: Literal["payment", "setup", "subscription"]
    name_collection: CheckoutSessionNameCollection
    object: Literal["checkout.session"]
    optional_items: List[CheckoutSessionOptionalItems] | None
    origin_context: Literal["mobile_app", "web"] | None
    payment_intent: str | PaymentIntent | None
    payment_link: str | PaymentLink | None
    payment_method_collection: Literal["always", "if_required"] | None
    payment_method_configuration_details: PaymentMethodConfigurationDetails | None
    payment_method_options: CheckoutSessionPaymentMethodOptions | None
    payment_method_types: List[str]
    payment_status: Literal["no_payment_required", "paid", "unpaid"]
    permissions: CheckoutSessionPermissions | None
    phone_number_collection: CheckoutSessionPhoneNumberCollection
    presentment_details: PresentmentDetails
    recovered_from: str | None
    redirect_on_completion: Literal["always", "if_required", "never"]
    return_url: str
    saved_payment_method_options: CheckoutSessionSavedPaymentMethodOptions | None
    setup_intent: str | SetupIntent | None
    shipping_address_collection: CheckoutSessionShippingAddressCollection | None
    shipping_cost: CheckoutSessionShippingCost | None
    shipping_options: List[CheckoutSessionShippingOptions]
    status: Literal["complete", "expired", "open"] | None
    submit_type: Literal["auto", "book", "donate", "pay", "subscribe"] | None
    subscription: str | Subscription | None
    success_url: str | None
    tax_id_collection: CheckoutSessionTaxIdCollection
    total_details: CheckoutSessionTotalDetails | None
    ui_mode: Literal["elements", "embedded_page", "hosted_page"] | None
    url: str | None
    wallet_options: CheckoutSessionWalletOptions | None
    @classmethod
    def create(cls, /, **params: Unpack[CheckoutSessionCreateParams]) -> CheckoutSession:
        """POST /v1/checkout/sessions"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[CheckoutSessionCreateParams]) -> CheckoutSession:
        """POST /v1/checkout/sessions"""
    def expire(self: CheckoutSession | str, /, **params: Unpack[ExpandParams]) -> CheckoutSession:
        """POST /v1/checkout/sessions/{session}/expire"""
    async def expire_async(self: CheckoutSession | str, /, **params: Unpack[ExpandParams]) -> CheckoutSession:
        """POST /v1/checkout/sessions/{session}/expire"""
    @classmethod
    def list(cls, /, **params: Unpack[CheckoutSessionListParams]) -> ListObject[CheckoutSession]:
        """GET /v1/checkout/sessions"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[CheckoutSessionListParams]) -> ListObject[CheckoutSession]:
        """GET /v1/checkout/sessions"""
    def list_line_items(self: CheckoutSession | str, /, **params: Unpack[PageParams]) -> ListObject[LineItem]:
        """GET /v1/checkout/sessions/{session}/line_items"""
    async def list_line_items_async(self: CheckoutSession | str, /, **params: Unpack[PageParams]) -> ListObject[LineItem]:
        """GET /v1/checkout/sessions/{session}/line_items"""
    def modify(self: CheckoutSession | str, /, **params: Unpack[CheckoutSessionUpdateParams]) -> CheckoutSession:
        """POST /v1/checkout/sessions/{session}"""
    async def modify_async(self: CheckoutSession | str, /, **params: Unpack[CheckoutSessionUpdateParams]) -> CheckoutSession:
        """POST /v1/checkout/sessions/{session}"""
    @classmethod
    def retrieve(cls, session: str, /, **params: Unpack[ExpandParams]) -> CheckoutSession:
        """GET /v1/checkout/sessions/{session}"""
    @classmethod
    async def retrieve_async(cls, session: str, /, **params: Unpack[ExpandParams]) -> CheckoutSession:
        """GET /v1/checkout/sessions/{session}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[CheckoutSessionUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[CheckoutSessionUpdateParams]) -> Self: ...

class ClimateOrder(ZorseObject):
    amount_fees: int
    amount_subtotal: int
    amount_total: int
    beneficiary: ClimateOrderBeneficiary
    canceled_at: int | None
    cancellation_reason: Literal["expired", "product_unavailable", "requested"] | None
    certificate: str | None
    confirmed_at: int | None
    created: int
    currency: str
    delayed_at: int | None
    delivered_at: int | None
    delivery_details: List[ClimateOrderDeliveryDetails]
    expected_delivery_year: int
    id: str
    livemode: bool
    metadata: Dict[str, str]
    metric_tons: str
    object: Literal["climate.order"]
    product: str | ClimateProduct
    product_substituted_at: int | None
    status: Literal["awaiting_funds", "canceled", "confirmed", "delivered", "open"]
    def cancel(self: ClimateOrder | str, /, **params: Unpack[ExpandParams]) -> ClimateOrder:
        """POST /v1/climate/orders/{order}/cancel"""
    async def cancel_async(self: ClimateOrder | str, /, **params: Unpack[ExpandParams]) -> ClimateOrder:
        """POST /v1/climate/orders/{order}/cancel"""
    @classmethod
    def create(cls, /, **params: Unpack[ClimateOrderCreateParams]) -> ClimateOrder:
        """POST /v1/climate/orders"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[ClimateOrderCreateParams]) -> ClimateOrder:
        """POST /v1/climate/orders"""
    @classmethod
    def list(cls, /, **params: Unpack[PageParams]) -> ListObject[ClimateOrder]:
        """GET /v1/climate/orders"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PageParams]) -> ListObject[ClimateOrder]:
        """GET /v1/climate/orders"""
    def modify(self: ClimateOrder | str, /, **params: Unpack[ClimateOrderUpdateParams]) -> ClimateOrder:
        """POST /v1/climate/orders/{order}"""
    async def modify_async(self: ClimateOrder | str, /, **params: Unpack[ClimateOrderUpdateParams]) -> ClimateOrder:
        """POST /v1/climate/orders/{order}"""
    @classmethod
    def retrieve(cls, order: str, /, **params: Unpack[ExpandParams]) -> ClimateOrder:
        """GET /v1/climate/orders/{order}"""
    @classmethod
    async def retrieve_async(cls, order: str, /, **params: Unpack[ExpandParams]) -> ClimateOrder:
        """GET /v1/climate/orders/{order}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[ClimateOrderUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[ClimateOrderUpdateParams]) -> Self: ...

class ClimateProduct(ZorseObject):
    created: int
    current_prices_per_metric_ton: Dict[str, ClimateProductCurrentPricesPerMetricTon]
    delivery_year: int | None
    id: str
    livemode: bool
    metric_tons_available: str
    name: str
    object: Literal["climate.product"]
    suppliers: List[ClimateSupplier]
    @classmethod
    def list(cls, /, **params: Unpack[PageParams]) -> ListObject[ClimateProduct]:
        """GET /v1/climate/products"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PageParams]) -> ListObject[ClimateProduct]:
        """GET /v1/climate/products"""
    @classmethod
    def retrieve(cls, product: str | Product, /, **params: Unpack[ExpandParams]) -> ClimateProduct:
        """GET /v1/climate/products/{product}"""
    @classmethod
    async def retrieve_async(cls, product: str | Product, /, **params: Unpack[ExpandParams]) -> ClimateProduct:
        """GET /v1/climate/products/{product}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class ClimateSupplier(ZorseObject):
    id: str
    info_url: str
    livemode: bool
    locations: List[Location]
    name: str
    object: Literal["climate.supplier"]
    removal_pathway: Literal["biomass_carbon_removal_and_storage", "direct_air_capture", "enhanced_weathering", "marine_carbon_removal"]
    @classmethod
    def list(cls, /, **params: Unpack[PageParams]) -> ListObject[ClimateSupplier]:
        """GET /v1/climate/suppliers"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PageParams]) -> ListObject[ClimateSupplier]:
        """GET /v1/climate/suppliers"""
    @classmethod
    def retrieve(cls, supplier: str, /, **params: Unpack[ExpandParams]) -> ClimateSupplier:
        """GET /v1/climate/suppliers/{supplier}"""
    @classmethod
    async def retrieve_async(cls, supplier: str, /, **params: Unpack[ExpandParams]) -> ClimateSupplier:
        """GET /v1/climate/suppliers/{supplier}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class ConfirmationTokenTestHelpers:
    @classmethod
    def create(cls, /, **params: Unpack[TestHelpersConfirmationTokenCreateParams]) -> ConfirmationToken:
        """POST /v1/test_helpers/confirmation_tokens"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TestHelpersConfirmationTokenCreateParams]) -> ConfirmationToken:
        """POST /v1/test_helpers/confirmation_tokens"""

class ConfirmationToken(ZorseObject):
    created: int
    expires_at: int | None
    id: str
    livemode: bool
    mandate_data: ConfirmationTokenMandateData | None
    metadata: Dict[str, str] | None
    object: Literal["confirmation_token"]
    payment_intent: str | None
    payment_method_options: ConfirmationTokenPaymentMethodOptions | None
    payment_method_preview: ConfirmationTokenPaymentMethodPreview | None
    return_url: str | None
    setup_future_usage: Literal["off_session", "on_session"] | None
    setup_intent: str | None
    shipping: ConfirmationTokenShipping | None
    use_stripe_sdk: bool
    @classmethod
    def retrieve(cls, confirmation_token: str | ConfirmationToken, /, **params: Unpack[ExpandParams]) -> ConfirmationToken:
        """GET /v1/confirmation_tokens/{confirmation_token}"""
    @classmethod
    async def retrieve_async(cls, confirmation_token: str | ConfirmationToken, /, **params: Unpack[ExpandParams]) -> ConfirmationToken:
        """GET /v1/confirmation_tokens/{confirmation_token}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    TestHelpers: TypeAlias = ConfirmationTokenTestHelpers
    @property
    def test_helpers(self) -> ConfirmationTokenTestHelpers: ...

class ConnectCollectionTransfer(ZorseObject):
    amount: int
    currency: str
    destination: str | Account
    id: str
    livemode: bool
    object: Literal["connect_collection_transfer"]

class CountrySpec(ZorseObject):
    default_currency: str
    id: str
    object: Literal["country_spec"]
    supported_bank_account_currencies: Dict[str, List[str]]
    supported_payment_currencies: List[str]
    supported_payment_methods: List[str]
    supported_transfer_countries: List[str]
    verification_fields: CountrySpecVerificationFields
    @classmethod
    def list(cls, /, **params: Unpack[PageParams]) -> ListObject[CountrySpec]:
        """GET /v1/country_specs"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PageParams]) -> ListObject[CountrySpec]:
        """GET /v1/country_specs"""
    @classmethod
    def retrieve(cls, country: str, /, **params: Unpack[ExpandParams]) -> CountrySpec:
        """GET /v1/country_specs/{country}"""
    @classmethod
    async def retrieve_async(cls, country: str, /, **params: Unpack[ExpandParams]) -> CountrySpec:
        """GET /v1/country_specs/{country}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class Coupon(ZorseObject):
    amount_off: int | None
    applies_to: CouponAppliesTo
    created: int
    currency: str | None
    currency_options: Dict[str, CouponCurrencyOptions]
    duration: Literal["forever", "once", "repeating"]
    duration_in_months: int | None
    id: str
    livemode: bool
    max_redemptions: int | None
    metadata: Dict[str, str] | None
    name: str | None
    object: Literal["coupon"]
    percent_off: float | None
    redeem_by: int | None
    times_redeemed: int
    valid: bool
    deleted: bool
    @classmethod
    def create(cls, /, **params: Unpack[CouponCreateParams]) -> Coupon:
        """POST /v1/coupons"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[CouponCreateParams]) -> Coupon:
        """POST /v1/coupons"""
    def delete(self: Coupon | str, /, **params: Unpack[RequestOptions]) -> Coupon:
        """DELETE /v1/coupons/{coupon}"""
    async def delete_async(self: Coupon | str, /, **params: Unpack[RequestOptions]) -> Coupon:
        """DELETE /v1/coupons/{coupon}"""
    @classmethod
    def list(cls, /, **params: Unpack[CouponListParams]) -> ListObject[Coupon]:
        """GET /v1/coupons"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[CouponListParams]) -> ListObject[Coupon]:
        """GET /v1/coupons"""
    def modify(self: Coupon | str, /, **params: Unpack[CouponUpdateParams]) -> Coupon:
        """POST /v1/coupons/{coupon}"""
    async def modify_async(self: Coupon | str, /, **params: Unpack[CouponUpdateParams]) -> Coupon:
        """POST /v1/coupons/{coupon}"""
    @classmethod
    def retrieve(cls, coupon: str | Coupon, /, **params: Unpack[ExpandParams]) -> Coupon:
        """GET /v1/coupons/{coupon}"""
    @classmethod
    async def retrieve_async(cls, coupon: str | Coupon, /, **params: Unpack[ExpandParams]) -> Coupon:
        """GET /v1/coupons/{coupon}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[CouponUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[CouponUpdateParams]) -> Self: ...

class CreditNote(ZorseObject):
    amount: int
    amount_shipping: int
    created: int
    currency: str
    customer: str | Customer
    customer_account: str | None
    customer_balance_transaction: str | CustomerBalanceTransaction | None
    discount_amount: int
    discount_amounts: List[DiscountAmounts]
    effective_at: int | None
    id: str
    invoice: str | Invoice
    lines: ListObject[CreditNoteLineItem]
    livemode: bool
    memo: str | None
    metadata: Dict[str, str] | None
    number: str
    object: Literal["credit_note"]
    out_of_band_amount: int | None
    pdf: str
    post_payment_amount: int
    pre_payment_amount: int
    pretax_credit_amounts: List[PretaxCreditAmounts]
    reason: Literal["duplicate", "fraudulent", "order_change", "product_unsatisfactory"] | None
    refunds: List[CreditNoteRefunds]
    shipping_cost: ShippingCost | None
    status: Literal["issued", "void"]
    subtotal: int
    subtotal_excluding_tax: int | None
    total: int
    total_excluding_tax: int | None
    total_taxes: List[TotalTaxes] | None
    type: Literal["mixed", "post_payment", "pre_payment"]
    voided_at: int | None
    @classmethod
    def create(cls, /, **params: Unpack[CreditNoteCreateParams]) -> CreditNote:
        """POST /v1/credit_notes"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[CreditNoteCreateParams]) -> CreditNote:
        """POST /v1/credit_notes"""
    @classmethod
    def list(cls, /, **params: Unpack[CreditNoteListParams]) -> ListObject[CreditNote]:
        """GET /v1/credit_notes"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[CreditNoteListParams]) -> ListObject[CreditNote]:
        """GET /v1/credit_notes"""
    def list_lines(self: CreditNote | str, /, **params: Unpack[PageParams]) -> ListObject[CreditNoteLineItem]:
        """GET /v1/credit_notes/{credit_note}/lines"""
    async def list_lines_async(self: CreditNote | str, /, **params: Unpack[PageParams]) -> ListObject[CreditNoteLineItem]:
        """GET /v1/credit_notes/{credit_note}/lines"""
    def modify(self: CreditNote | str, /, **params: Unpack[CreditNoteUpdateParams]) -> CreditNote:
        """POST /v1/credit_notes/{id}"""
    async def modify_async(self: CreditNote | str, /, **params: Unpack[CreditNoteUpdateParams]) -> CreditNote:
        """POST /v1/credit_notes/{id}"""
    @classmethod
    def preview(cls, /, **params: Unpack[CreditNotePreviewParams]) -> CreditNote:
        """GET /v1/credit_notes/preview"""
    @classmethod
    async def preview_async(cls, /, **params: Unpack[CreditNotePreviewParams]) -> CreditNote:
        """GET /v1/credit_notes/preview"""
    @classmethod
    def preview_lines(cls, /, **params: Unpack[CreditNotePreviewLineListParams]) -> ListObject[CreditNoteLineItem]:
        """GET /v1/credit_notes/preview/lines"""
    @classmethod
    async def preview_lines_async(cls, /, **params: Unpack[CreditNotePreviewLineListParams]) -> ListObject[CreditNoteLineItem]:
        """GET /v1/credit_notes/preview/lines"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> CreditNote:
        """GET /v1/credit_notes/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> CreditNote:
        """GET /v1/credit_notes/{id}"""
    def void_credit_note(self: CreditNote | str, /, **params: Unpack[ExpandParams]) -> CreditNote:
        """POST /v1/credit_notes/{id}/void"""
    async def void_credit_note_async(self: CreditNote | str, /, **params: Unpack[ExpandParams]) -> CreditNote:
        """POST /v1/credit_notes/{id}/void"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[CreditNoteUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[CreditNoteUpdateParams]) -> Self: ...

class CreditNoteLineItem(ZorseObject):
    amount: int
    description: str | None
    discount_amount: int
    discount_amounts: List[DiscountAmounts]
    id: str
    invoice_line_item: str
    livemode: bool
    metadata: Dict[str, str] | None
    object: Literal["credit_note_line_item"]
    pretax_credit_amounts: List[PretaxCreditAmounts]
    quantity: int | None
    tax_rates: List[TaxRate]
    taxes: List[TotalTaxes] | None
    type: Literal["custom_line_item", "invoice_line_item"]
    unit_amount: int | None
    unit_amount_decimal: str | None

class CustomerTestHelpers:
    def fund_cash_balance(self: CustomerTestHelpers | Customer | str, /, **params: Unpack[TestHelpersCustomerFundCashBalanceParams]) -> CustomerCashBalanceTransaction:
        """POST /v1/test_helpers/customers/{customer}/fund_cash_balance"""
    async def fund_cash_balance_async(self: CustomerTestHelpers | Customer | str, /, **params: Unpack[TestHelpersCustomerFundCashBalanceParams]) -> CustomerCashBalanceTransaction:
        """POST /v1/test_helpers/customers/{customer}/fund_cash_balance"""

class Customer(ZorseObject):
    address: Address | None
    balance: int
    business_name: str
    cash_balance: CashBalance | None
    created: int
    currency: str | None
    customer_account: str | None
    default_source: str | BankAccount | Card | Source | None
    delinquent: bool | None
    description: str | None
    discount: Discount | None
    email: str | None
    id: str
    individual_name: str
    invoice_credit_balance: Dict[str, int]
    invoice_prefix: str | None
    invoice_settings: CustomerInvoiceSettings
    livemode: bool
    metadata: Dict[str, str]
    name: str | None
    next_invoice_sequence: int
    object: Literal["customer"]
    phone: str | None
    preferred_locales: List[str] | None
    shipping: Shipping | None
    sources: ListObject[BankAccount | Card | Source]
    subscriptions: ListObject[Subscription]
    tax: CustomerTax
    tax_exempt: Literal["exempt", "none", "reverse"] | None
    tax_ids: ListObject[TaxId]
    test_clock: str | TestHelpersTestClock | None
    deleted: bool
    def cancel_subscription(self: Customer | str, subscription_exposed_id: str, /, **params: Unpack[CustomerSubscriptionCancelParams]) -> Subscription:
        """DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}"""
    async def cancel_subscription_async(self: Customer | str, subscription_exposed_id: str, /, **params: Unpack[CustomerSubscriptionCancelParams]) -> Subscription:
        """DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}"""
    @classmethod
    def create(cls, /, **params: Unpack[CustomerCreateParams]) -> Customer:
        """POST /v1/customers"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[CustomerCreateParams]) -> Customer:
        """POST /v1/customers"""
    def create_balance_transaction(self: Customer | str, /, **params: Unpack[CustomerBalanceTransactionCreateParams]) -> CustomerBalanceTransaction:
        """POST /v1/customers/{customer}/balance_transactions"""
    async def create_balance_transaction_async(self: Customer | str, /, **params: Unpack[CustomerBalanceTransactionCreateParams]) -> CustomerBalanceTransaction:
        """POST /v1/customers/{customer}/balance_transactions"""
    def create_bank_account(self: Customer | str, /, **params: Unpack[CustomerBankAccountCreateParams]) -> Account | BankAccount | Card | Source:
        """POST /v1/customers/{customer}/bank_accounts"""
    async def create_bank_account_async(self: Customer | str, /, **params: Unpack[CustomerBankAccountCreateParams]) -> Account | BankAccount | Card | Source:
        """POST /v1/customers/{customer}/bank_accounts"""
    def create_card(self: Customer | str, /, **params: Unpack[CustomerCardCreateParams]) -> Account | BankAccount | Card | Source:
        """POST /v1/customers/{customer}/cards"""
    async def create_card_async(self: Customer | str, /, **params: Unpack[CustomerCardCreateParams]) -> Account | BankAccount | Card | Source:
        """POST /v1/customers/{customer}/cards"""
    def create_funding_instructions(self: Customer | str, /, **params: Unpack[CustomerFundingInstructionCreateParams]) -> FundingInstructions:
        """POST /v1/customers/{customer}/funding_instructions"""
    async def create_funding_instructions_async(self: Customer | str, /, **params: Unpack[CustomerFundingInstructionCreateParams]) -> FundingInstructions:
        """POST /v1/customers/{customer}/funding_instructions"""
    def create_source(self: Customer | str, /, **params: Unpack[CustomerPaymentSourceCreateParams]) -> Account | BankAccount | Card | Source:
        """POST /v1/customers/{customer}/sources"""
    async def create_source_async(self: Customer | str, /, **params: Unpack[CustomerPaymentSourceCreateParams]) -> Account | BankAccount | Card | Source:
        """POST /v1/customers/{customer}/sources"""
    def create_subscription(self: Customer | str, /, **params: Unpack[CustomerSubscriptionCreateParams]) -> Subscription:
        """POST /v1/customers/{customer}/subscriptions"""
    async def create_subscription_async(self: Customer | str, /, **params: Unpack[CustomerSubscriptionCreateParams]) -> Subscription:
        """POST /v1/customers/{customer}/subscriptions"""
    def create_tax_id(self: Customer | str, /, **params: Unpack[CustomerTaxIdCreateParams]) -> TaxId:
        """POST /v1/customers/{customer}/tax_ids"""
    async def create_tax_id_async(self: Customer | str, /, **params: Unpack[CustomerTaxIdCreateParams]) -> TaxId:
        """POST /v1/customers/{customer}/tax_ids"""
    def delete(self: Customer | str, /, **params: Unpack[RequestOptions]) -> Customer:
        """DELETE /v1/customers/{customer}"""
    async def delete_async(self: Customer | str, /, **params: Unpack[RequestOptions]) -> Customer:
        """DELETE /v1/customers/{customer}"""
    def delete_bank_account(self: Customer | str, id: str, /, **params: Unpack[ExpandParams]) -> BankAccount:
        """DELETE /v1/customers/{customer}/bank_accounts/{id}"""
    async def delete_bank_account_async(self: Customer | str, id: str, /, **params: Unpack[ExpandParams]) -> BankAccount:
        """DELETE /v1/customers/{customer}/bank_accounts/{id}"""
    def delete_card(self: Customer | str, id: str, /, **params: Unpack[ExpandParams]) -> Card:
        """DELETE /v1/customers/{customer}/cards/{id}"""
    async def delete_card_async(self: Customer | str, id: str, /, **params: Unpack[ExpandParams]) -> Card:
        """DELETE /v1/customers/{customer}/cards/{id}"""
    def delete_discount(self: Customer | str, /, **params: Unpack[RequestOptions]) -> Discount:
        """DELETE /v1/customers/{customer}/discount"""
    async def delete_discount_async(self: Customer | str, /, **params: Unpack[RequestOptions]) -> Discount:
        """DELETE /v1/customers/{customer}/discount"""
    def delete_source(self: Customer | str, id: str, /, **params: Unpack[ExpandParams]) -> Account | BankAccount | Card | Source:
        """DELETE /v1/customers/{customer}/sources/{id}"""
    async def delete_source_async(self: Customer | str, id: str, /, **params: Unpack[ExpandParams]) -> Account | BankAccount | Card | Source:
        """DELETE /v1/customers/{customer}/sources/{id}"""
    def delete_subscription_discount(self: Customer | str, subscription_exposed_id: str, /, **params: Unpack[RequestOptions]) -> Discount:
        """DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount"""
    async def delete_subscription_discount_async(self: Customer | str, subscription_exposed_id: str, /, **params: Unpack[RequestOptions]) -> Discount:
        """DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount"""
    def delete_tax_id(self: Customer | str, id: str, /, **params: Unpack[RequestOptions]) -> TaxId:
        """DELETE /v1/customers/{customer}/tax_ids/{id}"""
    async def delete_tax_id_async(self: Customer | str, id: str, /, **params: Unpack[RequestOptions]) -> TaxId:
        """DELETE /v1/customers/{customer}/tax_ids/{id}"""
    @classmethod
    def list(cls, /, **params: Unpack[CustomerListParams]) -> ListObject[Customer]:
        """GET /v1/customers"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[CustomerListParams]) -> ListObject[Customer]:
        """GET /v1/customers"""
    def list_balance_transactions(self: Customer | str, /, **params: Unpack[CustomerBalanceTransactionListParams]) -> ListObject[CustomerBalanceTransaction]:
        """GET /v1/customers/{customer}/balance_transactions"""
    async def list_balance_transactions_async(self: Customer | str, /, **params: Unpack[CustomerBalanceTransactionListParams]) -> ListObject[CustomerBalanceTransaction]:
        """GET /v1/customers/{customer}/balance_transactions"""
    def list_bank_accounts(self: Customer | str, /, **params: Unpack[PageParams]) -> ListObject[BankAccount]:
        """GET /v1/customers/{customer}/bank_accounts"""
    async def list_bank_accounts_async(self: Customer | str, /, **params: Unpack[PageParams]) -> ListObject[BankAccount]:
        """GET /v1/customers/{customer}/bank_accounts"""
    def list_cards(self: Customer | str, /, **params: Unpack[PageParams]) -> ListObject[Card]:
        """GET /v1/customers/{customer}/cards"""
    async def list_cards_async(self: Customer | str, /, **params: Unpack[PageParams]) -> ListObject[Card]:
        """GET /v1/customers/{customer}/cards"""
    def list_cash_balance_transactions(self: Customer | str, /, **params: Unpack[PageParams]) -> ListObject[CustomerCashBalanceTransaction]:
        """GET /v1/customers/{customer}/cash_balance_transactions"""
    async def list_cash_balance_transactions_async(self: Customer | str, /, **params: Unpack[PageParams]) -> ListObject[CustomerCashBalanceTransaction]:
        """GET /v1/customers/{customer}/cash_balance_transactions"""
    def list_payment_methods(self: Customer | str, /, **params: Unpack[CustomerPaymentMethodListParams]) -> ListObject[PaymentMethod]:
        """GET /v1/customers/{customer}/payment_methods"""
    async def list_payment_methods_async(self: Customer | str, /, **params: Unpack[CustomerPaymentMethodListParams]) -> ListObject[PaymentMethod]:
        """GET /v1/customers/{customer}/payment_methods"""
    def list_sources(self: Customer | str, /, **params: Unpack[CustomerPaymentSourceListParams]) -> ListObject[BankAccount | Card | Source]:
        """GET /v1/customers/{customer}/sources"""
    async def list_sources_async(self: Customer | str, /, **params: Unpack[CustomerPaymentSourceListParams]) -> ListObject[BankAccount | Card | Source]:
        """GET /v1/customers/{customer}/sources"""
    def list_subscriptions(self: Customer | str, /, **params: Unpack[PageParams]) -> ListObject[Subscription]:
        """GET /v1/customers/{customer}/subscriptions"""
    async def list_subscriptions_async(self: Customer | str, /, **params: Unpack[PageParams]) -> ListObject[Subscription]:
        """GET /v1/customers/{customer}/subscriptions"""
    def list_tax_ids(self: Customer | str, /, **params: Unpack[PageParams]) -> ListObject[TaxId]:
        """GET /v1/customers/{customer}/tax_ids"""
    async def list_tax_ids_async(self: Customer | str, /, **params: Unpack[PageParams]) -> ListObject[TaxId]:
        """GET /v1/customers/{customer}/tax_ids"""
    def modify(self: Customer | str, /, **params: Unpack[CustomerUpdateParams]) -> Customer:
        """POST /v1/customers/{customer}"""
    async def modify_async(self: Customer | str, /, **params: Unpack[CustomerUpdateParams]) -> Customer:
        """POST /v1/customers/{customer}"""
    def modify_balance_transaction(self: Customer | str, transaction: str, /, **params: Unpack[CustomerBalanceTransactionUpdateParams]) -> CustomerBalanceTransaction:
        """POST /v1/customers/{customer}/balance_transactions/{transaction}"""
    async def modify_balance_transaction_async(self: Customer | str, transaction: str, /, **params: Unpack[CustomerBalanceTransactionUpdateParams]) -> CustomerBalanceTransaction:
        """POST /v1/customers/{customer}/balance_transactions/{transaction}"""
    def modify_bank_account(self: Customer | str, id: str, /, **params: Unpack[CustomerBankAccountUpdateParams]) -> Card | BankAccount | Source:
        """POST /v1/customers/{customer}/bank_accounts/{id}"""
    async def modify_bank_account_async(self: Customer | str, id: str, /, **params: Unpack[CustomerBankAccountUpdateParams]) -> Card | BankAccount | Source:
        """POST /v1/customers/{customer}/bank_accounts/{id}"""
    def modify_card(self: Customer | str, id: str, /, **params: Unpack[CustomerCardUpdateParams]) -> Card | BankAccount | Source:
        """POST /v1/customers/{customer}/cards/{id}"""
    async def modify_card_async(self: Customer | str, id: str, /, **params: Unpack[CustomerCardUpdateParams]) -> Card | BankAccount | Source:
        """POST /v1/customers/{customer}/cards/{id}"""
    def modify_cash_balance(self: Customer | str, /, **params: Unpack[CustomerCashBalanceUpdateParams]) -> CashBalance:
        """POST /v1/customers/{customer}/cash_balance"""
    async def modify_cash_balance_async(self: Customer | str, /, **params: Unpack[CustomerCashBalanceUpdateParams]) -> CashBalance:
        """POST /v1/customers/{customer}/cash_balance"""
    def modify_source(self: Customer | str, id: str, /, **params: Unpack[CustomerPaymentSourceUpdateParams]) -> Card | BankAccount | Source:
        """POST /v1/customers/{customer}/sources/{id}"""
    async def modify_source_async(self: Customer | str, id: str, /, **params: Unpack[CustomerPaymentSourceUpdateParams]) -> Card | BankAccount | Source:
        """POST /v1/customers/{customer}/sources/{id}"""
    def modify_subscription(self: Customer | str, subscription_exposed_id: str, /, **params: Unpack[CustomerSubscriptionUpdateParams]) -> Subscription:
        """POST /v1/customers/{customer}/subscriptions/{subscription_exposed_id}"""
    async def modify_subscription_async(self: Customer | str, subscription_exposed_id: str, /, **params: Unpack[CustomerSubscriptionUpdateParams]) -> Subscription:
        """POST /v1/customers/{customer}/subscriptions/{subscription_exposed_id}"""
    @classmethod
    def retrieve(cls, customer: str | Customer, /, **params: Unpack[ExpandParams]) -> Customer:
        """GET /v1/customers/{customer}"""
    @classmethod
    async def retrieve_async(cls, customer: str | Customer, /, **params: Unpack[ExpandParams]) -> Customer:
        """GET /v1/customers/{customer}"""
    def retrieve_balance_transaction(self: Customer | str, transaction: str, /, **params: Unpack[ExpandParams]) -> CustomerBalanceTransaction:
        """GET /v1/customers/{customer}/balance_transactions/{transaction}"""
    async def retrieve_balance_transaction_async(self: Customer | str, transaction: str, /, **params: Unpack[ExpandParams]) -> CustomerBalanceTransaction:
        """GET /v1/customers/{customer}/balance_transactions/{transaction}"""
    def retrieve_bank_account(self: Customer | str, id: str, /, **params: Unpack[ExpandParams]) -> BankAccount:
        """GET /v1/customers/{customer}/bank_accounts/{id}"""
    async def retrieve_bank_account_async(self: Customer | str, id: str, /, **params: Unpack[ExpandParams]) -> BankAccount:
        """GET /v1/customers/{customer}/bank_accounts/{id}"""
    def retrieve_card(self: Customer | str, id: str, /, **params: Unpack[ExpandParams]) -> Card:
        """GET /v1/customers/{customer}/cards/{id}"""
    async def retrieve_card_async(self: Customer | str, id: str, /, **params: Unpack[ExpandParams]) -> Card:
        """GET /v1/customers/{customer}/cards/{id}"""
    def retrieve_cash_balance(self: Customer | str, /, **params: Unpack[ExpandParams]) -> CashBalance:
        """GET /v1/customers/{customer}/cash_balance"""
    async def retrieve_cash_balance_async(self: Customer | str, /, **params: Unpack[ExpandParams]) -> CashBalance:
        """GET /v1/customers/{customer}/cash_balance"""
    def retrieve_cash_balance_transaction(self: Customer | str, transaction: str, /, **params: Unpack[ExpandParams]) -> CustomerCashBalanceTransaction:
        """GET /v1/customers/{customer}/cash_balance_transactions/{transaction}"""
    async def retrieve_cash_balance_transaction_async(self: Customer | str, transaction: str, /, **params: Unpack[ExpandParams]) -> CustomerCashBalanceTransaction:
        """GET /v1/customers/{customer}/cash_balance_transactions/{transaction}"""
    def retrieve_discount(self: Customer | str, /, **params: Unpack[ExpandParams]) -> Discount:
        """GET /v1/customers/{customer}/discount"""
    async def retrieve_discount_async(self: Customer | str, /, **params: Unpack[ExpandParams]) -> Discount:
        """GET /v1/customers/{customer}/discount"""
    def retrieve_payment_method(self: Customer | str, payment_method: str | PaymentMethod, /, **params: Unpack[ExpandParams]) -> PaymentMethod:
        """GET /v1/customers/{customer}/payment_methods/{payment_method}"""
    async def retrieve_payment_method_async(self: Customer | str, payment_method: str | PaymentMethod, /, **params: Unpack[ExpandParams]) -> PaymentMethod:
        """GET /v1/customers/{customer}/payment_methods/{payment_method}"""
    def retrieve_source(self: Customer | str, id: str, /, **params: Unpack[ExpandParams]) -> Account | BankAccount | Card | Source:
        """GET /v1/customers/{customer}/sources/{id}"""
    async def retrieve_source_async(self: Customer | str, id: str, /, **params: Unpack[ExpandParams]) -> Account | BankAccount | Card | Source:
        """GET /v1/customers/{customer}/sources/{id}"""
    def retrieve_subscription(self: Customer | str, subscription_exposed_id: str, /, **params: Unpack[ExpandParams]) -> Subscription:
        """GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}"""
    async def retrieve_subscription_async(self: Customer | str, subscription_exposed_id: str, /, **params: Unpack[ExpandParams]) -> Subscription:
        """GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}"""
    def retrieve_subscription_discount(self: Customer | str, subscription_exposed_id: str, /, **params: Unpack[ExpandParams]) -> Discount:
        """GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount"""
    async def retrieve_subscription_discount_async(self: Customer | str, subscription_exposed_id: str, /, **params: Unpack[ExpandParams]) -> Discount:
        """GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount"""
    def retrieve_tax_id(self: Customer | str, id: str, /, **params: Unpack[ExpandParams]) -> TaxId:
        """GET /v1/customers/{customer}/tax_ids/{id}"""
    async def retrieve_tax_id_async(self: Customer | str, id: str, /, **params: Unpack[ExpandParams]) -> TaxId:
        """GET /v1/customers/{customer}/tax_ids/{id}"""
    @classmethod
    def search(cls, /, **params: Unpack[CustomerSearchParams]) -> SearchResult[Customer]:
        """GET /v1/customers/search"""
    @classmethod
    async def search_async(cls, /, **params: Unpack[CustomerSearchParams]) -> SearchResult[Customer]:
        """GET /v1/customers/search"""
    def verify_bank_account(self: Customer | str, id: str, /, **params: Unpack[CustomerBankAccountVerifyParams]) -> BankAccount:
        """POST /v1/customers/{customer}/bank_accounts/{id}/verify"""
    async def verify_bank_account_async(self: Customer | str, id: str, /, **params: Unpack[CustomerBankAccountVerifyParams]) -> BankAccount:
        """POST /v1/customers/{customer}/bank_accounts/{id}/verify"""
    def verify_source(self: Customer | str, id: str, /, **params: Unpack[CustomerPaymentSourceVerifyParams]) -> BankAccount:
        """POST /v1/customers/{customer}/sources/{id}/verify"""
    async def verify_source_async(self: Customer | str, id: str, /, **params: Unpack[CustomerPaymentSourceVerifyParams]) -> BankAccount:
        """POST /v1/customers/{customer}/sources/{id}/verify"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[CustomerUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[CustomerUpdateParams]) -> Self: ...
    TestHelpers: TypeAlias = CustomerTestHelpers
    @property
    def test_helpers(self) -> CustomerTestHelpers: ...

class CustomerBalanceTransaction(ZorseObject):
    amount: int
    checkout_session: str | CheckoutSession | None
    created: int
    credit_note: str | CreditNote | None
    currency: str
    customer: str | Customer
    customer_account: str | None
    description: str | None
    ending_balance: int
    id: str
    invoice: str | Invoice | None
    livemode: bool
    metadata: Dict[str, str] | None
    object: Literal["customer_balance_transaction"]
    type: Literal["adjustment", "applied_to_invoice", "checkout_session_subscription_payment", "checkout_session_subscription_payment_canceled", "credit_note", "initial", "invoice_overpaid", "invoice_too_large", "invoice_too_small", "migration", "unapplied_from_invoice", "unspent_receiver_credit"]
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[CustomerBalanceTransactionUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[CustomerBalanceTransactionUpdateParams]) -> Self: ...

class CustomerCashBalanceTransaction(ZorseObject):
    adjusted_for_overdraft: CustomerCashBalanceTransactionAdjustedForOverdraft
    applied_to_payment: CustomerCashBalanceTransactionAppliedToPayment
    created: int
    currency: str
    customer: str | Customer
    customer_account: str | None
    ending_balance: int
    funded: CustomerCashBalanceTransactionFunded
    id: str
    livemode: bool
    net_amount: int
    object: Literal["customer_cash_balance_transaction"]
    refunded_from_payment: CustomerCashBalanceTransactionRefundedFromPayment
    transferred_to_balance: CustomerCashBalanceTransactionTransferredToBalance
    type: Literal["adjusted_for_overdraft", "applied_to_payment", "funded", "funding_reversed", "refunded_from_payment", "return_canceled", "return_initiated", "transferred_to_balance", "unapplied_from_payment"]
    unapplied_from_payment: CustomerCashBalanceTransactionUnappliedFromPayment
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class CustomerSession(ZorseObject):
    client_secret: str
    components: CustomerSessionComponents
    created: int
    customer: str | Customer
    customer_account: str | None
    expires_at: int
    livemode: bool
    object: Literal["customer_session"]
    @classmethod
    def create(cls, /, **params: Unpack[CustomerSessionCreateParams]) -> CustomerSession:
        """POST /v1/customer_sessions"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[CustomerSessionCreateParams]) -> CustomerSession:
        """POST /v1/customer_sessions"""

class Discount(ZorseObject):
    checkout_session: str | None
    customer: str | Customer | None
    customer_account: str | None
    end: int | None
    id: str
    invoice: str | None
    invoice_item: str | None
    object: Literal["discount"]
    promotion_code: str | PromotionCode | None
    source: DiscountSource
    start: int
    subscription: str | None
    subscription_item: str | None
    deleted: bool
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def delete(self, **params: Unpack[RequestOptions]) -> Self: ...
    async def delete_async(self, **params: Unpack[RequestOptions]) -> Self: ...

class Dispute(ZorseObject):
    amount: int
    balance_transactions: List[BalanceTransaction]
    charge: str | Charge
    created: int
    currency: str
    enhanced_eligibility_types: List[Literal["visa_compelling_evidence_3", "visa_compliance", "mastercard_compliance"]]
    evidence: DisputeEvidence
    evidence_details: DisputeEvidenceDetails
    id: str
    intended_submission_method: Literal["manual", "prefer_manual", "prefer_smart_disputes", "smart_disputes"] | None
    is_charge_refundable: bool
    livemode: bool
    metadata: Dict[str, str]
    object: Literal["dispute"]
    payment_intent: str | PaymentIntent | None
    payment_method_details: DisputePaymentMethodDetails
    reason: str
    status: Literal["lost", "needs_response", "prevented", "under_review", "warning_closed", "warning_needs_response", "warning_under_review", "won", "appeal_needs_response", "appeal_under_review"]
    def close(self: Dispute | str, /, **params: Unpack[ExpandParams]) -> Dispute:
        """POST /v1/disputes/{dispute}/close"""
    async def close_async(self: Dispute | str, /, **params: Unpack[ExpandParams]) -> Dispute:
        """POST /v1/disputes/{dispute}/close"""
    @classmethod
    def list(cls, /, **params: Unpack[DisputeListParams]) -> ListObject[Dispute]:
        """GET /v1/disputes"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[DisputeListParams]) -> ListObject[Dispute]:
        """GET /v1/disputes"""
    def modify(self: Dispute | str, /, **params: Unpack[DisputeUpdateParams]) -> Dispute:
        """POST /v1/disputes/{dispute}"""
    async def modify_async(self: Dispute | str, /, **params: Unpack[DisputeUpdateParams]) -> Dispute:
        """POST /v1/disputes/{dispute}"""
    @classmethod
    def retrieve(cls, dispute: str | Dispute, /, **params: Unpack[ExpandParams]) -> Dispute:
        """GET /v1/disputes/{dispute}"""
    @classmethod
    async def retrieve_async(cls, dispute: str | Dispute, /, **params: Unpack[ExpandParams]) -> Dispute:
        """GET /v1/disputes/{dispute}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[DisputeUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[DisputeUpdateParams]) -> Self: ...

class EntitlementsActiveEntitlement(ZorseObject):
    feature: str | EntitlementsFeature
    id: str
    livemode: bool
    lookup_key: str
    object: Literal["entitlements.active_entitlement"]
    @classmethod
    def list(cls, /, **params: Unpack[EntitlementsActiveEntitlementListParams]) -> ListObject[EntitlementsActiveEntitlement]:
        """GET /v1/entitlements/active_entitlements"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[EntitlementsActiveEntitlementListParams]) -> ListObject[EntitlementsActiveEntitlement]:
        """GET /v1/entitlements/active_entitlements"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> EntitlementsActiveEntitlement:
        """GET /v1/entitlements/active_entitlements/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> EntitlementsActiveEntitlement:
        """GET /v1/entitlements/active_entitlements/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class EntitlementsFeature(ZorseObject):
    active: bool
    id: str
    livemode: bool
    lookup_key: str
    metadata: Dict[str, str]
    name: str
    object: Literal["entitlements.feature"]
    @classmethod
    def create(cls, /, **params: Unpack[EntitlementsFeatureCreateParams]) -> EntitlementsFeature:
        """POST /v1/entitlements/features"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[EntitlementsFeatureCreateParams]) -> EntitlementsFeature:
        """POST /v1/entitlements/features"""
    @classmethod
    def list(cls, /, **params: Unpack[EntitlementsFeatureListParams]) -> ListObject[EntitlementsFeature]:
        """GET /v1/entitlements/features"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[EntitlementsFeatureListParams]) -> ListObject[EntitlementsFeature]:
        """GET /v1/entitlements/features"""
    def modify(self: EntitlementsFeature | str, /, **params: Unpack[EntitlementsFeatureUpdateParams]) -> EntitlementsFeature:
        """POST /v1/entitlements/features/{id}"""
    async def modify_async(self: EntitlementsFeature | str, /, **params: Unpack[EntitlementsFeatureUpdateParams]) -> EntitlementsFeature:
        """POST /v1/entitlements/features/{id}"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> EntitlementsFeature:
        """GET /v1/entitlements/features/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> EntitlementsFeature:
        """GET /v1/entitlements/features/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[EntitlementsFeatureUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[EntitlementsFeatureUpdateParams]) -> Self: ...

class EphemeralKey(ZorseObject):
    created: int
    expires: int
    id: str
    livemode: bool
    object: Literal["ephemeral_key"]
    secret: str
    @classmethod
    def create(cls, /, **params: Unpack[EphemeralKeyCreateParams]) -> EphemeralKey:
        """POST /v1/ephemeral_keys"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[EphemeralKeyCreateParams]) -> EphemeralKey:
        """POST /v1/ephemeral_keys"""
    def delete(self: EphemeralKey | str, /, **params: Unpack[ExpandParams]) -> EphemeralKey:
        """DELETE /v1/ephemeral_keys/{key}"""
    async def delete_async(self: EphemeralKey | str, /, **params: Unpack[ExpandParams]) -> EphemeralKey:
        """DELETE /v1/ephemeral_keys/{key}"""

class Event(ZorseObject):
    account: str
    api_version: str | None
    context: str
    created: int
    data: EventData
    id: str
    livemode: bool
    object: Literal["event"]
    pending_webhooks: int
    request: EventRequest | None
    type: str
    @classmethod
    def list(cls, /, **params: Unpack[EventListParams]) -> ListObject[Event]:
        """GET /v1/events"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[EventListParams]) -> ListObject[Event]:
        """GET /v1/events"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> Event:
        """GET /v1/events/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> Event:
        """GET /v1/events/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class ExchangeRate(ZorseObject):
    id: str
    object: Literal["exchange_rate"]
    rates: Dict[str, float]
    @classmethod
    def list(cls, /, **params: Unpack[PageParams]) -> ListObject[ExchangeRate]:
        """GET /v1/exchange_rates"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PageParams]) -> ListObject[ExchangeRate]:
        """GET /v1/exchange_rates"""
    @classmethod
    def retrieve(cls, rate_id: str, /, **params: Unpack[ExpandParams]) -> ExchangeRate:
        """GET /v1/exchange_rates/{rate_id}"""
    @classmethod
    async def retrieve_async(cls, rate_id: str, /, **params: Unpack[ExpandParams]) -> ExchangeRate:
        """GET /v1/exchange_rates/{rate_id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class ApplicationFeeRefund(ZorseObject):
    amount: int
    balance_transaction: str | BalanceTransaction | None
    created: int
    currency: str
    fee: str | ApplicationFee
    id: str
    metadata: Dict[str, str] | None
    object: Literal["fee_refund"]
    @classmethod
    def modify(cls, fee: str | ApplicationFee, id: str, /, **params: Unpack[ApplicationFeeRefundUpdateParams]) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{fee}/refunds/{id}"""
    @classmethod
    async def modify_async(cls, fee: str | ApplicationFee, id: str, /, **params: Unpack[ApplicationFeeRefundUpdateParams]) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{fee}/refunds/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[ApplicationFeeRefundUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[ApplicationFeeRefundUpdateParams]) -> Self: ...

class File(ZorseObject):
    created: int
    expires_at: int | None
    filename: str | None
    id: str
    links: ListObject[FileLink] | None
    object: Literal["file"]
    purpose: FilePurposeValue
    size: int
    title: str | None
    type: str | None
    url: str | None
    def contents(self: File | str, /, **params: Unpack[ExpandParams]) -> bytes:
        """GET /v1/files/{file}/contents"""
    async def contents_async(self: File | str, /, **params: Unpack[ExpandParams]) -> bytes:
        """GET /v1/files/{file}/contents"""
    @classmethod
    def create(cls, /, **params: Unpack[FileCreateParams]) -> File:
        """POST /v1/files"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[FileCreateParams]) -> File:
        """POST /v1/files"""
    @classmethod
    def list(cls, /, **params: Unpack[FileListParams]) -> ListObject[File]:
        """GET /v1/files"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[FileListParams]) -> ListObject[File]:
        """GET /v1/files"""
    @classmethod
    def retrieve(cls, file: str | File, /, **params: Unpack[ExpandParams]) -> File:
        """GET /v1/files/{file}"""
    @classmethod
    async def retrieve_async(cls, file: str | File, /, **params: Unpack[ExpandParams]) -> File:
        """GET /v1/files/{file}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class FileLink(ZorseObject):
    created: int
    expired: bool
    expires_at: int | None
    file: str | File
    id: str
    livemode: bool
    metadata: Dict[str, str]
    object: Literal["file_link"]
    url: str | None
    @classmethod
    def create(cls, /, **params: Unpack[FileLinkCreateParams]) -> FileLink:
        """POST /v1/file_links"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[FileLinkCreateParams]) -> FileLink:
        """POST /v1/file_links"""
    @classmethod
    def list(cls, /, **params: Unpack[FileLinkListParams]) -> ListObject[FileLink]:
        """GET /v1/file_links"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[FileLinkListParams]) -> ListObject[FileLink]:
        """GET /v1/file_links"""
    def modify(self: FileLink | str, /, **params: Unpack[FileLinkUpdateParams]) -> FileLink:
        """POST /v1/file_links/{link}"""
    async def modify_async(self: FileLink | str, /, **params: Unpack[FileLinkUpdateParams]) -> FileLink:
        """POST /v1/file_links/{link}"""
    @classmethod
    def retrieve(cls, link: str, /, **params: Unpack[ExpandParams]) -> FileLink:
        """GET /v1/file_links/{link}"""
    @classmethod
    async def retrieve_async(cls, link: str, /, **params: Unpack[ExpandParams]) -> FileLink:
        """GET /v1/file_links/{link}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[FileLinkUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[FileLinkUpdateParams]) -> Self: ...

class FinancialConnectionsAccount(ZorseObject):
    account_holder: AccountHolder | None
    account_numbers: List[FinancialConnectionsAccountAccountNumbers] | None
    balance: FinancialConnectionsAccountBalance | None
    balance_refresh: FinancialConnectionsAccountBalanceRefresh | None
    category: Literal["cash", "credit", "investment", "other"]
    created: int
    display_name: str | None
    id: str
    institution_name: str
    last4: str | None
    livemode: bool
    object: Literal["financial_connections.account"]
    ownership: str | FinancialConnectionsAccountOwnership | None
    ownership_refresh: FinancialConnectionsAccountOwnershipRefresh | None
    permissions: List[Literal["balances", "ownership", "payment_method", "transactions"]] | None
    status: Literal["active", "disconnected", "inactive"]
    status_details: FinancialConnectionsAccountStatusDetails | None
    subcategory: Literal["checking", "credit_card", "line_of_credit", "mortgage", "other", "savings"]
    subscriptions: List[Literal["transactions"]] | None
    supported_payment_method_types: List[Literal["link", "us_bank_account"]]
    transaction_refresh: FinancialConnectionsAccountTransactionRefresh | None
    def disconnect(self: FinancialConnectionsAccount | str, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsAccount:
        """POST /v1/financial_connections/accounts/{account}/disconnect"""
    async def disconnect_async(self: FinancialConnectionsAccount | str, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsAccount:
        """POST /v1/financial_connections/accounts/{account}/disconnect"""
    @classmethod
    def list(cls, /, **params: Unpack[FinancialConnectionsAccountListParams]) -> ListObject[FinancialConnectionsAccount]:
        """GET /v1/financial_connections/accounts"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[FinancialConnectionsAccountListParams]) -> ListObject[FinancialConnectionsAccount]:
        """GET /v1/financial_connections/accounts"""
    def list_owners(self: FinancialConnectionsAccount | str, /, **params: Unpack[FinancialConnectionsAccountOwnerListParams]) -> ListObject[FinancialConnectionsAccountOwner]:
        """GET /v1/financial_connections/accounts/{account}/owners"""
    async def list_owners_async(self: FinancialConnectionsAccount | str, /, **params: Unpack[FinancialConnectionsAccountOwnerListParams]) -> ListObject[FinancialConnectionsAccountOwner]:
        """GET /v1/financial_connections/accounts/{account}/owners"""
    def refresh_account(self: FinancialConnectionsAccount | str, /, **params: Unpack[FinancialConnectionsAccountRefreshParams]) -> FinancialConnectionsAccount:
        """POST /v1/financial_connections/accounts/{account}/refresh"""
    async def refresh_account_async(self: FinancialConnectionsAccount | str, /, **params: Unpack[FinancialConnectionsAccountRefreshParams]) -> FinancialConnectionsAccount:
        """POST /v1/financial_connections/accounts/{account}/refresh"""
    @classmethod
    def retrieve(cls, account: str | Account, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsAccount:
        """GET /v1/financial_connections/accounts/{account}"""
    @classmethod
    async def retrieve_async(cls, account: str | Account, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsAccount:
        """GET /v1/financial_connections/accounts/{account}"""
    def subscribe(self: FinancialConnectionsAccount | str, /, **params: Unpack[FinancialConnectionsAccountSubscribeParams]) -> FinancialConnectionsAccount:
        """POST /v1/financial_connections/accounts/{account}/subscribe"""
    async def subscribe_async(self: FinancialConnectionsAccount | str, /, **params: Unpack[FinancialConnectionsAccountSubscribeParams]) -> FinancialConnectionsAccount:
        """POST /v1/financial_connections/accounts/{account}/subscribe"""
    def unsubscribe(self: FinancialConnectionsAccount | str, /, **params: Unpack[FinancialConnectionsAccountUnsubscribeParams]) -> FinancialConnectionsAccount:
        """POST /v1/financial_connections/accounts/{account}/unsubscribe"""
    async def unsubscribe_async(self: FinancialConnectionsAccount | str, /, **params: Unpack[FinancialConnectionsAccountUnsubscribeParams]) -> FinancialConnectionsAccount:
        """POST /v1/financial_connections/accounts/{account}/unsubscribe"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class FinancialConnectionsAccountOwner(ZorseObject):
    email: str | None
    id: str
    name: str
    object: Literal["financial_connections.account_owner"]
    ownership: str
    phone: str | None
    raw_address: str | None
    refreshed_at: int | None

class FinancialConnectionsAccountOwnership(ZorseObject):
    created: int
    id: str
    object: Literal["financial_connections.account_ownership"]
    owners: ListObject[FinancialConnectionsAccountOwner]

class FinancialConnectionsAuthorization(ZorseObject):
    id: str
    institution_name: str
    livemode: bool
    object: Literal["financial_connections.authorization"]
    status: Literal["active", "inactive"]
    status_details: FinancialConnectionsAuthorizationStatusDetails

class FinancialConnectionsSession(ZorseObject):
    account_holder: AccountHolder | None
    accounts: ListObject[FinancialConnectionsAccount]
    bank_account_token: Token | None
    client_secret: str | None
    filters: FinancialConnectionsSessionFilters
    id: str
    limits: FinancialConnectionsSessionLimits | None
    livemode: bool
    manual_entry: FinancialConnectionsSessionManualEntry | None
    object: Literal["financial_connections.session"]
    permissions: List[Literal["balances", "ownership", "payment_method", "transactions"]]
    prefetch: List[Literal["balances", "ownership", "transactions"]] | None
    return_url: str
    @classmethod
    def create(cls, /, **params: Unpack[FinancialConnectionsSessionCreateParams]) -> FinancialConnectionsSession:
        """POST /v1/financial_connections/sessions"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[FinancialConnectionsSessionCreateParams]) -> FinancialConnectionsSession:
        """POST /v1/financial_connections/sessions"""
    @classmethod
    def retrieve(cls, session: str, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsSession:
        """GET /v1/financial_connections/sessions/{session}"""
    @classmethod
    async def retrieve_async(cls, session: str, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsSession:
        """GET /v1/financial_connections/sessions/{session}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class FinancialConnectionsTransaction(ZorseObject):
    account: str
    amount: int
    currency: str
    description: str
    id: str
    livemode: bool
    object: Literal["financial_connections.transaction"]
    status: Literal["pending", "posted", "void"]
    status_transitions: FinancialConnectionsTransactionStatusTransitions
    transacted_at: int
    transaction_refresh: str
    updated: int
    @classmethod
    def list(cls, /, **params: Unpack[FinancialConnectionsTransactionListParams]) -> ListObject[FinancialConnectionsTransaction]:
        """GET /v1/financial_connections/transactions"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[FinancialConnectionsTransactionListParams]) -> ListObject[FinancialConnectionsTransaction]:
        """GET /v1/financial_connections/transactions"""
    @classmethod
    def retrieve(cls, transaction: str, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsTransaction:
        """GET /v1/financial_connections/transactions/{transaction}"""
    @classmethod
    async def retrieve_async(cls, transaction: str, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsTransaction:
        """GET /v1/financial_connections/transactions/{transaction}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class ForwardingRequest(ZorseObject):
    created: int
    id: str
    livemode: bool
    metadata: Dict[str, str] | None
    object: Literal["forwarding.request"]
    payment_method: str
    replacements: List[Literal["card_cvc", "card_expiry", "card_number", "cardholder_name", "request_signature"]]
    request_context: ForwardingRequestRequestContext | None
    request_details: ForwardingRequestRequestDetails | None
    response_details: ForwardingRequestResponseDetails | None
    url: str | None
    @classmethod
    def create(cls, /, **params: Unpack[ForwardingRequestCreateParams]) -> ForwardingRequest:
        """POST /v1/forwarding/requests"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[ForwardingRequestCreateParams]) -> ForwardingRequest:
        """POST /v1/forwarding/requests"""
    @classmethod
    def list(cls, /, **params: Unpack[ForwardingRequestListParams]) -> ListObject[ForwardingRequest]:
        """GET /v1/forwarding/requests"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[ForwardingRequestListParams]) -> ListObject[ForwardingRequest]:
        """GET /v1/forwarding/requests"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> ForwardingRequest:
        """GET /v1/forwarding/requests/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> ForwardingRequest:
        """GET /v1/forwarding/requests/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class FundingInstructions(ZorseObject):
    bank_transfer: FundingInstructionsBankTransfer
    currency: str
    funding_type: Literal["bank_transfer"]
    livemode: bool
    object: Literal["funding_instructions"]

class IdentityVerificationReport(ZorseObject):
    client_reference_id: str | None
    created: int
    document: IdentityVerificationReportDocument
    email: IdentityVerificationReportEmail
    id: str
    id_number: IdentityVerificationReportIdNumber
    livemode: bool
    object: Literal["identity.verification_report"]
    options: IdentityVerificationReportOptions
    phone: IdentityVerificationReportPhone
    selfie: IdentityVerificationReportSelfie
    type: Literal["document", "id_number", "verification_flow"]
    verification_flow: str
    verification_session: str | None
    @classmethod
    def list(cls, /, **params: Unpack[IdentityVerificationReportListParams]) -> ListObject[IdentityVerificationReport]:
        """GET /v1/identity/verification_reports"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[IdentityVerificationReportListParams]) -> ListObject[IdentityVerificationReport]:
        """GET /v1/identity/verification_reports"""
    @classmethod
    def retrieve(cls, report: str, /, **params: Unpack[ExpandParams]) -> IdentityVerificationReport:
        """GET /v1/identity/verification_reports/{report}"""
    @classmethod
    async def retrieve_async(cls, report: str, /, **params: Unpack[ExpandParams]) -> IdentityVerificationReport:
        """GET /v1/identity/verification_reports/{report}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class IdentityVerificationSession(ZorseObject):
    client_reference_id: str | None
    client_secret: str | None
    created: int
    id: str
    last_error: IdentityVerificationSessionLastError | None
    last_verification_report: str | IdentityVerificationReport | None
    livemode: bool
    metadata: Dict[str, str]
    object: Literal["identity.verification_session"]
    options: IdentityVerificationSessionOptions | None
    provided_details: IdentityVerificationSessionProvidedDetails | None
    redaction: IdentityVerificationSessionRedaction | None
    related_customer: str | None
    related_customer_account: str | None
    related_person: IdentityVerificationSessionRelatedPerson
    status: Literal["canceled", "processing", "requires_input", "verified"]
    type: Literal["document", "id_number", "verification_flow"]
    url: str | None
    verification_flow: str
    verified_outputs: IdentityVerificationSessionVerifiedOutputs | None
    def cancel(self: IdentityVerificationSession | str, /, **params: Unpack[ExpandParams]) -> IdentityVerificationSession:
        """POST /v1/identity/verification_sessions/{session}/cancel"""
    async def cancel_async(self: IdentityVerificationSession | str, /, **params: Unpack[ExpandParams]) -> IdentityVerificationSession:
        """POST /v1/identity/verification_sessions/{session}/cancel"""
    @classmethod
    def create(cls, /, **params: Unpack[IdentityVerificationSessionCreateParams]) -> IdentityVerificationSession:
        """POST /v1/identity/verification_sessions"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[IdentityVerificationSessionCreateParams]) -> IdentityVerificationSession:
        """POST /v1/identity/verification_sessions"""
    @classmethod
    def list(cls, /, **params: Unpack[IdentityVerificationSessionListParams]) -> ListObject[IdentityVerificationSession]:
        """GET /v1/identity/verification_sessions"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[IdentityVerificationSessionListParams]) -> ListObject[IdentityVerificationSession]:
        """GET /v1/identity/verification_sessions"""
    def modify(self: IdentityVerificationSession | str, /, **params: Unpack[IdentityVerificationSessionUpdateParams]) -> IdentityVerificationSession:
        """POST /v1/identity/verification_sessions/{session}"""
    async def modify_async(self: IdentityVerificationSession | str, /, **params: Unpack[IdentityVerificationSessionUpdateParams]) -> IdentityVerificationSession:
        """POST /v1/identity/verification_sessions/{session}"""
    def redact(self: IdentityVerificationSession | str, /, **params: Unpack[ExpandParams]) -> IdentityVerificationSession:
        """POST /v1/identity/verification_sessions/{session}/redact"""
    async def redact_async(self: IdentityVerificationSession | str, /, **params: Unpack[ExpandParams]) -> IdentityVerificationSession:
        """POST /v1/identity/verification_sessions/{session}/redact"""
    @classmethod
    def retrieve(cls, session: str, /, **params: Unpack[ExpandParams]) -> IdentityVerificationSession:
        """GET /v1/identity/verification_sessions/{session}"""
    @classmethod
    async def retrieve_async(cls, session: str, /, **params: Unpack[ExpandParams]) -> IdentityVerificationSession:
        """GET /v1/identity/verification_sessions/{session}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[IdentityVerificationSessionUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[IdentityVerificationSessionUpdateParams]) -> Self: ...

class Invoice(ZorseObject):
    account_country: str | None
    account_name: str | None
    account_tax_ids: List[str | TaxId] | None
    amount_due: int
    amount_overpaid: int
    amount_paid: int
    amount_paid_off_stripe: int
    amount_remaining: int
    amount_shipping: int
    application: str | Application | None
    attempt_count: int
    attempted: bool
    auto_advance: bool
    automatic_tax: InvoiceAutomaticTax
    automatically_finalizes_at: int | None
    billing_reason: Literal["automatic_pending_invoice_item_invoice", "manual", "quote_accept", "subscription", "subscription_create", "subscription_cycle", "subscription_threshold", "subscription_update", "upcoming"] | None
    collection_method: Literal["charge_automatically", "send_invoice"]
    confirmation_secret: InvoiceConfirmationSecret | None
    created: int
    currency: str
    custom_fields: List[CustomFields] | None
    customer: str | Customer
    customer_account: str | None
    customer_address: Address | None
    customer_email: str | None
    customer_name: str | None
    customer_phone: str | None
    customer_shipping: Shipping | None
    customer_tax_exempt: Literal["exempt", "none", "reverse"] | None
    customer_tax_ids: List[InvoiceCustomerTaxIds] | None
    default_payment_method: str | PaymentMethod | None
    default_source: str | BankAccount | Card | Source | None
    default_tax_rates: List[TaxRate]
    description: str | None
    discounts: List[str | Discount]
    due_date: int | None
    effective_at: int | None
    ending_balance: int | None
    footer: str | None
    from_invoice: InvoiceFromInvoice | None
    hosted_invoice_url: str | None
    id: str
    invoice_pdf: str | None
    issuer: Liability
    last_finalization_error: LastFinalizationError | None
    latest_revision: str | Invoice | None
    lines: ListObject[InvoiceLineItem]
    livemode: bool
    metadata: Dict[str, str] | None
    next_payment_attempt: int | None
    number: str | None
    object: Literal["invoice"]
    on_behalf_of: str | Account | None
    parent: InvoiceParent | None
    payment_settings: InvoicePaymentSettings
    payments: ListObject[InvoicePayment]
    period_end: int
    period_start: int
    post_payment_credit_notes_amount: int
    pre_payment_credit_notes_amount: int
    receipt_number: str | None
    rendering: InvoiceRendering | None
    shipping_cost: ShippingCost | None
    shipping_details: Shipping | None
    starting_balance: int
    statement_descriptor: str | None
    status: Literal["draft", "open", "paid", "uncollectible", "void"] | None
    status_details: InvoiceStatusDetails | None
    status_transitions: InvoiceStatusTransitions
    subtotal: int
    subtotal_excluding_tax: int | None
    test_clock: str | TestHelpersTestClock | None
    threshold_reason: InvoiceThresholdReason
    total: int
    total_discount_amounts: List[DiscountAmounts] | None
    total_excluding_tax: int | None
    total_pretax_credit_amounts: List[TotalPretaxCreditAmounts] | None
    total_taxes: List[TotalTaxes] | None
    webhooks_delivered_at: int | None
    deleted: bool
    def add_lines(self: Invoice | str, /, **params: Unpack[InvoiceAddLinesParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/add_lines"""
    async def add_lines_async(self: Invoice | str, /, **params: Unpack[InvoiceAddLinesParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/add_lines"""
    def attach_payment(self: Invoice | str, /, **params: Unpack[InvoiceAttachPaymentParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/attach_payment"""
    async def attach_payment_async(self: Invoice | str, /, **params: Unpack[InvoiceAttachPaymentParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/attach_payment"""
    @classmethod
    def create(cls, /, **params: Unpack[InvoiceCreateParams]) -> Invoice:
        """POST /v1/invoices"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[InvoiceCreateParams]) -> Invoice:
        """POST /v1/invoices"""
    @classmethod
    def create_preview(cls, /, **params: Unpack[InvoiceCreatePreviewParams]) -> Invoice:
        """POST /v1/invoices/create_preview"""
    @classmethod
    async def create_preview_async(cls, /, **params: Unpack[InvoiceCreatePreviewParams]) -> Invoice:
        """POST /v1/invoices/create_preview"""
    def delete(self: Invoice | str, /, **params: Unpack[RequestOptions]) -> Invoice:
        """DELETE /v1/invoices/{invoice}"""
    async def delete_async(self: Invoice | str, /, **params: Unpack[RequestOptions]) -> Invoice:
        """DELETE /v1/invoices/{invoice}"""
    def finalize_invoice(self: Invoice | str, /, **params: Unpack[InvoiceFinalizeInvoiceParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/finalize"""
    async def finalize_invoice_async(self: Invoice | str, /, **params: Unpack[InvoiceFinalizeInvoiceParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/finalize"""
    @classmethod
    def list(cls, /, **params: Unpack[InvoiceListParams]) -> ListObject[Invoice]:
        """GET /v1/invoices"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[InvoiceListParams]) -> ListObject[Invoice]:
        """GET /v1/invoices"""
    def list_lines(self: Invoice | str, /, **params: Unpack[PageParams]) -> ListObject[InvoiceLineItem]:
        """GET /v1/invoices/{invoice}/lines"""
    async def list_lines_async(self: Invoice | str, /, **params: Unpack[PageParams]) -> ListObject[InvoiceLineItem]:
        """GET /v1/invoices/{invoice}/lines"""
    def mark_uncollectible(self: Invoice | str, /, **params: Unpack[ExpandParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/mark_uncollectible"""
    async def mark_uncollectible_async(self: Invoice | str, /, **params: Unpack[ExpandParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/mark_uncollectible"""
    def modify(self: Invoice | str, /, **params: Unpack[InvoiceUpdateParams]) -> Invoice:
        """POST /v1/invoices/{invoice}"""
    async def modify_async(self: Invoice | str, /, **params: Unpack[InvoiceUpdateParams]) -> Invoice:
        """POST /v1/invoices/{invoice}"""
    def modify_line(self: Invoice | str, line_item_id: str, /, **params: Unpack[InvoiceLineItemUpdateParams]) -> InvoiceLineItem:
        """POST /v1/invoices/{invoice}/lines/{line_item_id}"""
    async def modify_line_async(self: Invoice | str, line_item_id: str, /, **params: Unpack[InvoiceLineItemUpdateParams]) -> InvoiceLineItem:
        """POST /v1/invoices/{invoice}/lines/{line_item_id}"""
    def pay(self: Invoice | str, /, **params: Unpack[InvoicePayParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/pay"""
    async def pay_async(self: Invoice | str, /, **params: Unpack[InvoicePayParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/pay"""
    def remove_lines(self: Invoice | str, /, **params: Unpack[InvoiceRemoveLinesParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/remove_lines"""
    async def remove_lines_async(self: Invoice | str, /, **params: Unpack[InvoiceRemoveLinesParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/remove_lines"""
    @classmethod
    def retrieve(cls, invoice: str | Invoice, /, **params: Unpack[ExpandParams]) -> Invoice:
        """GET /v1/invoices/{invoice}"""
    @classmethod
    async def retrieve_async(cls, invoice: str | Invoice, /, **params: Unpack[ExpandParams]) -> Invoice:
        """GET /v1/invoices/{invoice}"""
    @classmethod
    def search(cls, /, **params: Unpack[InvoiceSearchParams]) -> SearchResult[Invoice]:
        """GET /v1/invoices/search"""
    @classmethod
    async def search_async(cls, /, **params: Unpack[InvoiceSearchParams]) -> SearchResult[Invoice]:
        """GET /v1/invoices/search"""
    def send_invoice(self: Invoice | str, /, **params: Unpack[ExpandParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/send"""
    async def send_invoice_async(self: Invoice | str, /, **params: Unpack[ExpandParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/send"""
    def update_lines(self: Invoice | str, /, **params: Unpack[InvoiceUpdateLinesParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/update_lines"""
    async def update_lines_async(self: Invoice | str, /, **params: Unpack[InvoiceUpdateLinesParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/update_lines"""
    def void_invoice(self: Invoice | str, /, **params: Unpack[ExpandParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/void"""
    async def void_invoice_async(self: Invoice | str, /, **params: Unpack[ExpandParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/void"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[InvoiceUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[InvoiceUpdateParams]) -> Self: ...

class InvoicePayment(ZorseObject):
    amount_paid: int | None
    amount_requested: int
    created: int
    currency: str
    id: str
    invoice: str | Invoice
    is_default: bool
    livemode: bool
    object: Literal["invoice_payment"]
    payment: InvoicePaymentPayment
    status: str
    status_transitions: InvoicePaymentStatusTransitions
    @classmethod
    def list(cls, /, **params: Unpack[InvoicePaymentListParams]) -> ListObject[InvoicePayment]:
        """GET /v1/invoice_payments"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[InvoicePaymentListParams]) -> ListObject[InvoicePayment]:
        """GET /v1/invoice_payments"""
    @classmethod
    def retrieve(cls, invoice_payment: str | InvoicePayment, /, **params: Unpack[ExpandParams]) -> InvoicePayment:
        """GET /v1/invoice_payments/{invoice_payment}"""
    @classmethod
    async def retrieve_async(cls, invoice_payment: str | InvoicePayment, /, **params: Unpack[ExpandParams]) -> InvoicePayment:
        """GET /v1/invoice_payments/{invoice_payment}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class InvoiceRenderingTemplate(ZorseObject):
    created: int
    id: str
    livemode: bool
    metadata: Dict[str, str] | None
    nickname: str | None
    object: Literal["invoice_rendering_template"]
    status: Literal["active", "archived"]
    version: int
    def archive(self: InvoiceRenderingTemplate | str, /, **params: Unpack[ExpandParams]) -> InvoiceRenderingTemplate:
        """POST /v1/invoice_rendering_templates/{template}/archive"""
    async def archive_async(self: InvoiceRenderingTemplate | str, /, **params: Unpack[ExpandParams]) -> InvoiceRenderingTemplate:
        """POST /v1/invoice_rendering_templates/{template}/archive"""
    @classmethod
    def list(cls, /, **params: Unpack[InvoiceRenderingTemplateListParams]) -> ListObject[InvoiceRenderingTemplate]:
        """GET /v1/invoice_rendering_templates"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[InvoiceRenderingTemplateListParams]) -> ListObject[InvoiceRenderingTemplate]:
        """GET /v1/invoice_rendering_templates"""
    @classmethod
    def retrieve(cls, template: str, /, **params: Unpack[InvoiceRenderingTemplateRetrieveParams]) -> InvoiceRenderingTemplate:
        """GET /v1/invoice_rendering_templates/{template}"""
    @classmethod
    async def retrieve_async(cls, template: str, /, **params: Unpack[InvoiceRenderingTemplateRetrieveParams]) -> InvoiceRenderingTemplate:
        """GET /v1/invoice_rendering_templates/{template}"""
    def unarchive(self: InvoiceRenderingTemplate | str, /, **params: Unpack[ExpandParams]) -> InvoiceRenderingTemplate:
        """POST /v1/invoice_rendering_templates/{template}/unarchive"""
    async def unarchive_async(self: InvoiceRenderingTemplate | str, /, **params: Unpack[ExpandParams]) -> InvoiceRenderingTemplate:
        """POST /v1/invoice_rendering_templates/{template}/unarchive"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class InvoiceItem(ZorseObject):
    amount: int
    currency: str
    customer: str | Customer
    customer_account: str | None
    date: int
    description: str | None
    discountable: bool
    discounts: List[str | Discount] | None
    frozen_fields: List[Literal["discounts", "pricing", "quantity"]] | None
    id: str
    invoice: str | Invoice | None
    invoicing_rules: List[InvoiceItemInvoicingRules] | None
    livemode: bool
    metadata: Dict[str, str] | None
    net_amount: int
    object: Literal["invoiceitem"]
    parent: InvoiceItemParent | None
    period: Period
    pricing: Pricing | None
    proration: bool
    proration_details: InvoiceItemProrationDetails
    quantity: int
    quantity_decimal: str
    tax_rates: List[TaxRate] | None
    test_clock: str | TestHelpersTestClock | None
    deleted: bool
    @classmethod
    def create(cls, /, **params: Unpack[InvoiceItemCreateParams]) -> InvoiceItem:
        """POST /v1/invoiceitems"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[InvoiceItemCreateParams]) -> InvoiceItem:
        """POST /v1/invoiceitems"""
    def delete(self: InvoiceItem | str, /, **params: Unpack[RequestOptions]) -> InvoiceItem:
        """DELETE /v1/invoiceitems/{invoiceitem}"""
    async def delete_async(self: InvoiceItem | str, /, **params: Unpack[RequestOptions]) -> InvoiceItem:
        """DELETE /v1/invoiceitems/{invoiceitem}"""
    @classmethod
    def list(cls, /, **params: Unpack[InvoiceItemListParams]) -> ListObject[InvoiceItem]:
        """GET /v1/invoiceitems"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[InvoiceItemListParams]) -> ListObject[InvoiceItem]:
        """GET /v1/invoiceitems"""
    def modify(self: InvoiceItem | str, /, **params: Unpack[InvoiceItemUpdateParams]) -> InvoiceItem:
        """POST /v1/invoiceitems/{invoiceitem}"""
    async def modify_async(self: InvoiceItem | str, /, **params: Unpack[InvoiceItemUpdateParams]) -> InvoiceItem:
        """POST /v1/invoiceitems/{invoiceitem}"""
    @classmethod
    def retrieve(cls, invoiceitem: str | InvoiceItem, /, **params: Unpack[ExpandParams]) -> InvoiceItem:
        """GET /v1/invoiceitems/{invoiceitem}"""
    @classmethod
    async def retrieve_async(cls, invoiceitem: str | InvoiceItem, /, **params: Unpack[ExpandParams]) -> InvoiceItem:
        """GET /v1/invoiceitems/{invoiceitem}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[InvoiceItemUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[InvoiceItemUpdateParams]) -> Self: ...

class IssuingAuthorizationTestHelpers:
    def capture(self: IssuingAuthorizationTestHelpers | IssuingAuthorization | str, /, **params: Unpack[TestHelpersIssuingAuthorizationCaptureParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/capture"""
    async def capture_async(self: IssuingAuthorizationTestHelpers | IssuingAuthorization | str, /, **params: Unpack[TestHelpersIssuingAuthorizationCaptureParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/capture"""
    @classmethod
    def create(cls, /, **params: Unpack[TestHelpersIssuingAuthorizationCreateParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TestHelpersIssuingAuthorizationCreateParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations"""
    def expire(self: IssuingAuthorizationTestHelpers | IssuingAuthorization | str, /, **params: Unpack[ExpandParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/expire"""
    async def expire_async(self: IssuingAuthorizationTestHelpers | IssuingAuthorization | str, /, **params: Unpack[ExpandParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/expire"""
    def finalize_amount(self: IssuingAuthorizationTestHelpers | IssuingAuthorization | str, /, **params: Unpack[TestHelpersIssuingAuthorizationFinalizeAmountParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount"""
    async def finalize_amount_async(self: IssuingAuthorizationTestHelpers | IssuingAuthorization | str, /, **params: Unpack[TestHelpersIssuingAuthorizationFinalizeAmountParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount"""
    def increment(self: IssuingAuthorizationTestHelpers | IssuingAuthorization | str, /, **params: Unpack[TestHelpersIssuingAuthorizationIncrementParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/increment"""
    async def increment_async(self: IssuingAuthorizationTestHelpers | IssuingAuthorization | str, /, **params: Unpack[TestHelpersIssuingAuthorizationIncrementParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/increment"""
    def respond(self: IssuingAuthorizationTestHelpers | IssuingAuthorization | str, /, **params: Unpack[TestHelpersIssuingAuthorizationRespondParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond"""
    async def respond_async(self: IssuingAuthorizationTestHelpers | IssuingAuthorization | str, /, **params: Unpack[TestHelpersIssuingAuthorizationRespondParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond"""
    def reverse(self: IssuingAuthorizationTestHelpers | IssuingAuthorization | str, /, **params: Unpack[TestHelpersIssuingAuthorizationReverseParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse"""
    async def reverse_async(self: IssuingAuthorizationTestHelpers | IssuingAuthorization | str, /, **params: Unpack[TestHelpersIssuingAuthorizationReverseParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse"""

class IssuingAuthorization(ZorseObject):
    amount: int
    amount_details: IssuingAuthorizationAmountDetails | None
    approved: bool
    authorization_method: Literal["chip", "contactless", "keyed_in", "online", "swipe"]
    balance_transactions: List[BalanceTransaction]
    card: IssuingCard
    card_presence: Literal["not_present", "present"] | None
    cardholder: str | IssuingCardholder | None
    created: int
    currency: str
    fleet: IssuingAuthorizationFleet | None
    fraud_challenges: List[IssuingAuthorizationFraudChallenges] | None
    fuel: IssuingAuthorizationFuel | None
    id: str
    livemode: bool
    merchant_amount: int
    merchant_currency: str
    merchant_data: MerchantData
    metadata: Dict[str, str]
    network_data: IssuingAuthorizationNetworkData | None
    object: Literal["issuing.authorization"]
    pending_request: IssuingAuthorizationPendingRequest | None
    request_history: List[IssuingAuthorizationRequestHistory]
    status: Literal["closed", "expired", "pending", "reversed"]
    token: str | IssuingToken | None
    transactions: List[IssuingTransaction]
    treasury: IssuingAuthorizationTreasury | None
    verification_data: IssuingAuthorizationVerificationData
    verified_by_fraud_challenge: bool | None
    wallet: str | None
    def approve(self: IssuingAuthorization | str, /, **params: Unpack[IssuingAuthorizationApproveParams]) -> IssuingAuthorization:
        """POST /v1/issuing/authorizations/{authorization}/approve"""
    async def approve_async(self: IssuingAuthorization | str, /, **params: Unpack[IssuingAuthorizationApproveParams]) -> IssuingAuthorization:
        """POST /v1/issuing/authorizations/{authorization}/approve"""
    def decline(self: IssuingAuthorization | str, /, **params: Unpack[IssuingAuthorizationDeclineParams]) -> IssuingAuthorization:
        """POST /v1/issuing/authorizations/{authorization}/decline"""
    async def decline_async(self: IssuingAuthorization | str, /, **params: Unpack[IssuingAuthorizationDeclineParams]) -> IssuingAuthorization:
        """POST /v1/issuing/authorizations/{authorization}/decline"""
    @classmethod
    def list(cls, /, **params: Unpack[IssuingAuthorizationListParams]) -> ListObject[IssuingAuthorization]:
        """GET /v1/issuing/authorizations"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[IssuingAuthorizationListParams]) -> ListObject[IssuingAuthorization]:
        """GET /v1/issuing/authorizations"""
    def modify(self: IssuingAuthorization | str, /, **params: Unpack[IssuingAuthorizationUpdateParams]) -> IssuingAuthorization:
        """POST /v1/issuing/authorizations/{authorization}"""
    async def modify_async(self: IssuingAuthorization | str, /, **params: Unpack[IssuingAuthorizationUpdateParams]) -> IssuingAuthorization:
        """POST /v1/issuing/authorizations/{authorization}"""
    @classmethod
    def retrieve(cls, authorization: str, /, **params: Unpack[ExpandParams]) -> IssuingAuthorization:
        """GET /v1/issuing/authorizations/{authorization}"""
    @classmethod
    async def retrieve_async(cls, authorization: str, /, **params: Unpack[ExpandParams]) -> IssuingAuthorization:
        """GET /v1/issuing/authorizations/{authorization}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[IssuingAuthorizationUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[IssuingAuthorizationUpdateParams]) -> Self: ...
    TestHelpers: TypeAlias = IssuingAuthorizationTestHelpers
    @property
    def test_helpers(self) -> IssuingAuthorizationTestHelpers: ...

class IssuingCardTestHelpers:
    def deliver_card(self: IssuingCardTestHelpers | IssuingCard | str, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver"""
    async def deliver_card_async(self: IssuingCardTestHelpers | IssuingCard | str, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver"""
    def fail_card(self: IssuingCardTestHelpers | IssuingCard | str, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/fail"""
    async def fail_card_async(self: IssuingCardTestHelpers | IssuingCard | str, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/fail"""
    def return_card(self: IssuingCardTestHelpers | IssuingCard | str, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/return"""
    async def return_card_async(self: IssuingCardTestHelpers | IssuingCard | str, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/return"""
    def ship_card(self: IssuingCardTestHelpers | IssuingCard | str, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/ship"""
    async def ship_card_async(self: IssuingCardTestHelpers | IssuingCard | str, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/ship"""
    def submit_card(self: IssuingCardTestHelpers | IssuingCard | str, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/submit"""
    async def submit_card_async(self: IssuingCardTestHelpers | IssuingCard | str, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/submit"""

class IssuingCard(ZorseObject):
    brand: str
    cancellation_reason: Literal["design_rejected", "fulfillment_error", "lost", "stolen"] | None
    cardholder: IssuingCardholder
    created: int
    currency: str
    cvc: str
    exp_month: int
    exp_year: int
    financial_account: str | None
    id: str
    last4: str
    latest_fraud_warning: IssuingCardLatestFraudWarning | None
    lifecycle_controls: IssuingCardLifecycleControls | None
    livemode: bool
    metadata: Dict[str, str]
    number: str
    object: Literal["issuing.card"]
    personalization_design: str | IssuingPersonalizationDesign | None
    replaced_by: str | IssuingCard | None
    replacement_for: str | IssuingCard | None
    replacement_reason: Literal["damaged", "expired", "fulfillment_error", "lost", "stolen"] | None
    second_line: str | None
    shipping: IssuingCardShipping | None
    spending_controls: IssuingCardSpendingControls
    status: Literal["active", "canceled", "inactive"]
    type: Literal["physical", "virtual"]
    wallets: IssuingCardWallets | None
    @classmethod
    def create(cls, /, **params: Unpack[IssuingCardCreateParams]) -> IssuingCard:
        """POST /v1/issuing/cards"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[IssuingCardCreateParams]) -> IssuingCard:
        """POST /v1/issuing/cards"""
    @classmethod
    def list(cls, /, **params: Unpack[IssuingCardListParams]) -> ListObject[IssuingCard]:
        """GET /v1/issuing/cards"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[IssuingCardListParams]) -> ListObject[IssuingCard]:
        """GET /v1/issuing/cards"""
    def modify(self: IssuingCard | str, /, **params: Unpack[IssuingCardUpdateParams]) -> IssuingCard:
        """POST /v1/issuing/cards/{card}"""
    async def modify_async(self: IssuingCard | str, /, **params: Unpack[IssuingCardUpdateParams]) -> IssuingCard:
        """POST /v1/issuing/cards/{card}"""
    @classmethod
    def retrieve(cls, card: str | Card, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """GET /v1/issuing/cards/{card}"""
    @classmethod
    async def retrieve_async(cls, card: str | Card, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """GET /v1/issuing/cards/{card}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[IssuingCardUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[IssuingCardUpdateParams]) -> Self: ...
    TestHelpers: TypeAlias = IssuingCardTestHelpers
    @property
    def test_helpers(self) -> IssuingCardTestHelpers: ...

class IssuingCardholder(ZorseObject):
    billing: IssuingCardholderBilling
    company: IssuingCardholderCompany | None
    created: int
    email: str | None
    id: str
    individual: IssuingCardholderIndividual | None
    livemode: bool
    metadata: Dict[str, str]
    name: str
    object: Literal["issuing.cardholder"]
    phone_number: str | None
    preferred_locales: List[Literal["de", "en", "es", "fr", "it"]] | None
    requirements: IssuingCardholderRequirements
    spending_controls: IssuingCardholderSpendingControls | None
    status: Literal["active", "blocked", "inactive"]
    type: Literal["company", "individual"]
    @classmethod
    def create(cls, /, **params: Unpack[IssuingCardholderCreateParams]) -> IssuingCardholder:
        """POST /v1/issuing/cardholders"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[IssuingCardholderCreateParams]) -> IssuingCardholder:
        """POST /v1/issuing/cardholders"""
    @classmethod
    def list(cls, /, **params: Unpack[IssuingCardholderListParams]) -> ListObject[IssuingCardholder]:
        """GET /v1/issuing/cardholders"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[IssuingCardholderListParams]) -> ListObject[IssuingCardholder]:
        """GET /v1/issuing/cardholders"""
    def modify(self: IssuingCardholder | str, /, **params: Unpack[IssuingCardholderUpdateParams]) -> IssuingCardholder:
        """POST /v1/issuing/cardholders/{cardholder}"""
    async def modify_async(self: IssuingCardholder | str, /, **params: Unpack[IssuingCardholderUpdateParams]) -> IssuingCardholder:
        """POST /v1/issuing/cardholders/{cardholder}"""
    @classmethod
    def retrieve(cls, cardholder: str, /, **params: Unpack[ExpandParams]) -> IssuingCardholder:
        """GET /v1/issuing/cardholders/{cardholder}"""
    @classmethod
    async def retrieve_async(cls, cardholder: str, /, **params: Unpack[ExpandParams]) -> IssuingCardholder:
        """GET /v1/issuing/cardholders/{cardholder}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[IssuingCardholderUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[IssuingCardholderUpdateParams]) -> Self: ...

class IssuingDispute(ZorseObject):
    amount: int
    balance_transactions: List[BalanceTransaction] | None
    created: int
    currency: str
    evidence: IssuingDisputeEvidence
    id: str
    livemode: bool
    loss_reason: Literal["cardholder_authentication_issuer_liability", "eci5_token_transaction_with_tavv", "excess_disputes_in_timeframe", "has_not_met_the_minimum_dispute_amount_requirements", "invalid_duplicate_dispute", "invalid_incorrect_amount_dispute", "invalid_no_authorization", "invalid_use_of_disputes", "merchandise_delivered_or_shipped", "merchandise_or_service_as_described", "not_cancelled", "other", "refund_issued", "submitted_beyond_allowable_time_limit", "transaction_3ds_required", "transaction_approved_after_prior_fraud_dispute", "transaction_authorized", "transaction_electronically_read", "transaction_qualifies_for_visa_easy_payment_service", "transaction_unattended"]
    metadata: Dict[str, str]
    object: Literal["issuing.dispute"]
    status: Literal["expired", "lost", "submitted", "unsubmitted", "won"]
    transaction: str | IssuingTransaction
    treasury: IssuingDisputeTreasury | None
    @classmethod
    def create(cls, /, **params: Unpack[IssuingDisputeCreateParams]) -> IssuingDispute:
        """POST /v1/issuing/disputes"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[IssuingDisputeCreateParams]) -> IssuingDispute:
        """POST /v1/issuing/disputes"""
    @classmethod
    def list(cls, /, **params: Unpack[IssuingDisputeListParams]) -> ListObject[IssuingDispute]:
        """GET /v1/issuing/disputes"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[IssuingDisputeListParams]) -> ListObject[IssuingDispute]:
        """GET /v1/issuing/disputes"""
    def modify(self: IssuingDispute | str, /, **params: Unpack[IssuingDisputeUpdateParams]) -> IssuingDispute:
        """POST /v1/issuing/disputes/{dispute}"""
    async def modify_async(self: IssuingDispute | str, /, **params: Unpack[IssuingDisputeUpdateParams]) -> IssuingDispute:
        """POST /v1/issuing/disputes/{dispute}"""
    @classmethod
    def retrieve(cls, dispute: str | Dispute, /, **params: Unpack[ExpandParams]) -> IssuingDispute:
        """GET /v1/issuing/disputes/{dispute}"""
    @classmethod
    async def retrieve_async(cls, dispute: str | Dispute, /, **params: Unpack[ExpandParams]) -> IssuingDispute:
        """GET /v1/issuing/disputes/{dispute}"""
    def submit(self: IssuingDispute | str, /, **params: Unpack[IssuingDisputeSubmitParams]) -> IssuingDispute:
        """POST /v1/issuing/disputes/{dispute}/submit"""
    async def submit_async(self: IssuingDispute | str, /, **params: Unpack[IssuingDisputeSubmitParams]) -> IssuingDispute:
        """POST /v1/issuing/disputes/{dispute}/submit"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[IssuingDisputeUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[IssuingDisputeUpdateParams]) -> Self: ...

class IssuingPersonalizationDesignTestHelpers:
    def activate(self: IssuingPersonalizationDesignTestHelpers | IssuingPersonalizationDesign | str, /, **params: Unpack[ExpandParams]) -> IssuingPersonalizationDesign:
        """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate"""
    async def activate_async(self: IssuingPersonalizationDesignTestHelpers | IssuingPersonalizationDesign | str, /, **params: Unpack[ExpandParams]) -> IssuingPersonalizationDesign:
        """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate"""
    def deactivate(self: IssuingPersonalizationDesignTestHelpers | IssuingPersonalizationDesign | str, /, **params: Unpack[ExpandParams]) -> IssuingPersonalizationDesign:
        """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate"""
    async def deactivate_async(self: IssuingPersonalizationDesignTestHelpers | IssuingPersonalizationDesign | str, /, **params: Unpack[ExpandParams]) -> IssuingPersonalizationDesign:
        """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate"""
    def reject(self: IssuingPersonalizationDesignTestHelpers | IssuingPersonalizationDesign | str, /, **params: Unpack[TestHelpersIssuingPersonalizationDesignRejectParams]) -> IssuingPersonalizationDesign:
        """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject"""
    async def reject_async(self: IssuingPersonalizationDesignTestHelpers | IssuingPersonalizationDesign | str, /, **params: Unpack[TestHelpersIssuingPersonalizationDesignRejectParams]) -> IssuingPersonalizationDesign:
        """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject"""

class IssuingPersonalizationDesign(ZorseObject):
    card_logo: str | File | None
    carrier_text: IssuingPersonalizationDesignCarrierText | None
    created: int
    id: str
    livemode: bool
    lookup_key: str | None
    metadata: Dict[str, str]
    name: str | None
    object: Literal["issuing.personalization_design"]
    physical_bundle: str | IssuingPhysicalBundle
    preferences: IssuingPersonalizationDesignPreferences
    rejection_reasons: IssuingPersonalizationDesignRejectionReasons
    status: Literal["active", "inactive", "rejected", "review"]
    @classmethod
    def create(cls, /, **params: Unpack[IssuingPersonalizationDesignCreateParams]) -> IssuingPersonalizationDesign:
        """POST /v1/issuing/personalization_designs"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[IssuingPersonalizationDesignCreateParams]) -> IssuingPersonalizationDesign:
        """POST /v1/issuing/personalization_designs"""
    @classmethod
    def list(cls, /, **params: Unpack[IssuingPersonalizationDesignListParams]) -> ListObject[IssuingPersonalizationDesign]:
        """GET /v1/issuing/personalization_designs"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[IssuingPersonalizationDesignListParams]) -> ListObject[IssuingPersonalizationDesign]:
        """GET /v1/issuing/personalization_designs"""
    def modify(self: IssuingPersonalizationDesign | str, /, **params: Unpack[IssuingPersonalizationDesignUpdateParams]) -> IssuingPersonalizationDesign:
        """POST /v1/issuing/personalization_designs/{personalization_design}"""
    async def modify_async(self: IssuingPersonalizationDesign | str, /, **params: Unpack[IssuingPersonalizationDesignUpdateParams]) -> IssuingPersonalizationDesign:
        """POST /v1/issuing/personalization_designs/{personalization_design}"""
    @classmethod
    def retrieve(cls, personalization_design: str, /, **params: Unpack[ExpandParams]) -> IssuingPersonalizationDesign:
        """GET /v1/issuing/personalization_designs/{personalization_design}"""
    @classmethod
    async def retrieve_async(cls, personalization_design: str, /, **params: Unpack[ExpandParams]) -> IssuingPersonalizationDesign:
        """GET /v1/issuing/personalization_designs/{personalization_design}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[IssuingPersonalizationDesignUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[IssuingPersonalizationDesignUpdateParams]) -> Self: ...
    TestHelpers: TypeAlias = IssuingPersonalizationDesignTestHelpers
    @property
    def test_helpers(self) -> IssuingPersonalizationDesignTestHelpers: ...

class IssuingPhysicalBundle(ZorseObject):
    features: IssuingPhysicalBundleFeatures
    id: str
    livemode: bool
    name: str
    object: Literal["issuing.physical_bundle"]
    status: Literal["active", "inactive", "review"]
    type: Literal["custom", "standard"]
    @classmethod
    def list(cls, /, **params: Unpack[IssuingPhysicalBundleListParams]) -> ListObject[IssuingPhysicalBundle]:
        """GET /v1/issuing/physical_bundles"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[IssuingPhysicalBundleListParams]) -> ListObject[IssuingPhysicalBundle]:
        """GET /v1/issuing/physical_bundles"""
    @classmethod
    def retrieve(cls, physical_bundle: str, /, **params: Unpack[ExpandParams]) -> IssuingPhysicalBundle:
        """GET /v1/issuing/physical_bundles/{physical_bundle}"""
    @classmethod
    async def retrieve_async(cls, physical_bundle: str, /, **params: Unpack[ExpandParams]) -> IssuingPhysicalBundle:
        """GET /v1/issuing/physical_bundles/{physical_bundle}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class IssuingSettlementTestHelpers:
    def complete(self: IssuingSettlementTestHelpers | IssuingSettlement | str, /, **params: Unpack[ExpandParams]) -> IssuingSettlement:
        """POST /v1/test_helpers/issuing/settlements/{settlement}/complete"""
    async def complete_async(self: IssuingSettlementTestHelpers | IssuingSettlement | str, /, **params: Unpack[ExpandParams]) -> IssuingSettlement:
        """POST /v1/test_helpers/issuing/settlements/{settlement}/complete"""
    @classmethod
    def create(cls, /, **params: Unpack[TestHelpersIssuingSettlementCreateParams]) -> IssuingSettlement:
        """POST /v1/test_helpers/issuing/settlements"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TestHelpersIssuingSettlementCreateParams]) -> IssuingSettlement:
        """POST /v1/test_helpers/issuing/settlements"""

class IssuingSettlement(ZorseObject):
    bin: str
    clearing_date: int
    created: int
    currency: str
    id: str
    interchange_fees_amount: int
    livemode: bool
    metadata: Dict[str, str]
    net_total_amount: int
    network: Literal["maestro", "mastercard", "visa"]
    network_fees_amount: int
    network_settlement_identifier: str
    object: Literal["issuing.settlement"]
    settlement_service: str
    status: Literal["complete", "pending"]
    transaction_amount: int
    transaction_count: int
    def modify(self: IssuingSettlement | str, /, **params: Unpack[IssuingSettlementUpdateParams]) -> IssuingSettlement:
        """POST /v1/issuing/settlements/{settlement}"""
    async def modify_async(self: IssuingSettlement | str, /, **params: Unpack[IssuingSettlementUpdateParams]) -> IssuingSettlement:
        """POST /v1/issuing/settlements/{settlement}"""
    @classmethod
    def retrieve(cls, settlement: str, /, **params: Unpack[ExpandParams]) -> IssuingSettlement:
        """GET /v1/issuing/settlements/{settlement}"""
    @classmethod
    async def retrieve_async(cls, settlement: str, /, **params: Unpack[ExpandParams]) -> IssuingSettlement:
        """GET /v1/issuing/settlements/{settlement}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[IssuingSettlementUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[IssuingSettlementUpdateParams]) -> Self: ...
    TestHelpers: TypeAlias = IssuingSettlementTestHelpers
    @property
    def test_helpers(self) -> IssuingSettlementTestHelpers: ...

class IssuingToken(ZorseObject):
    card: str | IssuingCard
    created: int
    device_fingerprint: str | None
    id: str
    last4: str
    livemode: bool
    network: Literal["mastercard", "visa"]
    network_data: IssuingTokenNetworkData
    network_updated_at: int
    object: Literal["issuing.token"]
    status: Literal["active", "deleted", "requested", "suspended"]
    wallet_provider: Literal["apple_pay", "google_pay", "samsung_pay"]
    @classmethod
    def list(cls, /, **params: Unpack[IssuingTokenListParams]) -> ListObject[IssuingToken]:
        """GET /v1/issuing/tokens"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[IssuingTokenListParams]) -> ListObject[IssuingToken]:
        """GET /v1/issuing/tokens"""
    def modify(self: IssuingToken | str, /, **params: Unpack[IssuingTokenUpdateParams]) -> IssuingToken:
        """POST /v1/issuing/tokens/{token}"""
    async def modify_async(self: IssuingToken | str, /, **params: Unpack[IssuingTokenUpdateParams]) -> IssuingToken:
        """POST /v1/issuing/tokens/{token}"""
    @classmethod
    def retrieve(cls, token: str | Token, /, **params: Unpack[ExpandParams]) -> IssuingToken:
        """GET /v1/issuing/tokens/{token}"""
    @classmethod
    async def retrieve_async(cls, token: str | Token, /, **params: Unpack[ExpandParams]) -> IssuingToken:
        """GET /v1/issuing/tokens/{token}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[RequestOptions]) -> Self: ...
    async def save_async(self, **params: Unpack[RequestOptions]) -> Self: ...

class IssuingTransactionTestHelpers:
    @classmethod
    def create_force_capture(cls, /, **params: Unpack[TestHelpersIssuingTransactionCreateForceCaptureParams]) -> IssuingTransaction:
        """POST /v1/test_helpers/issuing/transactions/create_force_capture"""
    @classmethod
    async def create_force_capture_async(cls, /, **params: Unpack[TestHelpersIssuingTransactionCreateForceCaptureParams]) -> IssuingTransaction:
        """POST /v1/test_helpers/issuing/transactions/create_force_capture"""
    @classmethod
    def create_unlinked_refund(cls, /, **params: Unpack[TestHelpersIssuingTransactionCreateUnlinkedRefundParams]) -> IssuingTransaction:
        """POST /v1/test_helpers/issuing/transactions/create_unlinked_refund"""
    @classmethod
    async def create_unlinked_refund_async(cls, /, **params: Unpack[TestHelpersIssuingTransactionCreateUnlinkedRefundParams]) -> IssuingTransaction:
        """POST /v1/test_helpers/issuing/transactions/create_unlinked_refund"""
    def refund(self: IssuingTransactionTestHelpers | IssuingTransaction | str, /, **params: Unpack[TestHelpersIssuingTransactionRefundParams]) -> IssuingTransaction:
        """POST /v1/test_helpers/issuing/transactions/{transaction}/refund"""
    async def refund_async(self: IssuingTransactionTestHelpers | IssuingTransaction | str, /, **params: Unpack[TestHelpersIssuingTransactionRefundParams]) -> IssuingTransaction:
        """POST /v1/test_helpers/issuing/transactions/{transaction}/refund"""

class IssuingTransaction(ZorseObject):
    amount: int
    amount_details: IssuingTransactionAmountDetails | None
    authorization: str | IssuingAuthorization | None
    balance_transaction: str | BalanceTransaction | None
    card: str | IssuingCard
    cardholder: str | IssuingCardholder | None
    created: int
    currency: str
    dispute: str | IssuingDispute | None
    id: str
    livemode: bool
    merchant_amount: int
    merchant_currency: str
    merchant_data: MerchantData
    metadata: Dict[str, str]
    network_data: IssuingTransactionNetworkData | None
    object: Literal["issuing.transaction"]
    purchase_details: IssuingTransactionPurchaseDetails | None
    token: str | IssuingToken | None
    treasury: IssuingTransactionTreasury | None
    type: Literal["capture", "refund"]
    wallet: Literal["apple_pay", "google_pay", "samsung_pay"] | None
    @classmethod
    def list(cls, /, **params: Unpack[IssuingTransactionListParams]) -> ListObject[IssuingTransaction]:
        """GET /v1/issuing/transactions"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[IssuingTransactionListParams]) -> ListObject[IssuingTransaction]:
        """GET /v1/issuing/transactions"""
    def modify(self: IssuingTransaction | str, /, **params: Unpack[IssuingTransactionUpdateParams]) -> IssuingTransaction:
        """POST /v1/issuing/transactions/{transaction}"""
    async def modify_async(self: IssuingTransaction | str, /, **params: Unpack[IssuingTransactionUpdateParams]) -> IssuingTransaction:
        """POST /v1/issuing/transactions/{transaction}"""
    @classmethod
    def retrieve(cls, transaction: str, /, **params: Unpack[ExpandParams]) -> IssuingTransaction:
        """GET /v1/issuing/transactions/{transaction}"""
    @classmethod
    async def retrieve_async(cls, transaction: str, /, **params: Unpack[ExpandParams]) -> IssuingTransaction:
        """GET /v1/issuing/transactions/{transaction}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[IssuingTransactionUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[IssuingTransactionUpdateParams]) -> Self: ...
    TestHelpers: TypeAlias = IssuingTransactionTestHelpers
    @property
    def test_helpers(self) -> IssuingTransactionTestHelpers: ...

class LineItem(ZorseObject):
    adjustable_quantity: LineItemAdjustableQuantity | None
    amount_discount: int
    amount_subtotal: int
    amount_tax: int
    amount_total: int
    currency: str
    description: str | None
    discounts: List[Discounts]
    id: str
    metadata: Dict[str, str] | None
    object: Literal["item"]
    price: Price | None
    quantity: int | None
    taxes: List[Taxes]

class InvoiceLineItem(ZorseObject):
    amount: int
    currency: str
    description: str | None
    discount_amounts: List[DiscountAmounts] | None
    discountable: bool
    discounts: List[str | Discount]
    id: str
    invoice: str | None
    livemode: bool
    metadata: Dict[str, str]
    object: Literal["line_item"]
    parent: InvoiceLineItemParent | None
    period: Period
    pretax_credit_amounts: List[TotalPretaxCreditAmounts] | None
    pricing: Pricing | None
    quantity: int | None
    quantity_decimal: str | None
    subscription: str | Subscription | None
    subtotal: int
    taxes: List[TotalTaxes] | None
    @classmethod
    def modify(cls, invoice: str | Invoice, line_item_id: str, /, **params: Unpack[InvoiceLineItemUpdateParams]) -> InvoiceLineItem:
        """POST /v1/invoices/{invoice}/lines/{line_item_id}"""
    @classmethod
    async def modify_async(cls, invoice: str | Invoice, line_item_id: str, /, **params: Unpack[InvoiceLineItemUpdateParams]) -> InvoiceLineItem:
        """POST /v1/invoices/{invoice}/lines/{line_item_id}"""
    def save(self, **params: Unpack[InvoiceLineItemUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[InvoiceLineItemUpdateParams]) -> Self: ...

class LoginLink(ZorseObject):
    created: int
    object: Literal["login_link"]
    url: str

class Mandate(ZorseObject):
    customer_acceptance: MandateCustomerAcceptance
    id: str
    livemode: bool
    multi_use: MandateMultiUse
    object: Literal["mandate"]
    on_behalf_of: str
    payment_method: str | PaymentMethod
    payment_method_details: MandatePaymentMethodDetails
    single_use: MandateSingleUse
    status: Literal["active", "inactive", "pending"]
    type: Literal["multi_use", "single_use"]
    @classmethod
    def retrieve(cls, mandate: str | Mandate, /, **params: Unpack[ExpandParams]) -> Mandate:
        """GET /v1/mandates/{mandate}"""
    @classmethod
    async def retrieve_async(cls, mandate: str | Mandate, /, **params: Unpack[ExpandParams]) -> Mandate:
        """GET /v1/mandates/{mandate}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class PaymentAttemptRecord(ZorseObject):
    amount: Amount
    amount_authorized: Amount
    amount_canceled: Amount
    amount_failed: Amount
    amount_guaranteed: Amount
    amount_refunded: Amount
    amount_requested: Amount
    application: str | None
    created: int
    customer_details: CustomerDetails | None
    customer_presence: Literal["off_session", "on_session"] | None
    description: str | None
    id: str
    livemode: bool
    metadata: Dict[str, str]
    object: Literal["payment_attempt_record"]
    payment_method_details: PaymentMethodDetails | None
    payment_record: str | None
    processor_details: ProcessorDetails
    reported_by: Literal["self", "stripe"]
    shipping_details: ShippingDetails | None
    @classmethod
    def list(cls, /, **params: Unpack[PaymentAttemptRecordListParams]) -> ListObject[PaymentAttemptRecord]:
        """GET /v1/payment_attempt_records"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PaymentAttemptRecordListParams]) -> ListObject[PaymentAttemptRecord]:
        """GET /v1/payment_attempt_records"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> PaymentAttemptRecord:
        """GET /v1/payment_attempt_records/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> PaymentAttemptRecord:
        """GET /v1/payment_attempt_records/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class PaymentIntent(ZorseObject):
    allowed_payment_method_types: List[PaymentIntentAllowedPaymentMethodTypesValue] | None
    amount: int
    amount_capturable: int
    amount_details: PaymentIntentAmountDetails | PaymentIntentAmountDetails2
    amount_received: int
    application: str | Application | None
    application_fee_amount: int | None
    automatic_payment_methods: PaymentIntentAutomaticPaymentMethods | None
    canceled_at: int | None
    cancellation_reason: Literal["abandoned", "automatic", "duplicate", "expired", "failed_invoice", "fraudulent", "requested_by_customer", "void_invoice"] | None
    capture_method: Literal["automatic", "automatic_async", "manual"]
    client_secret: str | None
    confirmation_method: Literal["automatic", "manual"]
    created: int
    currency: str
    customer: str | Customer | None
    customer_account: str | None
    description: str | None
    excluded_payment_method_types: List[PaymentIntentExcludedPaymentMethodTypesValue] | None
    hooks: PaymentIntentHooks
    id: str
    last_payment_error: LastFinalizationError | None
    latest_charge: str | Charge | None
    livemode: bool
    managed_payments: PaymentIntentManagedPayments | None
    metadata: Dict[str, str]
    next_action: PaymentIntentNextAction | None
    object: Literal["payment_intent"]
    on_behalf_of: str | Account | None
    payment_details: PaymentIntentPaymentDetails
    payment_method: str | PaymentMethod | None
    payment_method_configuration_details: PaymentMethodConfigurationDetails | None
    payment_method_options: PaymentIntentPaymentMethodOptions | None
    payment_method_types: List[str]
    payment_record: str | PaymentRecord | None
    presentment_details: PresentmentDetails
    processing: PaymentIntentProcessing | None
    receipt_email: str | None
    review: str | Review | None
    setup_future_usage: Literal["off_session", "on_session"] | None
    shipping: Shipping | None
    source: Any
    statement_descriptor: str | None
    statement_descriptor_suffix: str | None
    status: Literal["canceled", "processing", "requires_action", "requires_capture", "requires_confirmation", "requires_payment_method", "succeeded"]
    transfer_data: PaymentIntentTransferData | None
    transfer_group: str | None
    def apply_customer_balance(self: PaymentIntent | str, /, **params: Unpack[PaymentIntentApplyCustomerBalanceParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/apply_customer_balance"""
    async def apply_customer_balance_async(self: PaymentIntent | str, /, **params: Unpack[PaymentIntentApplyCustomerBalanceParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/apply_customer_balance"""
    def cancel(self: PaymentIntent | str, /, **params: Unpack[PaymentIntentCancelParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/cancel"""
    async def cancel_async(self: PaymentIntent | str, /, **params: Unpack[PaymentIntentCancelParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/cancel"""
    def capture(self: PaymentIntent | str, /, **params: Unpack[PaymentIntentCaptureParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/capture"""
    async def capture_async(self: PaymentIntent | str, /, **params: Unpack[PaymentIntentCaptureParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/capture"""
    def confirm(self: PaymentIntent | str, /, **params: Unpack[PaymentIntentConfirmParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/confirm"""
    async def confirm_async(self: PaymentIntent | str, /, **params: Unpack[PaymentIntentConfirmParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/confirm"""
    @classmethod
    def create(cls, /, **params: Unpack[PaymentIntentCreateParams]) -> PaymentIntent:
        """POST /v1/payment_intents"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[PaymentIntentCreateParams]) -> PaymentIntent:
        """POST /v1/payment_intents"""
    def increment_authorization(self: PaymentIntent | str, /, **params: Unpack[PaymentIntentIncrementAuthorizationParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/increment_authorization"""
    async def increment_authorization_async(self: PaymentIntent | str, /, **params: Unpack[PaymentIntentIncrementAuthorizationParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/increment_authorization"""
    @classmethod
    def list(cls, /, **params: Unpack[PaymentIntentListParams]) -> ListObject[PaymentIntent]:
        """GET /v1/payment_intents"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PaymentIntentListParams]) -> ListObject[PaymentIntent]:
        """GET /v1/payment_intents"""
    def list_amount_details_line_items(self: PaymentIntent | str, /, **params: Unpack[PageParams]) -> ListObject[PaymentIntentAmountDetailsLineItem]:
        """GET /v1/payment_intents/{intent}/amount_details_line_items"""
    async def list_amount_details_line_items_async(self: PaymentIntent | str, /, **params: Unpack[PageParams]) -> ListObject[PaymentIntentAmountDetailsLineItem]:
        """GET /v1/payment_intents/{intent}/amount_details_line_items"""
    def modify(self: PaymentIntent | str, /, **params: Unpack[PaymentIntentUpdateParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}"""
    async def modify_async(self: PaymentIntent | str, /, **params: Unpack[PaymentIntentUpdateParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}"""
    @classmethod
    def retrieve(cls, intent: str, /, **params: Unpack[PaymentIntentRetrieveParams]) -> PaymentIntent:
        """GET /v1/payment_intents/{intent}"""
    @classmethod
    async def retrieve_async(cls, intent: str, /, **params: Unpack[PaymentIntentRetrieveParams]) -> PaymentIntent:
        """GET /v1/payment_intents/{intent}"""
    @classmethod
    def search(cls, /, **params: Unpack[PaymentIntentSearchParams]) -> SearchResult[PaymentIntent]:
        """GET /v1/payment_intents/search"""
    @classmethod
    async def search_async(cls, /, **params: Unpack[PaymentIntentSearchParams]) -> SearchResult[PaymentIntent]:
        """GET /v1/payment_intents/search"""
    def verify_microdeposits(self: PaymentIntent | str, /, **params: Unpack[PaymentIntentVerifyMicrodepositsParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/verify_microdeposits"""
    async def verify_microdeposits_async(self: PaymentIntent | str, /, **params: Unpack[PaymentIntentVerifyMicrodepositsParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/verify_microdeposits"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[PaymentIntentUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[PaymentIntentUpdateParams]) -> Self: ...

class PaymentIntentAmountDetailsLineItem(ZorseObject):
    discount_amount: int | None
    id: str
    object: Literal["payment_intent_amount_details_line_item"]
    payment_method_options: PaymentIntentAmountDetailsLineItemPaymentMethodOptions | None
    product_code: str | None
    product_name: str
    quantity: int
    tax: PaymentIntentAmountDetailsLineItemTax | None
    unit_cost: int
    unit_of_measure: str | None

class PaymentLink(ZorseObject):
    active: bool
    after_completion: PaymentLinkAfterCompletion
    allow_promotion_codes: bool
    application: str | Application | None
    application_fee_amount: int | None
    application_fee_percent: float | None
    automatic_tax: PaymentLinkAutomaticTax
    billing_address_collection: Literal["auto", "required"]
    consent_collection: PaymentLinkConsentCollection | None
    currency: str
    custom_fields: List[PaymentLinkCustomFields]
    custom_text: PaymentLinkCustomText
    customer_creation: Literal["always", "if_required"]
    id: str
    inactive_message: str | None
    invoice_creation: PaymentLinkInvoiceCreation | None
    line_items: ListObject[LineItem]
    livemode: bool
    managed_payments: ManagedPayments | None
    metadata: Dict[str, str]
    name_collection: PaymentLinkNameCollection
    object: Literal["payment_link"]
    on_behalf_of: str | Account | None
    optional_items: List[PaymentLinkOptionalItems] | None
    payment_intent_data: PaymentLinkPaymentIntentData | None
    payment_method_collection: Literal["always", "if_required"]
    payment_method_options: PaymentLinkPaymentMethodOptions | None
    payment_method_types: List[PaymentLinkPaymentMethodTypesValue] | None
    phone_number_collection: PaymentLinkPhoneNumberCollection
    restrictions: PaymentLinkRestrictions | None
    shipping_address_collection: PaymentLinkShippingAddressCollection | None
    shipping_options: List[PaymentLinkShippingOptions]
    submit_type: Literal["auto", "book", "donate", "pay", "subscribe"]
    subscription_data: PaymentLinkSubscriptionData | None
    tax_id_collection: PaymentLinkTaxIdCollection
    transfer_data: PaymentLinkTransferData | None
    url: str
    @classmethod
    def create(cls, /, **params: Unpack[PaymentLinkCreateParams]) -> PaymentLink:
        """POST /v1/payment_links"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[PaymentLinkCreateParams]) -> PaymentLink:
        """POST /v1/payment_links"""
    @classmethod
    def list(cls, /, **params: Unpack[PaymentLinkListParams]) -> ListObject[PaymentLink]:
        """GET /v1/payment_links"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PaymentLinkListParams]) -> ListObject[PaymentLink]:
        """GET /v1/payment_links"""
    def list_line_items(self: PaymentLink | str, /, **params: Unpack[PageParams]) -> ListObject[LineItem]:
        """GET /v1/payment_links/{payment_link}/line_items"""
    async def list_line_items_async(self: PaymentLink | str, /, **params: Unpack[PageParams]) -> ListObject[LineItem]:
        """GET /v1/payment_links/{payment_link}/line_items"""
    def modify(self: PaymentLink | str, /, **params: Unpack[PaymentLinkUpdateParams]) -> PaymentLink:
        """POST /v1/payment_links/{payment_link}"""
    async def modify_async(self: PaymentLink | str, /, **params: Unpack[PaymentLinkUpdateParams]) -> PaymentLink:
        """POST /v1/payment_links/{payment_link}"""
    @classmethod
    def retrieve(cls, payment_link: str | PaymentLink, /, **params: Unpack[ExpandParams]) -> PaymentLink:
        """GET /v1/payment_links/{payment_link}"""
    @classmethod
    async def retrieve_async(cls, payment_link: str | PaymentLink, /, **params: Unpack[ExpandParams]) -> PaymentLink:
        """GET /v1/payment_links/{payment_link}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[PaymentLinkUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[PaymentLinkUpdateParams]) -> Self: ...

class PaymentMethod(ZorseObject):
    acss_debit: AcssDebit
    affirm: ZorseObject
    afterpay_clearpay: ZorseObject
    alipay: ZorseObject
    allow_redisplay: Literal["always", "limited", "unspecified"]
    alma: ZorseObject
    amazon_pay: ZorseObject
    au_becs_debit: PaymentMethodPreviewAuBecsDebit
    bacs_debit: PaymentMethodPreviewBacsDebit
    bancontact: ZorseObject
    billie: ZorseObject
    billing_details: BillingDetails
    bizum: Bizum
    blik: Blik
    boleto: Boleto
    card: PaymentMethodPreviewCard
    card_present: PaymentMethodPreviewCardPresent
    cashapp: Cashapp
    created: int
    crypto: ZorseObject
    custom: PaymentMethodCustom
    customer: str | Customer | None
    customer_account: str | None
    customer_balance: ZorseObject
    eps: Eps
    fpx: PaymentMethodPreviewFpx
    giropay: ZorseObject
    grabpay: ZorseObject
    id: str
    ideal: Ideal
    interac_present: PaymentMethodPreviewInteracPresent
    kakao_pay: ZorseObject
    klarna: Klarna
    konbini: ZorseObject
    kr_card: PaymentMethodPreviewKrCard
    link: Link
    livemode: bool
    mb_way: ZorseObject
    metadata: Dict[str, str] | None
    mobilepay: ZorseObject
    multibanco: ZorseObject
    naver_pay: NaverPay
    nz_bank_account: PaymentMethodPreviewNzBankAccount
    object: Literal["payment_method"]
    oxxo: ZorseObject
    p24: P24
    pay_by_bank: ZorseObject
    payco: ZorseObject
    paynow: ZorseObject
    paypal: PaymentMethodPreviewPaypal
    paypay: ZorseObject
    payto: Payto
    pix: Pix
    promptpay: ZorseObject
    radar_options: RadarOptions
    revolut_pay: ZorseObject
    samsung_pay: ZorseObject
    satispay: ZorseObject
    scalapay: ZorseObject
    sepa_debit: SepaDebit
    sequra: ZorseObject
    sofort: Sofort
    sunbit: ZorseObject
    swish: ZorseObject
    twint: ZorseObject
    type: PaymentMethodPreviewTypeValue
    upi: Upi
    us_bank_account: UsBankAccount
    wechat_pay: ZorseObject
    zip: ZorseObject
    def attach(self: PaymentMethod | str, /, **params: Unpack[PaymentMethodAttachParams]) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}/attach"""
    async def attach_async(self: PaymentMethod | str, /, **params: Unpack[PaymentMethodAttachParams]) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}/attach"""
    @classmethod
    def create(cls, /, **params: Unpack[PaymentMethodCreateParams]) -> PaymentMethod:
        """POST /v1/payment_methods"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[PaymentMethodCreateParams]) -> PaymentMethod:
        """POST /v1/payment_methods"""
    def detach(self: PaymentMethod | str, /, **params: Unpack[ExpandParams]) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}/detach"""
    async def detach_async(self: PaymentMethod | str, /, **params: Unpack[ExpandParams]) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}/detach"""
    @classmethod
    def list(cls, /, **params: Unpack[PaymentMethodListParams]) -> ListObject[PaymentMethod]:
        """GET /v1/payment_methods"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PaymentMethodListParams]) -> ListObject[PaymentMethod]:
        """GET /v1/payment_methods"""
    def modify(self: PaymentMethod | str, /, **params: Unpack[PaymentMethodUpdateParams]) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}"""
    async def modify_async(self: PaymentMethod | str, /, **params: Unpack[PaymentMethodUpdateParams]) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}"""
    @classmethod
    def retrieve(cls, payment_method: str | PaymentMethod, /, **params: Unpack[ExpandParams]) -> PaymentMethod:
        """GET /v1/payment_methods/{payment_method}"""
    @classmethod
    async def retrieve_async(cls, payment_method: str | PaymentMethod, /, **params: Unpack[ExpandParams]) -> PaymentMethod:
        """GET /v1/payment_methods/{payment_method}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[PaymentMethodUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[PaymentMethodUpdateParams]) -> Self: ...

class PaymentMethodConfiguration(ZorseObject):
    acss_debit: PaymentMethodConfigurationAcssDebit
    active: bool
    affirm: PaymentMethodConfigurationAcssDebit
    afterpay_clearpay: PaymentMethodConfigurationAcssDebit
    alipay: PaymentMethodConfigurationAcssDebit
    alma: PaymentMethodConfigurationAcssDebit
    amazon_pay: PaymentMethodConfigurationAcssDebit
    apple_pay: PaymentMethodConfigurationAcssDebit
    application: str | None
    au_becs_debit: PaymentMethodConfigurationAcssDebit
    bacs_debit: PaymentMethodConfigurationAcssDebit
    bancontact: PaymentMethodConfigurationAcssDebit
    billie: PaymentMethodConfigurationAcssDebit
    bizum: PaymentMethodConfigurationAcssDebit
    blik: PaymentMethodConfigurationAcssDebit
    boleto: PaymentMethodConfigurationAcssDebit
    card: PaymentMethodConfigurationAcssDebit
    cartes_bancaires: PaymentMethodConfigurationAcssDebit
    cashapp: PaymentMethodConfigurationAcssDebit
    crypto: PaymentMethodConfigurationAcssDebit
    customer_balance: PaymentMethodConfigurationAcssDebit
    eps: PaymentMethodConfigurationAcssDebit
    fpx: PaymentMethodConfigurationAcssDebit
    giropay: PaymentMethodConfigurationAcssDebit
    google_pay: PaymentMethodConfigurationAcssDebit
    grabpay: PaymentMethodConfigurationAcssDebit
    id: str
    ideal: PaymentMethodConfigurationAcssDebit
    is_default: bool
    jcb: PaymentMethodConfigurationAcssDebit
    kakao_pay: PaymentMethodConfigurationAcssDebit
    klarna: PaymentMethodConfigurationAcssDebit
    konbini: PaymentMethodConfigurationAcssDebit
    kr_card: PaymentMethodConfigurationAcssDebit
    link: PaymentMethodConfigurationAcssDebit
    livemode: bool
    mb_way: PaymentMethodConfigurationAcssDebit
    mobilepay: PaymentMethodConfigurationAcssDebit
    multibanco: PaymentMethodConfigurationAcssDebit
    name: str
    naver_pay: PaymentMethodConfigurationAcssDebit
    nz_bank_account: PaymentMethodConfigurationAcssDebit
    object: Literal["payment_method_configuration"]
    oxxo: PaymentMethodConfigurationAcssDebit
    p24: PaymentMethodConfigurationAcssDebit
    parent: str | None
    pay_by_bank: PaymentMethodConfigurationAcssDebit
    payco: PaymentMethodConfigurationAcssDebit
    paynow: PaymentMethodConfigurationAcssDebit
    paypal: PaymentMethodConfigurationAcssDebit
    paypay: PaymentMethodConfigurationPaypay
    payto: PaymentMethodConfigurationAcssDebit
    pix: PaymentMethodConfigurationAcssDebit
    promptpay: PaymentMethodConfigurationAcssDebit
    revolut_pay: PaymentMethodConfigurationAcssDebit
    samsung_pay: PaymentMethodConfigurationAcssDebit
    satispay: PaymentMethodConfigurationAcssDebit
    scalapay: PaymentMethodConfigurationAcssDebit
    sepa_debit: PaymentMethodConfigurationAcssDebit
    sequra: PaymentMethodConfigurationPaypay
    sofort: PaymentMethodConfigurationAcssDebit
    sunbit: PaymentMethodConfigurationAcssDebit
    swish: PaymentMethodConfigurationAcssDebit
    twint: PaymentMethodConfigurationAcssDebit
    upi: PaymentMethodConfigurationAcssDebit
    us_bank_account: PaymentMethodConfigurationAcssDebit
    wechat_pay: PaymentMethodConfigurationAcssDebit
    zip: PaymentMethodConfigurationAcssDebit
    @classmethod
    def create(cls, /, **params: Unpack[PaymentMethodConfigurationCreateParams]) -> PaymentMethodConfiguration:
        """POST /v1/payment_method_configurations"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[PaymentMethodConfigurationCreateParams]) -> PaymentMethodConfiguration:
        """POST /v1/payment_method_configurations"""
    @classmethod
    def list(cls, /, **params: Unpack[PaymentMethodConfigurationListParams]) -> ListObject[PaymentMethodConfiguration]:
        """GET /v1/payment_method_configurations"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PaymentMethodConfigurationListParams]) -> ListObject[PaymentMethodConfiguration]:
        """GET /v1/payment_method_configurations"""
    def modify(self: PaymentMethodConfiguration | str, /, **params: Unpack[PaymentMethodConfigurationUpdateParams]) -> PaymentMethodConfiguration:
        """POST /v1/payment_method_configurations/{configuration}"""
    async def modify_async(self: PaymentMethodConfiguration | str, /, **params: Unpack[PaymentMethodConfigurationUpdateParams]) -> PaymentMethodConfiguration:
        """POST /v1/payment_method_configurations/{configuration}"""
    @classmethod
    def retrieve(cls, configuration: str, /, **params: Unpack[ExpandParams]) -> PaymentMethodConfiguration:
        """GET /v1/payment_method_configurations/{configuration}"""
    @classmethod
    async def retrieve_async(cls, configuration: str, /, **params: Unpack[ExpandParams]) -> PaymentMethodConfiguration:
        """GET /v1/payment_method_configurations/{configuration}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[PaymentMethodConfigurationUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[PaymentMethodConfigurationUpdateParams]) -> Self: ...

class PaymentMethodDomain(ZorseObject):
    amazon_pay: PaymentMethodDomainAmazonPay
    apple_pay: PaymentMethodDomainAmazonPay
    created: int
    domain_name: str
    enabled: bool
    google_pay: PaymentMethodDomainAmazonPay
    id: str
    klarna: PaymentMethodDomainAmazonPay
    link: PaymentMethodDomainAmazonPay
    livemode: bool
    object: Literal["payment_method_domain"]
    paypal: PaymentMethodDomainAmazonPay
    @classmethod
    def create(cls, /, **params: Unpack[PaymentMethodDomainCreateParams]) -> PaymentMethodDomain:
        """POST /v1/payment_method_domains"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[PaymentMethodDomainCreateParams]) -> PaymentMethodDomain:
        """POST /v1/payment_method_domains"""
    @classmethod
    def list(cls, /, **params: Unpack[PaymentMethodDomainListParams]) -> ListObject[PaymentMethodDomain]:
        """GET /v1/payment_method_domains"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PaymentMethodDomainListParams]) -> ListObject[PaymentMethodDomain]:
        """GET /v1/payment_method_domains"""
    def modify(self: PaymentMethodDomain | str, /, **params: Unpack[PaymentMethodDomainUpdateParams]) -> PaymentMethodDomain:
        """POST /v1/payment_method_domains/{payment_method_domain}"""
    async def modify_async(self: PaymentMethodDomain | str, /, **params: Unpack[PaymentMethodDomainUpdateParams]) -> PaymentMethodDomain:
        """POST /v1/payment_method_domains/{payment_method_domain}"""
    @classmethod
    def retrieve(cls, payment_method_domain: str | PaymentMethodDomain, /, **params: Unpack[ExpandParams]) -> PaymentMethodDomain:
        """GET /v1/payment_method_domains/{payment_method_domain}"""
    @classmethod
    async def retrieve_async(cls, payment_method_domain: str | PaymentMethodDomain, /, **params: Unpack[ExpandParams]) -> PaymentMethodDomain:
        """GET /v1/payment_method_domains/{payment_method_domain}"""
    def validate(self: PaymentMethodDomain | str, /, **params: Unpack[ExpandParams]) -> PaymentMethodDomain:
        """POST /v1/payment_method_domains/{payment_method_domain}/validate"""
    async def validate_async(self: PaymentMethodDomain | str, /, **params: Unpack[ExpandParams]) -> PaymentMethodDomain:
        """POST /v1/payment_method_domains/{payment_method_domain}/validate"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[PaymentMethodDomainUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[PaymentMethodDomainUpdateParams]) -> Self: ...

class PaymentRecord(ZorseObject):
    amount: Amount
    amount_authorized: Amount
    amount_canceled: Amount
    amount_failed: Amount
    amount_guaranteed: Amount
    amount_refunded: Amount
    amount_requested: Amount
    application: str | None
    created: int
    customer_details: CustomerDetails | None
    customer_presence: Literal["off_session", "on_session"] | None
    description: str | None
    id: str
    latest_payment_attempt_record: str | None
    livemode: bool
    metadata: Dict[str, str]
    object: Literal["payment_record"]
    payment_method_details: PaymentMethodDetails | None
    processor_details: ProcessorDetails
    reported_by: Literal["self", "stripe"]
    shipping_details: ShippingDetails | None
    @classmethod
    def list(cls, /, **params: Unpack[PaymentRecordListParams]) -> ListObject[PaymentRecord]:
        """GET /v1/payment_records"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PaymentRecordListParams]) -> ListObject[PaymentRecord]:
        """GET /v1/payment_records"""
    @classmethod
    def report_payment(cls, /, **params: Unpack[PaymentRecordReportPaymentParams]) -> PaymentRecord:
        """POST /v1/payment_records/report_payment"""
    @classmethod
    async def report_payment_async(cls, /, **params: Unpack[PaymentRecordReportPaymentParams]) -> PaymentRecord:
        """POST /v1/payment_records/report_payment"""
    def report_payment_attempt(self: PaymentRecord | str, /, **params: Unpack[PaymentRecordReportPaymentAttemptParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt"""
    async def report_payment_attempt_async(self: PaymentRecord | str, /, **params: Unpack[PaymentRecordReportPaymentAttemptParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt"""
    def report_payment_attempt_canceled(self: PaymentRecord | str, /, **params: Unpack[PaymentRecordReportPaymentAttemptCanceledParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt_canceled"""
    async def report_payment_attempt_canceled_async(self: PaymentRecord | str, /, **params: Unpack[PaymentRecordReportPaymentAttemptCanceledParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt_canceled"""
    def report_payment_attempt_failed(self: PaymentRecord | str, /, **params: Unpack[PaymentRecordReportPaymentAttemptFailedParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt_failed"""
    async def report_payment_attempt_failed_async(self: PaymentRecord | str, /, **params: Unpack[PaymentRecordReportPaymentAttemptFailedParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt_failed"""
    def report_payment_attempt_guaranteed(self: PaymentRecord | str, /, **params: Unpack[PaymentRecordReportPaymentAttemptGuaranteedParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt_guaranteed"""
    async def report_payment_attempt_guaranteed_async(self: PaymentRecord | str, /, **params: Unpack[PaymentRecordReportPaymentAttemptGuaranteedParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt_guaranteed"""
    def report_payment_attempt_informational(self: PaymentRecord | str, /, **params: Unpack[PaymentRecordReportPaymentAttemptInformationalParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt_informational"""
    async def report_payment_attempt_informational_async(self: PaymentRecord | str, /, **params: Unpack[PaymentRecordReportPaymentAttemptInformationalParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt_informational"""
    def report_refund(self: PaymentRecord | str, /, **params: Unpack[PaymentRecordReportRefundParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_refund"""
    async def report_refund_async(self: PaymentRecord | str, /, **params: Unpack[PaymentRecordReportRefundParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_refund"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> PaymentRecord:
        """GET /v1/payment_records/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> PaymentRecord:
        """GET /v1/payment_records/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class Payout(ZorseObject):
    amount: int
    application_fee: str | ApplicationFee | None
    application_fee_amount: int | None
    arrival_date: int
    automatic: bool
    balance_transaction: str | BalanceTransaction | None
    created: int
    currency: str
    description: str | None
    destination: str | BankAccount | Card | None
    failure_balance_transaction: str | BalanceTransaction | None
    failure_code: str | None
    failure_message: str | None
    id: str
    livemode: bool
    metadata: Dict[str, str] | None
    method: str
    object: Literal["payout"]
    original_payout: str | Payout | None
    payout_method: str | None
    reconciliation_status: Literal["completed", "in_progress", "not_applicable"]
    reversed_by: str | Payout | None
    source_type: str
    statement_descriptor: str | None
    status: str
    trace_id: PayoutTraceId | None
    type: Literal["bank_account", "card"]
    def cancel(self: Payout | str, /, **params: Unpack[ExpandParams]) -> Payout:
        """POST /v1/payouts/{payout}/cancel"""
    async def cancel_async(self: Payout | str, /, **params: Unpack[ExpandParams]) -> Payout:
        """POST /v1/payouts/{payout}/cancel"""
    @classmethod
    def create(cls, /, **params: Unpack[PayoutCreateParams]) -> Payout:
        """POST /v1/payouts"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[PayoutCreateParams]) -> Payout:
        """POST /v1/payouts"""
    @classmethod
    def list(cls, /, **params: Unpack[PayoutListParams]) -> ListObject[Payout]:
        """GET /v1/payouts"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PayoutListParams]) -> ListObject[Payout]:
        """GET /v1/payouts"""
    def modify(self: Payout | str, /, **params: Unpack[PayoutUpdateParams]) -> Payout:
        """POST /v1/payouts/{payout}"""
    async def modify_async(self: Payout | str, /, **params: Unpack[PayoutUpdateParams]) -> Payout:
        """POST /v1/payouts/{payout}"""
    @classmethod
    def retrieve(cls, payout: str | Payout, /, **params: Unpack[ExpandParams]) -> Payout:
        """GET /v1/payouts/{payout}"""
    @classmethod
    async def retrieve_async(cls, payout: str | Payout, /, **params: Unpack[ExpandParams]) -> Payout:
        """GET /v1/payouts/{payout}"""
    def reverse(self: Payout | str, /, **params: Unpack[PayoutReverseParams]) -> Payout:
        """POST /v1/payouts/{payout}/reverse"""
    async def reverse_async(self: Payout | str, /, **params: Unpack[PayoutReverseParams]) -> Payout:
        """POST /v1/payouts/{payout}/reverse"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[PayoutUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[PayoutUpdateParams]) -> Self: ...

class Person(ZorseObject):
    account: str
    additional_tos_acceptances: PersonAdditionalTosAcceptances
    address: Address
    address_kana: AddressKana | None
    address_kanji: AddressKana | None
    created: int
    dob: PersonDob
    email: str | None
    first_name: str | None
    first_name_kana: str | None
    first_name_kanji: str | None
    full_name_aliases: List[str]
    future_requirements: PersonFutureRequirements | None
    gender: str | None
    id: str
    id_number_provided: bool
    id_number_secondary_provided: bool
    last_name: str | None
    last_name_kana: str | None
    last_name_kanji: str | None
    maiden_name: str | None
    metadata: Dict[str, str]
    nationality: str | None
    object: Literal["person"]
    phone: str | None
    political_exposure: Literal["existing", "none"]
    registered_address: Address
    relationship: PersonRelationship
    requirements: PersonRequirements | None
    ssn_last_4_provided: bool
    us_cfpb_data: PersonUsCfpbData | None
    verification: PersonVerification
    deleted: bool
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[AccountPersonUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[AccountPersonUpdateParams]) -> Self: ...
    def delete(self, **params: Unpack[RequestOptions]) -> Self: ...
    async def delete_async(self, **params: Unpack[RequestOptions]) -> Self: ...

class Plan(ZorseObject):
    active: bool
    amount: int | None
    amount_decimal: str | None
    billing_scheme: Literal["per_unit", "tiered"]
    created: int
    currency: str
    id: str
    interval: Literal["day", "month", "week", "year"]
    interval_count: int
    livemode: bool
    metadata: Dict[str, str] | None
    meter: str | None
    nickname: str | None
    object: Literal["plan"]
    product: str | Product | None
    tiers: List[PlanTiers]
    tiers_mode: Literal["graduated", "volume"] | None
    transform_usage: PlanTransformUsage | None
    trial_period_days: int | None
    usage_type: Literal["licensed", "metered"]
    deleted: bool
    @classmethod
    def create(cls, /, **params: Unpack[PlanCreateParams]) -> Plan:
        """POST /v1/plans"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[PlanCreateParams]) -> Plan:
        """POST /v1/plans"""
    def delete(self: Plan | str, /, **params: Unpack[RequestOptions]) -> Plan:
        """DELETE /v1/plans/{plan}"""
    async def delete_async(self: Plan | str, /, **params: Unpack[RequestOptions]) -> Plan:
        """DELETE /v1/plans/{plan}"""
    @classmethod
    def list(cls, /, **params: Unpack[PlanListParams]) -> ListObject[Plan]:
        """GET /v1/plans"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PlanListParams]) -> ListObject[Plan]:
        """GET /v1/plans"""
    def modify(self: Plan | str, /, **params: Unpack[PlanUpdateParams]) -> Plan:
        """POST /v1/plans/{plan}"""
    async def modify_async(self: Plan | str, /, **params: Unpack[PlanUpdateParams]) -> Plan:
        """POST /v1/plans/{plan}"""
    @classmethod
    def retrieve(cls, plan: str | Plan, /, **params: Unpack[ExpandParams]) -> Plan:
        """GET /v1/plans/{plan}"""
    @classmethod
    async def retrieve_async(cls, plan: str | Plan, /, **params: Unpack[ExpandParams]) -> Plan:
        """GET /v1/plans/{plan}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[PlanUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[PlanUpdateParams]) -> Self: ...

class Price(ZorseObject):
    active: bool
    billing_scheme: Literal["per_unit", "tiered"]
    created: int
    currency: str
    currency_options: Dict[str, PriceCurrencyOptions]
    custom_unit_amount: PriceCustomUnitAmount | None
    id: str
    livemode: bool
    lookup_key: str | None
    metadata: Dict[str, str]
    nickname: str | None
    object: Literal["price"]
    product: str | Product
    recurring: PriceRecurring | None
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | None
    tiers: List[PriceTiers]
    tiers_mode: Literal["graduated", "volume"] | None
    transform_quantity: PriceTransformQuantity | None
    type: Literal["one_time", "recurring"]
    unit_amount: int | None
    unit_amount_decimal: str | None
    deleted: bool
    @classmethod
    def create(cls, /, **params: Unpack[PriceCreateParams]) -> Price:
        """POST /v1/prices"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[PriceCreateParams]) -> Price:
        """POST /v1/prices"""
    @classmethod
    def list(cls, /, **params: Unpack[PriceListParams]) -> ListObject[Price]:
        """GET /v1/prices"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PriceListParams]) -> ListObject[Price]:
        """GET /v1/prices"""
    def modify(self: Price | str, /, **params: Unpack[PriceUpdateParams]) -> Price:
        """POST /v1/prices/{price}"""
    async def modify_async(self: Price | str, /, **params: Unpack[PriceUpdateParams]) -> Price:
        """POST /v1/prices/{price}"""
    @classmethod
    def retrieve(cls, price: str | Price, /, **params: Unpack[ExpandParams]) -> Price:
        """GET /v1/prices/{price}"""
    @classmethod
    async def retrieve_async(cls, price: str | Price, /, **params: Unpack[ExpandParams]) -> Price:
        """GET /v1/prices/{price}"""
    @classmethod
    def search(cls, /, **params: Unpack[PriceSearchParams]) -> SearchResult[Price]:
        """GET /v1/prices/search"""
    @classmethod
    async def search_async(cls, /, **params: Unpack[PriceSearchParams]) -> SearchResult[Price]:
        """GET /v1/prices/search"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[PriceUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[PriceUpdateParams]) -> Self: ...

class Product(ZorseObject):
    active: bool
    created: int
    default_price: str | Price | None
    description: str | None
    id: str
    images: List[str]
    livemode: bool
    marketing_features: List[ProductMarketingFeatures]
    metadata: Dict[str, str]
    name: str
    object: Literal["product"]
    package_dimensions: ProductPackageDimensions | None
    shippable: bool | None
    statement_descriptor: str | None
    tax_code: str | TaxCode | None
    tax_details: ProductTaxDetails | None
    type: Literal["good", "service"]
    unit_label: str | None
    updated: int
    url: str | None
    deleted: bool
    @classmethod
    def create(cls, /, **params: Unpack[ProductCreateParams]) -> Product:
        """POST /v1/products"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[ProductCreateParams]) -> Product:
        """POST /v1/products"""
    def create_feature(self: Product | str, /, **params: Unpack[ProductFeatureCreateParams]) -> ProductFeature:
        """POST /v1/products/{product}/features"""
    async def create_feature_async(self: Product | str, /, **params: Unpack[ProductFeatureCreateParams]) -> ProductFeature:
        """POST /v1/products/{product}/features"""
    def delete(self: Product | str, /, **params: Unpack[RequestOptions]) -> Product:
        """DELETE /v1/products/{id}"""
    async def delete_async(self: Product | str, /, **params: Unpack[RequestOptions]) -> Product:
        """DELETE /v1/products/{id}"""
    def delete_feature(self: Product | str, id: str, /, **params: Unpack[RequestOptions]) -> ProductFeature:
        """DELETE /v1/products/{product}/features/{id}"""
    async def delete_feature_async(self: Product | str, id: str, /, **params: Unpack[RequestOptions]) -> ProductFeature:
        """DELETE /v1/products/{product}/features/{id}"""
    @classmethod
    def list(cls, /, **params: Unpack[ProductListParams]) -> ListObject[Product]:
        """GET /v1/products"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[ProductListParams]) -> ListObject[Product]:
        """GET /v1/products"""
    def list_features(self: Product | str, /, **params: Unpack[PageParams]) -> ListObject[ProductFeature]:
        """GET /v1/products/{product}/features"""
    async def list_features_async(self: Product | str, /, **params: Unpack[PageParams]) -> ListObject[ProductFeature]:
        """GET /v1/products/{product}/features"""
    def modify(self: Product | str, /, **params: Unpack[ProductUpdateParams]) -> Product:
        """POST /v1/products/{id}"""
    async def modify_async(self: Product | str, /, **params: Unpack[ProductUpdateParams]) -> Product:
        """POST /v1/products/{id}"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> Product:
        """GET /v1/products/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> Product:
        """GET /v1/products/{id}"""
    def retrieve_feature(self: Product | str, id: str, /, **params: Unpack[ExpandParams]) -> ProductFeature:
        """GET /v1/products/{product}/features/{id}"""
    async def retrieve_feature_async(self: Product | str, id: str, /, **params: Unpack[ExpandParams]) -> ProductFeature:
        """GET /v1/products/{product}/features/{id}"""
    @classmethod
    def search(cls, /, **params: Unpack[ProductSearchParams]) -> SearchResult[Product]:
        """GET /v1/products/search"""
    @classmethod
    async def search_async(cls, /, **params: Unpack[ProductSearchParams]) -> SearchResult[Product]:
        """GET /v1/products/search"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[ProductUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[ProductUpdateParams]) -> Self: ...

class ProductCatalogTrialOffer(ZorseObject):
    active: bool
    duration: ProductCatalogTrialOfferDuration
    end_behavior: ProductCatalogTrialOfferEndBehavior
    id: str
    livemode: bool
    nickname: str | None
    object: Literal["product_catalog.trial_offer"]
    price: str | Price
    @classmethod
    def create(cls, /, **params: Unpack[ProductCatalogTrialOfferCreateParams]) -> ProductCatalogTrialOffer:
        """POST /v1/product_catalog/trial_offers"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[ProductCatalogTrialOfferCreateParams]) -> ProductCatalogTrialOffer:
        """POST /v1/product_catalog/trial_offers"""
    @classmethod
    def list(cls, /, **params: Unpack[ProductCatalogTrialOfferListParams]) -> ListObject[ProductCatalogTrialOffer]:
        """GET /v1/product_catalog/trial_offers"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[ProductCatalogTrialOfferListParams]) -> ListObject[ProductCatalogTrialOffer]:
        """GET /v1/product_catalog/trial_offers"""
    def modify(self: ProductCatalogTrialOffer | str, /, **params: Unpack[ProductCatalogTrialOfferUpdateParams]) -> ProductCatalogTrialOffer:
        """POST /v1/product_catalog/trial_offers/{trial_offer}"""
    async def modify_async(self: ProductCatalogTrialOffer | str, /, **params: Unpack[ProductCatalogTrialOfferUpdateParams]) -> ProductCatalogTrialOffer:
        """POST /v1/product_catalog/trial_offers/{trial_offer}"""
    @classmethod
    def retrieve(cls, trial_offer: str, /, **params: Unpack[ExpandParams]) -> ProductCatalogTrialOffer:
        """GET /v1/product_catalog/trial_offers/{trial_offer}"""
    @classmethod
    async def retrieve_async(cls, trial_offer: str, /, **params: Unpack[ExpandParams]) -> ProductCatalogTrialOffer:
        """GET /v1/product_catalog/trial_offers/{trial_offer}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[ProductCatalogTrialOfferUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[ProductCatalogTrialOfferUpdateParams]) -> Self: ...

class ProductFeature(ZorseObject):
    entitlement_feature: EntitlementsFeature
    id: str
    livemode: bool
    object: Literal["product_feature"]
    deleted: bool

class PromotionCode(ZorseObject):
    active: bool
    code: str
    created: int
    customer: str | Customer | None
    customer_account: str | None
    expires_at: int | None
    id: str
    livemode: bool
    max_redemptions: int | None
    metadata: Dict[str, str] | None
    object: Literal["promotion_code"]
    promotion: PromotionCodePromotion
    restrictions: PromotionCodeRestrictions
    times_redeemed: int
    @classmethod
    def create(cls, /, **params: Unpack[PromotionCodeCreateParams]) -> PromotionCode:
        """POST /v1/promotion_codes"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[PromotionCodeCreateParams]) -> PromotionCode:
        """POST /v1/promotion_codes"""
    @classmethod
    def list(cls, /, **params: Unpack[PromotionCodeListParams]) -> ListObject[PromotionCode]:
        """GET /v1/promotion_codes"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PromotionCodeListParams]) -> ListObject[PromotionCode]:
        """GET /v1/promotion_codes"""
    def modify(self: PromotionCode | str, /, **params: Unpack[PromotionCodeUpdateParams]) -> PromotionCode:
        """POST /v1/promotion_codes/{promotion_code}"""
    async def modify_async(self: PromotionCode | str, /, **params: Unpack[PromotionCodeUpdateParams]) -> PromotionCode:
        """POST /v1/promotion_codes/{promotion_code}"""
    @classmethod
    def retrieve(cls, promotion_code: str | PromotionCode, /, **params: Unpack[ExpandParams]) -> PromotionCode:
        """GET /v1/promotion_codes/{promotion_code}"""
    @classmethod
    async def retrieve_async(cls, promotion_code: str | PromotionCode, /, **params: Unpack[ExpandParams]) -> PromotionCode:
        """GET /v1/promotion_codes/{promotion_code}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[PromotionCodeUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[PromotionCodeUpdateParams]) -> Self: ...

class Quote(ZorseObject):
    amount_subtotal: int
    amount_total: int
    application: str | Application | None
    application_fee_amount: int | None
    application_fee_percent: float | None
    automatic_tax: QuoteAutomaticTax
    collection_method: Literal["charge_automatically", "send_invoice"]
    computed: QuoteComputed
    created: int
    currency: str | None
    customer: str | Customer | None
    customer_account: str | None
    default_tax_rates: List[str | TaxRate]
    description: str | None
    discounts: List[str | Discount]
    expires_at: int
    footer: str | None
    from_quote: QuoteFromQuote | None
    header: str | None
    id: str
    invoice: str | Invoice | None
    invoice_settings: QuoteInvoiceSettings
    line_items: ListObject[LineItem]
    livemode: bool
    metadata: Dict[str, str]
    number: str | None
    object: Literal["quote"]
    on_behalf_of: str | Account | None
    status: Literal["accepted", "canceled", "draft", "open"]
    status_transitions: QuoteStatusTransitions
    subscription: str | Subscription | None
    subscription_data: QuoteSubscriptionData
    subscription_schedule: str | SubscriptionSchedule | None
    test_clock: str | TestHelpersTestClock | None
    total_details: QuoteTotalDetails
    transfer_data: QuoteTransferData | None
    def accept(self: Quote | str, /, **params: Unpack[ExpandParams]) -> Quote:
        """POST /v1/quotes/{quote}/accept"""
    async def accept_async(self: Quote | str, /, **params: Unpack[ExpandParams]) -> Quote:
        """POST /v1/quotes/{quote}/accept"""
    def cancel(self: Quote | str, /, **params: Unpack[ExpandParams]) -> Quote:
        """POST /v1/quotes/{quote}/cancel"""
    async def cancel_async(self: Quote | str, /, **params: Unpack[ExpandParams]) -> Quote:
        """POST /v1/quotes/{quote}/cancel"""
    @classmethod
    def create(cls, /, **params: Unpack[QuoteCreateParams]) -> Quote:
        """POST /v1/quotes"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[QuoteCreateParams]) -> Quote:
        """POST /v1/quotes"""
    def finalize_quote(self: Quote | str, /, **params: Unpack[QuoteFinalizeQuoteParams]) -> Quote:
        """POST /v1/quotes/{quote}/finalize"""
    async def finalize_quote_async(self: Quote | str, /, **params: Unpack[QuoteFinalizeQuoteParams]) -> Quote:
        """POST /v1/quotes/{quote}/finalize"""
    @classmethod
    def list(cls, /, **params: Unpack[QuoteListParams]) -> ListObject[Quote]:
        """GET /v1/quotes"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[QuoteListParams]) -> ListObject[Quote]:
        """GET /v1/quotes"""
    def list_computed_upfront_line_items(self: Quote | str, /, **params: Unpack[PageParams]) -> ListObject[LineItem]:
        """GET /v1/quotes/{quote}/computed_upfront_line_items"""
    async def list_computed_upfront_line_items_async(self: Quote | str, /, **params: Unpack[PageParams]) -> ListObject[LineItem]:
        """GET /v1/quotes/{quote}/computed_upfront_line_items"""
    def list_line_items(self: Quote | str, /, **params: Unpack[PageParams]) -> ListObject[LineItem]:
        """GET /v1/quotes/{quote}/line_items"""
    async def list_line_items_async(self: Quote | str, /, **params: Unpack[PageParams]) -> ListObject[LineItem]:
        """GET /v1/quotes/{quote}/line_items"""
    def modify(self: Quote | str, /, **params: Unpack[QuoteUpdateParams]) -> Quote:
        """POST /v1/quotes/{quote}"""
    async def modify_async(self: Quote | str, /, **params: Unpack[QuoteUpdateParams]) -> Quote:
        """POST /v1/quotes/{quote}"""
    def pdf(self: Quote | str, /, **params: Unpack[ExpandParams]) -> bytes:
        """GET /v1/quotes/{quote}/pdf"""
    async def pdf_async(self: Quote | str, /, **params: Unpack[ExpandParams]) -> bytes:
        """GET /v1/quotes/{quote}/pdf"""
    @classmethod
    def retrieve(cls, quote: str | Quote, /, **params: Unpack[ExpandParams]) -> Quote:
        """GET /v1/quotes/{quote}"""
    @classmethod
    async def retrieve_async(cls, quote: str | Quote, /, **params: Unpack[ExpandParams]) -> Quote:
        """GET /v1/quotes/{quote}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[QuoteUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[QuoteUpdateParams]) -> Self: ...

class RadarEarlyFraudWarning(ZorseObject):
    actionable: bool
    charge: str | Charge
    created: int
    fraud_type: str
    id: str
    livemode: bool
    object: Literal["radar.early_fraud_warning"]
    payment_intent: str | PaymentIntent
    @classmethod
    def list(cls, /, **params: Unpack[RadarEarlyFraudWarningListParams]) -> ListObject[RadarEarlyFraudWarning]:
        """GET /v1/radar/early_fraud_warnings"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[RadarEarlyFraudWarningListParams]) -> ListObject[RadarEarlyFraudWarning]:
        """GET /v1/radar/early_fraud_warnings"""
    @classmethod
    def retrieve(cls, early_fraud_warning: str, /, **params: Unpack[ExpandParams]) -> RadarEarlyFraudWarning:
        """GET /v1/radar/early_fraud_warnings/{early_fraud_warning}"""
    @classmethod
    async def retrieve_async(cls, early_fraud_warning: str, /, **params: Unpack[ExpandParams]) -> RadarEarlyFraudWarning:
        """GET /v1/radar/early_fraud_warnings/{early_fraud_warning}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class RadarPaymentEvaluation(ZorseObject):
    client_device_metadata_details: RadarPaymentEvaluationClientDeviceMetadataDetails
    created_at: int
    customer_details: RadarPaymentEvaluationCustomerDetails
    events: List[RadarPaymentEvaluationEvents]
    id: str
    livemode: bool
    metadata: Dict[str, str] | None
    object: Literal["radar.payment_evaluation"]
    outcome: RadarPaymentEvaluationOutcome | None
    payment_details: RadarPaymentEvaluationPaymentDetails
    recommended_action: Literal["block", "continue"]
    signals: RadarPaymentEvaluationSignals
    @classmethod
    def create(cls, /, **params: Unpack[RadarPaymentEvaluationCreateParams]) -> RadarPaymentEvaluation:
        """POST /v1/radar/payment_evaluations"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[RadarPaymentEvaluationCreateParams]) -> RadarPaymentEvaluation:
        """POST /v1/radar/payment_evaluations"""

class RadarValueList(ZorseObject):
    alias: str
    created: int
    created_by: str
    id: str
    item_type: RadarValueListItemTypeValue
    list_items: ListObject[RadarValueListItem]
    livemode: bool
    metadata: Dict[str, str]
    name: str
    object: Literal["radar.value_list"]
    deleted: bool
    @classmethod
    def create(cls, /, **params: Unpack[RadarValueListCreateParams]) -> RadarValueList:
        """POST /v1/radar/value_lists"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[RadarValueListCreateParams]) -> RadarValueList:
        """POST /v1/radar/value_lists"""
    def delete(self: RadarValueList | str, /, **params: Unpack[RequestOptions]) -> RadarValueList:
        """DELETE /v1/radar/value_lists/{value_list}"""
    async def delete_async(self: RadarValueList | str, /, **params: Unpack[RequestOptions]) -> RadarValueList:
        """DELETE /v1/radar/value_lists/{value_list}"""
    @classmethod
    def list(cls, /, **params: Unpack[RadarValueListListParams]) -> ListObject[RadarValueList]:
        """GET /v1/radar/value_lists"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[RadarValueListListParams]) -> ListObject[RadarValueList]:
        """GET /v1/radar/value_lists"""
    def modify(self: RadarValueList | str, /, **params: Unpack[RadarValueListUpdateParams]) -> RadarValueList:
        """POST /v1/radar/value_lists/{value_list}"""
    async def modify_async(self: RadarValueList | str, /, **params: Unpack[RadarValueListUpdateParams]) -> RadarValueList:
        """POST /v1/radar/value_lists/{value_list}"""
    @classmethod
    def retrieve(cls, value_list: str, /, **params: Unpack[ExpandParams]) -> RadarValueList:
        """GET /v1/radar/value_lists/{value_list}"""
    @classmethod
    async def retrieve_async(cls, value_list: str, /, **params: Unpack[ExpandParams]) -> RadarValueList:
        """GET /v1/radar/value_lists/{value_list}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[RadarValueListUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[RadarValueListUpdateParams]) -> Self: ...

class RadarValueListItem(ZorseObject):
    created: int
    created_by: str
    id: str
    livemode: bool
    object: Literal["radar.value_list_item"]
    value: str
    value_list: str
    deleted: bool
    @classmethod
    def create(cls, /, **params: Unpack[RadarValueListItemCreateParams]) -> RadarValueListItem:
        """POST /v1/radar/value_list_items"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[RadarValueListItemCreateParams]) -> RadarValueListItem:
        """POST /v1/radar/value_list_items"""
    def delete(self: RadarValueListItem | str, /, **params: Unpack[RequestOptions]) -> RadarValueListItem:
        """DELETE /v1/radar/value_list_items/{item}"""
    async def delete_async(self: RadarValueListItem | str, /, **params: Unpack[RequestOptions]) -> RadarValueListItem:
        """DELETE /v1/radar/value_list_items/{item}"""
    @classmethod
    def list(cls, /, **params: Unpack[RadarValueListItemListParams]) -> ListObject[RadarValueListItem]:
        """GET /v1/radar/value_list_items"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[RadarValueListItemListParams]) -> ListObject[RadarValueListItem]:
        """GET /v1/radar/value_list_items"""
    @classmethod
    def retrieve(cls, item: str, /, **params: Unpack[ExpandParams]) -> RadarValueListItem:
        """GET /v1/radar/value_list_items/{item}"""
    @classmethod
    async def retrieve_async(cls, item: str, /, **params: Unpack[ExpandParams]) -> RadarValueListItem:
        """GET /v1/radar/value_list_items/{item}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class RefundTestHelpers:
    def expire(self: RefundTestHelpers | Refund | str, /, **params: Unpack[ExpandParams]) -> Refund:
        """POST /v1/test_helpers/refunds/{refund}/expire"""
    async def expire_async(self: RefundTestHelpers | Refund | str, /, **params: Unpack[ExpandParams]) -> Refund:
        """POST /v1/test_helpers/refunds/{refund}/expire"""

class Refund(ZorseObject):
    amount: int
    balance_transaction: str | BalanceTransaction | None
    charge: str | Charge | None
    created: int
    currency: str
    customer: str | Customer | None
    customer_account: str | None
    description: str
    destination_details: RefundDestinationDetails
    failure_balance_transaction: str | BalanceTransaction
    failure_reason: str
    id: str
    instructions_email: str
    metadata: Dict[str, str] | None
    next_action: RefundNextAction
    object: Literal["refund"]
    payment_intent: str | PaymentIntent | None
    payment_method: str | PaymentMethod | None
    pending_reason: Literal["charge_pending", "insufficient_funds", "processing"]
    presentment_details: PresentmentDetails
    reason: Literal["duplicate", "expired_uncaptured_charge", "fraudulent", "requested_by_customer"] | None
    receipt_number: str | None
    source_transfer_reversal: str | TransferReversal | None
    status: str | None
    transfer_reversal: str | TransferReversal | None
    def cancel(self: Refund | str, /, **params: Unpack[ExpandParams]) -> Refund:
        """POST /v1/refunds/{refund}/cancel"""
    async def cancel_async(self: Refund | str, /, **params: Unpack[ExpandParams]) -> Refund:
        """POST /v1/refunds/{refund}/cancel"""
    @classmethod
    def create(cls, /, **params: Unpack[RefundCreateParams]) -> Refund:
        """POST /v1/refunds"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[RefundCreateParams]) -> Refund:
        """POST /v1/refunds"""
    @classmethod
    def list(cls, /, **params: Unpack[RefundListParams]) -> ListObject[Refund]:
        """GET /v1/refunds"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[RefundListParams]) -> ListObject[Refund]:
        """GET /v1/refunds"""
    def modify(self: Refund | str, /, **params: Unpack[RefundUpdateParams]) -> Refund:
        """POST /v1/refunds/{refund}"""
    async def modify_async(self: Refund | str, /, **params: Unpack[RefundUpdateParams]) -> Refund:
        """POST /v1/refunds/{refund}"""
    @classmethod
    def retrieve(cls, refund: str | Refund, /, **params: Unpack[ExpandParams]) -> Refund:
        """GET /v1/refunds/{refund}"""
    @classmethod
    async def retrieve_async(cls, refund: str | Refund, /, **params: Unpack[ExpandParams]) -> Refund:
        """GET /v1/refunds/{refund}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[RefundUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[RefundUpdateParams]) -> Self: ...
    TestHelpers: TypeAlias = RefundTestHelpers
    @property
    def test_helpers(self) -> RefundTestHelpers: ...

class ReportingReportRun(ZorseObject):
    created: int
    error: str | None
    id: str
    livemode: bool
    object: Literal["reporting.report_run"]
    parameters: ReportingReportRunParameters
    report_type: str
    result: File | None
    status: str
    succeeded_at: int | None
    @classmethod
    def create(cls, /, **params: Unpack[ReportingReportRunCreateParams]) -> ReportingReportRun:
        """POST /v1/reporting/report_runs"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[ReportingReportRunCreateParams]) -> ReportingReportRun:
        """POST /v1/reporting/report_runs"""
    @classmethod
    def list(cls, /, **params: Unpack[ReportingReportRunListParams]) -> ListObject[ReportingReportRun]:
        """GET /v1/reporting/report_runs"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[ReportingReportRunListParams]) -> ListObject[ReportingReportRun]:
        """GET /v1/reporting/report_runs"""
    @classmethod
    def retrieve(cls, report_run: str, /, **params: Unpack[ExpandParams]) -> ReportingReportRun:
        """GET /v1/reporting/report_runs/{report_run}"""
    @classmethod
    async def retrieve_async(cls, report_run: str, /, **params: Unpack[ExpandParams]) -> ReportingReportRun:
        """GET /v1/reporting/report_runs/{report_run}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class ReportingReportType(ZorseObject):
    data_available_end: int
    data_available_start: int
    default_columns: List[str] | None
    id: str
    livemode: bool
    name: str
    object: Literal["reporting.report_type"]
    updated: int
    version: int
    @classmethod
    def list(cls, /, **params: Unpack[ExpandParams]) -> ListObject[ReportingReportType]:
        """GET /v1/reporting/report_types"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[ExpandParams]) -> ListObject[ReportingReportType]:
        """GET /v1/reporting/report_types"""
    @classmethod
    def retrieve(cls, report_type: str, /, **params: Unpack[ExpandParams]) -> ReportingReportType:
        """GET /v1/reporting/report_types/{report_type}"""
    @classmethod
    async def retrieve_async(cls, report_type: str, /, **params: Unpack[ExpandParams]) -> ReportingReportType:
        """GET /v1/reporting/report_types/{report_type}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class ReserveTransaction(ZorseObject):
    amount: int
    currency: str
    description: str | None
    id: str
    object: Literal["reserve_transaction"]

class Review(ZorseObject):
    billing_zip: str | None
    charge: str | Charge | None
    closed_reason: Literal["acknowledged", "approved", "canceled", "disputed", "payment_never_settled", "redacted", "refunded", "refunded_as_fraud"] | None
    created: int
    id: str
    ip_address: str | None
    ip_address_location: ReviewIpAddressLocation | None
    livemode: bool
    object: Literal["review"]
    open: bool
    opened_reason: Literal["manual", "rule"]
    payment_intent: str | PaymentIntent
    reason: str
    session: ReviewSession | None
    def approve(self: Review | str, /, **params: Unpack[ExpandParams]) -> Review:
        """POST /v1/reviews/{review}/approve"""
    async def approve_async(self: Review | str, /, **params: Unpack[ExpandParams]) -> Review:
        """POST /v1/reviews/{review}/approve"""
    @classmethod
    def list(cls, /, **params: Unpack[ReviewListParams]) -> ListObject[Review]:
        """GET /v1/reviews"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[ReviewListParams]) -> ListObject[Review]:
        """GET /v1/reviews"""
    @classmethod
    def retrieve(cls, review: str | Review, /, **params: Unpack[ExpandParams]) -> Review:
        """GET /v1/reviews/{review}"""
    @classmethod
    async def retrieve_async(cls, review: str | Review, /, **params: Unpack[ExpandParams]) -> Review:
        """GET /v1/reviews/{review}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class SigmaScheduledQueryRun(ZorseObject):
    created: int
    data_load_time: int
    error: SigmaScheduledQueryRunError
    file: File | None
    id: str
    livemode: bool
    object: Literal["scheduled_query_run"]
    result_available_until: int
    sql: str
    status: str
    title: str
    @classmethod
    def list(cls, /, **params: Unpack[PageParams]) -> ListObject[SigmaScheduledQueryRun]:
        """GET /v1/sigma/scheduled_query_runs"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PageParams]) -> ListObject[SigmaScheduledQueryRun]:
        """GET /v1/sigma/scheduled_query_runs"""
    @classmethod
    def retrieve(cls, scheduled_query_run: str | SigmaScheduledQueryRun, /, **params: Unpack[ExpandParams]) -> SigmaScheduledQueryRun:
        """GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}"""
    @classmethod
    async def retrieve_async(cls, scheduled_query_run: str | SigmaScheduledQueryRun, /, **params: Unpack[ExpandParams]) -> SigmaScheduledQueryRun:
        """GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class SetupAttempt(ZorseObject):
    application: str | Application | None
    attach_to_self: bool
    created: int
    customer: str | Customer | None
    customer_account: str | None
    flow_directions: List[Literal["inbound", "outbound"]] | None
    id: str
    livemode: bool
    object: Literal["setup_attempt"]
    on_behalf_of: str | Account | None
    payment_method: str | PaymentMethod
    payment_method_details: SetupAttemptPaymentMethodDetails
    setup_error: LastFinalizationError | None
    setup_intent: str | SetupIntent
    status: str
    usage: str
    @classmethod
    def list(cls, /, **params: Unpack[SetupAttemptListParams]) -> ListObject[SetupAttempt]:
        """GET /v1/setup_attempts"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[SetupAttemptListParams]) -> ListObject[SetupAttempt]:
        """GET /v1/setup_attempts"""

class SetupIntent(ZorseObject):
    allowed_payment_method_types: List[PaymentIntentAllowedPaymentMethodTypesValue] | None
    application: str | Application | None
    attach_to_self: bool
    automatic_payment_methods: SetupIntentAutomaticPaymentMethods | None
    cancellation_reason: Literal["abandoned", "duplicate", "requested_by_customer"] | None
    client_secret: str | None
    created: int
    customer: str | Customer | None
    customer_account: str | None
    description: str | None
    excluded_payment_method_types: List[PaymentIntentExcludedPaymentMethodTypesValue] | None
    flow_directions: List[Literal["inbound", "outbound"]] | None
    id: str
    last_setup_error: LastFinalizationError | None
    latest_attempt: str | SetupAttempt | None
    livemode: bool
    managed_payments: PaymentIntentManagedPayments | None
    mandate: str | Mandate | None
    metadata: Dict[str, str] | None
    next_action: SetupIntentNextAction | None
    object: Literal["setup_intent"]
    on_behalf_of: str | Account | None
    payment_method: str | PaymentMethod | None
    payment_method_configuration_details: PaymentMethodConfigurationDetails | None
    payment_method_options: SetupIntentPaymentMethodOptions | None
    payment_method_types: List[str]
    single_use_mandate: str | Mandate | None
    status: Literal["canceled", "processing", "requires_action", "requires_confirmation", "requires_payment_method", "succeeded"]
    usage: str
    def cancel(self: SetupIntent | str, /, **params: Unpack[SetupIntentCancelParams]) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/cancel"""
    async def cancel_async(self: SetupIntent | str, /, **params: Unpack[SetupIntentCancelParams]) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/cancel"""
    def confirm(self: SetupIntent | str, /, **params: Unpack[SetupIntentConfirmParams]) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/confirm"""
    async def confirm_async(self: SetupIntent | str, /, **params: Unpack[SetupIntentConfirmParams]) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/confirm"""
    @classmethod
    def create(cls, /, **params: Unpack[SetupIntentCreateParams]) -> SetupIntent:
        """POST /v1/setup_intents"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[SetupIntentCreateParams]) -> SetupIntent:
        """POST /v1/setup_intents"""
    @classmethod
    def list(cls, /, **params: Unpack[SetupIntentListParams]) -> ListObject[SetupIntent]:
        """GET /v1/setup_intents"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[SetupIntentListParams]) -> ListObject[SetupIntent]:
        """GET /v1/setup_intents"""
    def modify(self: SetupIntent | str, /, **params: Unpack[SetupIntentUpdateParams]) -> SetupIntent:
        """POST /v1/setup_intents/{intent}"""
    async def modify_async(self: SetupIntent | str, /, **params: Unpack[SetupIntentUpdateParams]) -> SetupIntent:
        """POST /v1/setup_intents/{intent}"""
    @classmethod
    def retrieve(cls, intent: str, /, **params: Unpack[SetupIntentRetrieveParams]) -> SetupIntent:
        """GET /v1/setup_intents/{intent}"""
    @classmethod
    async def retrieve_async(cls, intent: str, /, **params: Unpack[SetupIntentRetrieveParams]) -> SetupIntent:
        """GET /v1/setup_intents/{intent}"""
    def verify_microdeposits(self: SetupIntent | str, /, **params: Unpack[SetupIntentVerifyMicrodepositsParams]) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/verify_microdeposits"""
    async def verify_microdeposits_async(self: SetupIntent | str, /, **params: Unpack[SetupIntentVerifyMicrodepositsParams]) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/verify_microdeposits"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[SetupIntentUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[SetupIntentUpdateParams]) -> Self: ...

class ShippingRate(ZorseObject):
    active: bool
    created: int
    delivery_estimate: ShippingRateDeliveryEstimate | None
    display_name: str | None
    fixed_amount: ShippingRateFixedAmount
    id: str
    livemode: bool
    metadata: Dict[str, str]
    object: Literal["shipping_rate"]
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | None
    tax_code: str | TaxCode | None
    type: Literal["fixed_amount"]
    @classmethod
    def create(cls, /, **params: Unpack[ShippingRateCreateParams]) -> ShippingRate:
        """POST /v1/shipping_rates"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[ShippingRateCreateParams]) -> ShippingRate:
        """POST /v1/shipping_rates"""
    @classmethod
    def list(cls, /, **params: Unpack[ShippingRateListParams]) -> ListObject[ShippingRate]:
        """GET /v1/shipping_rates"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[ShippingRateListParams]) -> ListObject[ShippingRate]:
        """GET /v1/shipping_rates"""
    def modify(self: ShippingRate | str, /, **params: Unpack[ShippingRateUpdateParams]) -> ShippingRate:
        """POST /v1/shipping_rates/{shipping_rate_token}"""
    async def modify_async(self: ShippingRate | str, /, **params: Unpack[ShippingRateUpdateParams]) -> ShippingRate:
        """POST /v1/shipping_rates/{shipping_rate_token}"""
    @classmethod
    def retrieve(cls, shipping_rate_token: str, /, **params: Unpack[ExpandParams]) -> ShippingRate:
        """GET /v1/shipping_rates/{shipping_rate_token}"""
    @classmethod
    async def retrieve_async(cls, shipping_rate_token: str, /, **params: Unpack[ExpandParams]) -> ShippingRate:
        """GET /v1/shipping_rates/{shipping_rate_token}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[ShippingRateUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[ShippingRateUpdateParams]) -> Self: ...

class SigmaSigmaApiQuery(ZorseObject):
    created: int
    id: str
    livemode: bool
    name: str
    object: Literal["sigma.sigma_api_query"]
    sql: str
    def modify(self: SigmaSigmaApiQuery | str, /, **params: Unpack[SigmaSavedQueryUpdateParams]) -> SigmaSigmaApiQuery:
        """POST /v1/sigma/saved_queries/{id}"""
    async def modify_async(self: SigmaSigmaApiQuery | str, /, **params: Unpack[SigmaSavedQueryUpdateParams]) -> SigmaSigmaApiQuery:
        """POST /v1/sigma/saved_queries/{id}"""
    def save(self, **params: Unpack[SigmaSavedQueryUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[SigmaSavedQueryUpdateParams]) -> Self: ...

class Source(ZorseObject):
    ach_credit_transfer: SourceAchCreditTransfer
    ach_debit: SourceAchDebit
    acss_debit: SourceAcssDebit
    alipay: SourceAlipay
    allow_redisplay: Literal["always", "limited", "unspecified"] | None
    amount: int | None
    au_becs_debit: SourceAuBecsDebit
    bancontact: SourceBancontact
    card: SourceCard
    card_present: SourceCardPresent
    client_secret: str
    code_verification: SourceCodeVerification
    created: int
    currency: str | None
    customer: str
    eps: SourceEps
    flow: str
    giropay: SourceGiropay
    id: str
    ideal: SourceIdeal
    klarna: SourceKlarna
    livemode: bool
    metadata: Dict[str, str] | None
    multibanco: SourceMultibanco
    object: Literal["source"]
    owner: SourceOwner | None
    p24: SourceP24
    receiver: SourceReceiver
    redirect: SourceRedirect
    sepa_debit: SourceSepaDebit
    sofort: SourceSofort
    source_order: SourceSourceOrder
    statement_descriptor: str | None
    status: str
    three_d_secure: SourceThreeDSecure
    type: Literal["ach_credit_transfer", "ach_debit", "acss_debit", "alipay", "au_becs_debit", "bancontact", "card", "card_present", "eps", "giropay", "ideal", "klarna", "multibanco", "p24", "sepa_debit", "sofort", "three_d_secure", "wechat"]
    usage: str | None
    wechat: SourceWechat
    @classmethod
    def create(cls, /, **params: Unpack[SourceCreateParams]) -> Source:
        """POST /v1/sources"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[SourceCreateParams]) -> Source:
        """POST /v1/sources"""
    def list_source_transactions(self: Source | str, /, **params: Unpack[PageParams]) -> ListObject[SourceTransaction]:
        """GET /v1/sources/{source}/source_transactions"""
    async def list_source_transactions_async(self: Source | str, /, **params: Unpack[PageParams]) -> ListObject[SourceTransaction]:
        """GET /v1/sources/{source}/source_transactions"""
    def modify(self: Source | str, /, **params: Unpack[SourceUpdateParams]) -> Source:
        """POST /v1/sources/{source}"""
    async def modify_async(self: Source | str, /, **params: Unpack[SourceUpdateParams]) -> Source:
        """POST /v1/sources/{source}"""
    @classmethod
    def retrieve(cls, source: str | Source, /, **params: Unpack[SourceRetrieveParams]) -> Source:
        """GET /v1/sources/{source}"""
    @classmethod
    async def retrieve_async(cls, source: str | Source, /, **params: Unpack[SourceRetrieveParams]) -> Source:
        """GET /v1/sources/{source}"""
    def retrieve_mandate_notification(self: Source | str, mandate_notification: str, /, **params: Unpack[ExpandParams]) -> SourceMandateNotification:
        """GET /v1/sources/{source}/mandate_notifications/{mandate_notification}"""
    async def retrieve_mandate_notification_async(self: Source | str, mandate_notification: str, /, **params: Unpack[ExpandParams]) -> SourceMandateNotification:
        """GET /v1/sources/{source}/mandate_notifications/{mandate_notification}"""
    def retrieve_source_transaction(self: Source | str, source_transaction: str | SourceTransaction, /, **params: Unpack[ExpandParams]) -> SourceTransaction:
        """GET /v1/sources/{source}/source_transactions/{source_transaction}"""
    async def retrieve_source_transaction_async(self: Source | str, source_transaction: str | SourceTransaction, /, **params: Unpack[ExpandParams]) -> SourceTransaction:
        """GET /v1/sources/{source}/source_transactions/{source_transaction}"""
    def verify(self: Source | str, /, **params: Unpack[SourceVerifyParams]) -> Source:
        """POST /v1/sources/{source}/verify"""
    async def verify_async(self: Source | str, /, **params: Unpack[SourceVerifyParams]) -> Source:
        """POST /v1/sources/{source}/verify"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[SourceUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[SourceUpdateParams]) -> Self: ...

class SourceMandateNotification(ZorseObject):
    acss_debit: SourceMandateNotificationAcssDebit
    amount: int | None
    bacs_debit: SourceMandateNotificationBacsDebit
    created: int
    id: str
    livemode: bool
    object: Literal["source_mandate_notification"]
    reason: str
    sepa_debit: SourceMandateNotificationSepaDebit
    source: Source
    status: str
    type: str

class SourceTransaction(ZorseObject):
    ach_credit_transfer: SourceTransactionAchCreditTransfer
    amount: int
    chf_credit_transfer: SourceTransactionChfCreditTransfer
    created: int
    currency: str
    gbp_credit_transfer: SourceTransactionGbpCreditTransfer
    id: str
    livemode: bool
    object: Literal["source_transaction"]
    paper_check: SourceTransactionPaperCheck
    sepa_credit_transfer: SourceTransactionSepaCreditTransfer
    source: str
    status: str
    type: Literal["ach_credit_transfer", "ach_debit", "alipay", "bancontact", "card", "card_present", "eps", "giropay", "ideal", "klarna", "multibanco", "p24", "sepa_debit", "sofort", "three_d_secure", "wechat"]
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class Subscription(ZorseObject):
    application: str | Application | None
    application_fee_percent: float | None
    automatic_tax: SubscriptionAutomaticTax
    billing_cycle_anchor: int
    billing_cycle_anchor_config: SubscriptionBillingCycleAnchorConfig | None
    billing_mode: BillingMode
    billing_schedules: List[SubscriptionBillingSchedules]
    billing_thresholds: BillingThresholds | None
    cancel_at: int | None
    cancel_at_period_end: bool
    canceled_at: int | None
    cancellation_details: SubscriptionCancellationDetails | None
    collection_method: Literal["charge_automatically", "send_invoice"]
    created: int
    currency: str
    customer: str | Customer
    customer_account: str | None
    days_until_due: int | None
    default_payment_method: str | PaymentMethod | None
    default_source: str | BankAccount | Card | Source | None
    default_tax_rates: List[TaxRate] | None
    description: str | None
    discounts: List[str | Discount]
    ended_at: int | None
    id: str
    invoice_settings: SubscriptionInvoiceSettings
    items_: ListObject[SubscriptionItem]
    latest_invoice: str | Invoice | None
    livemode: bool
    managed_payments: PaymentIntentManagedPayments | None
    metadata: Dict[str, str]
    next_pending_invoice_item_invoice: int | None
    object: Literal["subscription"]
    on_behalf_of: str | Account | None
    pause_collection: SubscriptionPauseCollection | None
    payment_settings: SubscriptionPaymentSettings | None
    pending_invoice_item_interval: SubscriptionPendingInvoiceItemInterval | None
    pending_setup_intent: str | SetupIntent | None
    pending_update: SubscriptionPendingUpdate | None
    presentment_details: SubscriptionPresentmentDetails
    schedule: str | SubscriptionSchedule | None
    start_date: int
    status: Literal["active", "canceled", "incomplete", "incomplete_expired", "past_due", "paused", "trialing", "unpaid"]
    status_details: SubscriptionStatusDetails | None
    test_clock: str | TestHelpersTestClock | None
    transfer_data: TransferData | None
    trial_end: int | None
    trial_settings: SubscriptionTrialSettings | None
    trial_start: int | None
    @overload
    def __getitem__(self, key: Literal["items"], /) -> ListObject[SubscriptionItem]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
    def cancel(self: Subscription | str, /, **params: Unpack[SubscriptionCancelParams]) -> Subscription:
        """DELETE /v1/subscriptions/{subscription_exposed_id}"""
    async def cancel_async(self: Subscription | str, /, **params: Unpack[SubscriptionCancelParams]) -> Subscription:
        """DELETE /v1/subscriptions/{subscription_exposed_id}"""
    @classmethod
    def create(cls, /, **params: Unpack[SubscriptionCreateParams]) -> Subscription:
        """POST /v1/subscriptions"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[SubscriptionCreateParams]) -> Subscription:
        """POST /v1/subscriptions"""
    def delete(self: Subscription | str, /, **params: Unpack[SubscriptionCancelParams]) -> Subscription:
        """DELETE /v1/subscriptions/{subscription_exposed_id}"""
    async def delete_async(self: Subscription | str, /, **params: Unpack[SubscriptionCancelParams]) -> Subscription:
        """DELETE /v1/subscriptions/{subscription_exposed_id}"""
    def delete_discount(self: Subscription | str, /, **params: Unpack[RequestOptions]) -> Discount:
        """DELETE /v1/subscriptions/{subscription_exposed_id}/discount"""
    async def delete_discount_async(self: Subscription | str, /, **params: Unpack[RequestOptions]) -> Discount:
        """DELETE /v1/subscriptions/{subscription_exposed_id}/discount"""
    @classmethod
    def list(cls, /, **params: Unpack[SubscriptionListParams]) -> ListObject[Subscription]:
        """GET /v1/subscriptions"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[SubscriptionListParams]) -> ListObject[Subscription]:
        """GET /v1/subscriptions"""
    def migrate(self: Subscription | str, /, **params: Unpack[SubscriptionMigrateParams]) -> Subscription:
        """POST /v1/subscriptions/{subscription}/migrate"""
    async def migrate_async(self: Subscription | str, /, **params: Unpack[SubscriptionMigrateParams]) -> Subscription:
        """POST /v1/subscriptions/{subscription}/migrate"""
    def modify(self: Subscription | str, /, **params: Unpack[SubscriptionUpdateParams]) -> Subscription:
        """POST /v1/subscriptions/{subscription_exposed_id}"""
    async def modify_async(self: Subscription | str, /, **params: Unpack[SubscriptionUpdateParams]) -> Subscription:
        """POST /v1/subscriptions/{subscription_exposed_id}"""
    def pause(self: Subscription | str, /, **params: Unpack[SubscriptionPauseParams]) -> Subscription:
        """POST /v1/subscriptions/{subscription_exposed_id}/pause"""
    async def pause_async(self: Subscription | str, /, **params: Unpack[SubscriptionPauseParams]) -> Subscription:
        """POST /v1/subscriptions/{subscription_exposed_id}/pause"""
    def resume(self: Subscription | str, /, **params: Unpack[SubscriptionResumeParams]) -> Subscription:
        """POST /v1/subscriptions/{subscription}/resume"""
    async def resume_async(self: Subscription | str, /, **params: Unpack[SubscriptionResumeParams]) -> Subscription:
        """POST /v1/subscriptions/{subscription}/resume"""
    @classmethod
    def retrieve(cls, subscription_exposed_id: str, /, **params: Unpack[ExpandParams]) -> Subscription:
        """GET /v1/subscriptions/{subscription_exposed_id}"""
    @classmethod
    async def retrieve_async(cls, subscription_exposed_id: str, /, **params: Unpack[ExpandParams]) -> Subscription:
        """GET /v1/subscriptions/{subscription_exposed_id}"""
    @classmethod
    def search(cls, /, **params: Unpack[SubscriptionSearchParams]) -> SearchResult[Subscription]:
        """GET /v1/subscriptions/search"""
    @classmethod
    async def search_async(cls, /, **params: Unpack[SubscriptionSearchParams]) -> SearchResult[Subscription]:
        """GET /v1/subscriptions/search"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[SubscriptionUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[SubscriptionUpdateParams]) -> Self: ...

class SubscriptionItem(ZorseObject):
    billed_until: int
    billing_thresholds: SubscriptionItemBillingThresholds | None
    created: int
    current_period_end: int
    current_period_start: int
    current_trial: SubscriptionItemCurrentTrial | None
    discounts: List[str | Discount]
    id: str
    metadata: Dict[str, str]
    object: Literal["subscription_item"]
    price: Price
    quantity: int
    subscription: str
    tax_rates: List[TaxRate] | None
    deleted: bool
    @classmethod
    def create(cls, /, **params: Unpack[SubscriptionItemCreateParams]) -> SubscriptionItem:
        """POST /v1/subscription_items"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[SubscriptionItemCreateParams]) -> SubscriptionItem:
        """POST /v1/subscription_items"""
    def delete(self: SubscriptionItem | str, /, **params: Unpack[SubscriptionItemDeleteParams]) -> SubscriptionItem:
        """DELETE /v1/subscription_items/{item}"""
    async def delete_async(self: SubscriptionItem | str, /, **params: Unpack[SubscriptionItemDeleteParams]) -> SubscriptionItem:
        """DELETE /v1/subscription_items/{item}"""
    @classmethod
    def list(cls, /, **params: Unpack[SubscriptionItemListParams]) -> ListObject[SubscriptionItem]:
        """GET /v1/subscription_items"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[SubscriptionItemListParams]) -> ListObject[SubscriptionItem]:
        """GET /v1/subscription_items"""
    def modify(self: SubscriptionItem | str, /, **params: Unpack[SubscriptionItemUpdateParams]) -> SubscriptionItem:
        """POST /v1/subscription_items/{item}"""
    async def modify_async(self: SubscriptionItem | str, /, **params: Unpack[SubscriptionItemUpdateParams]) -> SubscriptionItem:
        """POST /v1/subscription_items/{item}"""
    @classmethod
    def retrieve(cls, item: str, /, **params: Unpack[ExpandParams]) -> SubscriptionItem:
        """GET /v1/subscription_items/{item}"""
    @classmethod
    async def retrieve_async(cls, item: str, /, **params: Unpack[ExpandParams]) -> SubscriptionItem:
        """GET /v1/subscription_items/{item}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[SubscriptionItemUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[SubscriptionItemUpdateParams]) -> Self: ...

class SubscriptionSchedule(ZorseObject):
    application: str | Application | None
    billing_mode: BillingMode
    canceled_at: int | None
    completed_at: int | None
    created: int
    current_phase: SubscriptionScheduleCurrentPhase | None
    customer: str | Customer
    customer_account: str | None
    default_settings: SubscriptionScheduleDefaultSettings
    end_behavior: Literal["cancel", "none", "release", "renew"]
    id: str
    livemode: bool
    metadata: Dict[str, str] | None
    object: Literal["subscription_schedule"]
    pause_schedules: List[SubscriptionSchedulePauseSchedules]
    phases: List[SubscriptionSchedulePhases]
    released_at: int | None
    released_subscription: str | None
    status: Literal["active", "canceled", "completed", "not_started", "released"]
    subscription: str | Subscription | None
    test_clock: str | TestHelpersTestClock | None
    def cancel(self: SubscriptionSchedule | str, /, **params: Unpack[SubscriptionScheduleCancelParams]) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}/cancel"""
    async def cancel_async(self: SubscriptionSchedule | str, /, **params: Unpack[SubscriptionScheduleCancelParams]) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}/cancel"""
    @classmethod
    def create(cls, /, **params: Unpack[SubscriptionScheduleCreateParams]) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[SubscriptionScheduleCreateParams]) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules"""
    @classmethod
    def list(cls, /, **params: Unpack[SubscriptionScheduleListParams]) -> ListObject[SubscriptionSchedule]:
        """GET /v1/subscription_schedules"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[SubscriptionScheduleListParams]) -> ListObject[SubscriptionSchedule]:
        """GET /v1/subscription_schedules"""
    def modify(self: SubscriptionSchedule | str, /, **params: Unpack[SubscriptionScheduleUpdateParams]) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}"""
    async def modify_async(self: SubscriptionSchedule | str, /, **params: Unpack[SubscriptionScheduleUpdateParams]) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}"""
    def release(self: SubscriptionSchedule | str, /, **params: Unpack[SubscriptionScheduleReleaseParams]) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}/release"""
    async def release_async(self: SubscriptionSchedule | str, /, **params: Unpack[SubscriptionScheduleReleaseParams]) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}/release"""
    @classmethod
    def retrieve(cls, schedule: str, /, **params: Unpack[ExpandParams]) -> SubscriptionSchedule:
        """GET /v1/subscription_schedules/{schedule}"""
    @classmethod
    async def retrieve_async(cls, schedule: str, /, **params: Unpack[ExpandParams]) -> SubscriptionSchedule:
        """GET /v1/subscription_schedules/{schedule}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[SubscriptionScheduleUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[SubscriptionScheduleUpdateParams]) -> Self: ...

class TaxAssociation(ZorseObject):
    calculation: str
    id: str
    object: Literal["tax.association"]
    payment_intent: str
    tax_transaction_attempts: List[TaxAssociationTaxTransactionAttempts] | None
    @classmethod
    def find(cls, /, **params: Unpack[TaxAssociationFindParams]) -> TaxAssociation:
        """GET /v1/tax/associations/find"""
    @classmethod
    async def find_async(cls, /, **params: Unpack[TaxAssociationFindParams]) -> TaxAssociation:
        """GET /v1/tax/associations/find"""

class TaxCalculation(ZorseObject):
    amount_total: int
    currency: str
    customer: str | None
    customer_details: TaxCalculationCustomerDetails
    expires_at: int | None
    id: str | None
    line_items: ListObject[TaxCalculationLineItem] | None
    livemode: bool
    object: Literal["tax.calculation"]
    ship_from_details: ShipFromDetails | None
    shipping_cost: TaxCalculationShippingCost | None
    tax_amount_exclusive: int
    tax_amount_inclusive: int
    tax_breakdown: List[TaxCalculationTaxBreakdown]
    tax_date: int
    @classmethod
    def create(cls, /, **params: Unpack[TaxCalculationCreateParams]) -> TaxCalculation:
        """POST /v1/tax/calculations"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TaxCalculationCreateParams]) -> TaxCalculation:
        """POST /v1/tax/calculations"""
    def list_line_items(self: TaxCalculation | str, /, **params: Unpack[PageParams]) -> ListObject[TaxCalculationLineItem]:
        """GET /v1/tax/calculations/{calculation}/line_items"""
    async def list_line_items_async(self: TaxCalculation | str, /, **params: Unpack[PageParams]) -> ListObject[TaxCalculationLineItem]:
        """GET /v1/tax/calculations/{calculation}/line_items"""
    @classmethod
    def retrieve(cls, calculation: str, /, **params: Unpack[ExpandParams]) -> TaxCalculation:
        """GET /v1/tax/calculations/{calculation}"""
    @classmethod
    async def retrieve_async(cls, calculation: str, /, **params: Unpack[ExpandParams]) -> TaxCalculation:
        """GET /v1/tax/calculations/{calculation}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class TaxCalculationLineItem(ZorseObject):
    amount: int
    amount_tax: int
    id: str
    livemode: bool
    metadata: Dict[str, str] | None
    object: Literal["tax.calculation_line_item"]
    performance_location: str | None
    product: str | None
    quantity: int
    reference: str
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_breakdown: List[TaxBreakdown] | None
    tax_code: str

class TaxLocation(ZorseObject):
    address: RegisteredAddress
    description: str | None
    id: str
    livemode: bool
    object: Literal["tax.location"]
    type: Literal["performance"]
    @classmethod
    def create(cls, /, **params: Unpack[TaxLocationCreateParams]) -> TaxLocation:
        """POST /v1/tax/locations"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TaxLocationCreateParams]) -> TaxLocation:
        """POST /v1/tax/locations"""
    @classmethod
    def list(cls, /, **params: Unpack[TaxLocationListParams]) -> ListObject[TaxLocation]:
        """GET /v1/tax/locations"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[TaxLocationListParams]) -> ListObject[TaxLocation]:
        """GET /v1/tax/locations"""
    @classmethod
    def retrieve(cls, location: str, /, **params: Unpack[ExpandParams]) -> TaxLocation:
        """GET /v1/tax/locations/{location}"""
    @classmethod
    async def retrieve_async(cls, location: str, /, **params: Unpack[ExpandParams]) -> TaxLocation:
        """GET /v1/tax/locations/{location}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class TaxRegistration(ZorseObject):
    active_from: int
    country: str
    country_options: TaxRegistrationCountryOptions
    created: int
    expires_at: int | None
    id: str
    livemode: bool
    object: Literal["tax.registration"]
    status: Literal["active", "expired", "scheduled"]
    @classmethod
    def create(cls, /, **params: Unpack[TaxRegistrationCreateParams]) -> TaxRegistration:
        """POST /v1/tax/registrations"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TaxRegistrationCreateParams]) -> TaxRegistration:
        """POST /v1/tax/registrations"""
    @classmethod
    def list(cls, /, **params: Unpack[TaxRegistrationListParams]) -> ListObject[TaxRegistration]:
        """GET /v1/tax/registrations"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[TaxRegistrationListParams]) -> ListObject[TaxRegistration]:
        """GET /v1/tax/registrations"""
    def modify(self: TaxRegistration | str, /, **params: Unpack[TaxRegistrationUpdateParams]) -> TaxRegistration:
        """POST /v1/tax/registrations/{id}"""
    async def modify_async(self: TaxRegistration | str, /, **params: Unpack[TaxRegistrationUpdateParams]) -> TaxRegistration:
        """POST /v1/tax/registrations/{id}"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> TaxRegistration:
        """GET /v1/tax/registrations/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> TaxRegistration:
        """GET /v1/tax/registrations/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[TaxRegistrationUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[TaxRegistrationUpdateParams]) -> Self: ...

class TaxSettings(ZorseObject):
    defaults: TaxSettingsDefaults
    head_office: TaxSettingsHeadOffice | None
    livemode: bool
    object: Literal["tax.settings"]
    status: Literal["active", "pending"]
    status_details: TaxSettingsStatusDetails
    @classmethod
    def modify(cls, /, **params: Unpack[TaxSettingsUpdateParams]) -> TaxSettings:
        """POST /v1/tax/settings"""
    @classmethod
    async def modify_async(cls, /, **params: Unpack[TaxSettingsUpdateParams]) -> TaxSettings:
        """POST /v1/tax/settings"""
    @classmethod
    def retrieve(cls, /, **params: Unpack[ExpandParams]) -> TaxSettings:
        """GET /v1/tax/settings"""
    @classmethod
    async def retrieve_async(cls, /, **params: Unpack[ExpandParams]) -> TaxSettings:
        """GET /v1/tax/settings"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[TaxSettingsUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[TaxSettingsUpdateParams]) -> Self: ...

class TaxTransaction(ZorseObject):
    created: int
    currency: str
    customer: str | None
    customer_details: TaxCalculationCustomerDetails
    id: str
    line_items: ListObject[TaxTransactionLineItem] | None
    livemode: bool
    metadata: Dict[str, str] | None
    object: Literal["tax.transaction"]
    posted_at: int
    reference: str
    reversal: TaxTransactionReversal | None
    ship_from_details: ShipFromDetails | None
    shipping_cost: TaxTransactionShippingCost | None
    tax_date: int
    type: Literal["reversal", "transaction"]
    @classmethod
    def create_from_calculation(cls, /, **params: Unpack[TaxTransactionCreateFromCalculationParams]) -> TaxTransaction:
        """POST /v1/tax/transactions/create_from_calculation"""
    @classmethod
    async def create_from_calculation_async(cls, /, **params: Unpack[TaxTransactionCreateFromCalculationParams]) -> TaxTransaction:
        """POST /v1/tax/transactions/create_from_calculation"""
    @classmethod
    def create_reversal(cls, /, **params: Unpack[TaxTransactionCreateReversalParams]) -> TaxTransaction:
        """POST /v1/tax/transactions/create_reversal"""
    @classmethod
    async def create_reversal_async(cls, /, **params: Unpack[TaxTransactionCreateReversalParams]) -> TaxTransaction:
        """POST /v1/tax/transactions/create_reversal"""
    def list_line_items(self: TaxTransaction | str, /, **params: Unpack[PageParams]) -> ListObject[TaxTransactionLineItem]:
        """GET /v1/tax/transactions/{transaction}/line_items"""
    async def list_line_items_async(self: TaxTransaction | str, /, **params: Unpack[PageParams]) -> ListObject[TaxTransactionLineItem]:
        """GET /v1/tax/transactions/{transaction}/line_items"""
    @classmethod
    def retrieve(cls, transaction: str, /, **params: Unpack[ExpandParams]) -> TaxTransaction:
        """GET /v1/tax/transactions/{transaction}"""
    @classmethod
    async def retrieve_async(cls, transaction: str, /, **params: Unpack[ExpandParams]) -> TaxTransaction:
        """GET /v1/tax/transactions/{transaction}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class TaxTransactionLineItem(ZorseObject):
    amount: int
    amount_tax: int
    id: str
    livemode: bool
    metadata: Dict[str, str] | None
    object: Literal["tax.transaction_line_item"]
    product: str | None
    quantity: int
    reference: str
    reversal: TaxTransactionLineItemReversal | None
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_code: str
    type: Literal["reversal", "transaction"]

class TaxCode(ZorseObject):
    description: str
    id: str
    name: str
    object: Literal["tax_code"]
    requirements: TaxCodeRequirements | None
    @classmethod
    def list(cls, /, **params: Unpack[PageParams]) -> ListObject[TaxCode]:
        """GET /v1/tax_codes"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PageParams]) -> ListObject[TaxCode]:
        """GET /v1/tax_codes"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> TaxCode:
        """GET /v1/tax_codes/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> TaxCode:
        """GET /v1/tax_codes/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class TaxDeductedAtSource(ZorseObject):
    id: str
    object: Literal["tax_deducted_at_source"]
    period_end: int
    period_start: int
    tax_deduction_account_number: str

class TaxId(ZorseObject):
    country: str | None
    created: int
    customer: str | Customer | None
    customer_account: str | None
    id: str
    livemode: bool
    object: Literal["tax_id"]
    owner: TaxIdOwner | None
    type: TaxIdsTypeValue
    value: str
    verification: TaxIdVerification | None
    deleted: bool
    @classmethod
    def create(cls, /, **params: Unpack[TaxIdCreateParams]) -> TaxId:
        """POST /v1/tax_ids"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TaxIdCreateParams]) -> TaxId:
        """POST /v1/tax_ids"""
    def delete(self: TaxId | str, /, **params: Unpack[RequestOptions]) -> TaxId:
        """DELETE /v1/tax_ids/{id}"""
    async def delete_async(self: TaxId | str, /, **params: Unpack[RequestOptions]) -> TaxId:
        """DELETE /v1/tax_ids/{id}"""
    @classmethod
    def list(cls, /, **params: Unpack[TaxIdListParams]) -> ListObject[TaxId]:
        """GET /v1/tax_ids"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[TaxIdListParams]) -> ListObject[TaxId]:
        """GET /v1/tax_ids"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> TaxId:
        """GET /v1/tax_ids/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> TaxId:
        """GET /v1/tax_ids/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class TaxRate(ZorseObject):
    active: bool
    country: str | None
    created: int
    description: str | None
    display_name: str
    effective_percentage: float | None
    flat_amount: FlatAmount | None
    id: str
    inclusive: bool
    jurisdiction: str | None
    jurisdiction_level: Literal["city", "country", "county", "district", "multiple", "state"] | None
    livemode: bool
    metadata: Dict[str, str] | None
    object: Literal["tax_rate"]
    percentage: float
    rate_type: Literal["flat_amount", "percentage"] | None
    state: str | None
    tax_type: TaxRateTaxTypeValue | None
    @classmethod
    def create(cls, /, **params: Unpack[TaxRateCreateParams]) -> TaxRate:
        """POST /v1/tax_rates"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TaxRateCreateParams]) -> TaxRate:
        """POST /v1/tax_rates"""
    @classmethod
    def list(cls, /, **params: Unpack[TaxRateListParams]) -> ListObject[TaxRate]:
        """GET /v1/tax_rates"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[TaxRateListParams]) -> ListObject[TaxRate]:
        """GET /v1/tax_rates"""
    def modify(self: TaxRate | str, /, **params: Unpack[TaxRateUpdateParams]) -> TaxRate:
        """POST /v1/tax_rates/{tax_rate}"""
    async def modify_async(self: TaxRate | str, /, **params: Unpack[TaxRateUpdateParams]) -> TaxRate:
        """POST /v1/tax_rates/{tax_rate}"""
    @classmethod
    def retrieve(cls, tax_rate: str | TaxRate, /, **params: Unpack[ExpandParams]) -> TaxRate:
        """GET /v1/tax_rates/{tax_rate}"""
    @classmethod
    async def retrieve_async(cls, tax_rate: str | TaxRate, /, **params: Unpack[ExpandParams]) -> TaxRate:
        """GET /v1/tax_rates/{tax_rate}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[TaxRateUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[TaxRateUpdateParams]) -> Self: ...

class TerminalConfiguration(ZorseObject):
    bbpos_wisepad3: TerminalConfigurationBbposWisepad3
    bbpos_wisepos_e: TerminalConfigurationBbposWisepad3
    cellular: TerminalConfigurationCellular
    id: str
    is_account_default: bool | None
    livemode: bool
    name: str | None
    object: Literal["terminal.configuration"]
    offline: TerminalConfigurationOffline
    reader_security: TerminalConfigurationReaderSecurity
    reboot_window: TerminalConfigurationRebootWindow
    stripe_s700: TerminalConfigurationBbposWisepad3
    stripe_s710: TerminalConfigurationBbposWisepad3
    stripe_t600: TerminalConfigurationStripeT600
    tipping: TerminalConfigurationTipping
    verifone_m425: TerminalConfigurationBbposWisepad3
    verifone_p400: TerminalConfigurationBbposWisepad3
    verifone_p630: TerminalConfigurationBbposWisepad3
    verifone_ux700: TerminalConfigurationBbposWisepad3
    verifone_v660p: TerminalConfigurationBbposWisepad3
    wifi: TerminalConfigurationWifi
    deleted: bool
    @classmethod
    def create(cls, /, **params: Unpack[TerminalConfigurationCreateParams]) -> TerminalConfiguration:
        """POST /v1/terminal/configurations"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TerminalConfigurationCreateParams]) -> TerminalConfiguration:
        """POST /v1/terminal/configurations"""
    def delete(self: TerminalConfiguration | str, /, **params: Unpack[RequestOptions]) -> TerminalConfiguration:
        """DELETE /v1/terminal/configurations/{configuration}"""
    async def delete_async(self: TerminalConfiguration | str, /, **params: Unpack[RequestOptions]) -> TerminalConfiguration:
        """DELETE /v1/terminal/configurations/{configuration}"""
    @classmethod
    def list(cls, /, **params: Unpack[TerminalConfigurationListParams]) -> ListObject[TerminalConfiguration]:
        """GET /v1/terminal/configurations"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[TerminalConfigurationListParams]) -> ListObject[TerminalConfiguration]:
        """GET /v1/terminal/configurations"""
    def modify(self: TerminalConfiguration | str, /, **params: Unpack[TerminalConfigurationUpdateParams]) -> TerminalConfiguration:
        """POST /v1/terminal/configurations/{configuration}"""
    async def modify_async(self: TerminalConfiguration | str, /, **params: Unpack[TerminalConfigurationUpdateParams]) -> TerminalConfiguration:
        """POST /v1/terminal/configurations/{configuration}"""
    @classmethod
    def retrieve(cls, configuration: str, /, **params: Unpack[ExpandParams]) -> TerminalConfiguration:
        """GET /v1/terminal/configurations/{configuration}"""
    @classmethod
    async def retrieve_async(cls, configuration: str, /, **params: Unpack[ExpandParams]) -> TerminalConfiguration:
        """GET /v1/terminal/configurations/{configuration}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[TerminalConfigurationUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[TerminalConfigurationUpdateParams]) -> Self: ...

class TerminalConnectionToken(ZorseObject):
    location: str
    object: Literal["terminal.connection_token"]
    secret: str
    @classmethod
    def create(cls, /, **params: Unpack[TerminalConnectionTokenCreateParams]) -> TerminalConnectionToken:
        """POST /v1/terminal/connection_tokens"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TerminalConnectionTokenCreateParams]) -> TerminalConnectionToken:
        """POST /v1/terminal/connection_tokens"""

class TerminalLocation(ZorseObject):
    address: Address
    address_kana: AddressKana
    address_kanji: AddressKana
    configuration_overrides: str
    display_name: str
    display_name_kana: str
    display_name_kanji: str
    id: str
    livemode: bool
    metadata: Dict[str, str]
    object: Literal["terminal.location"]
    phone: str
    deleted: bool
    @classmethod
    def create(cls, /, **params: Unpack[TerminalLocationCreateParams]) -> TerminalLocation:
        """POST /v1/terminal/locations"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TerminalLocationCreateParams]) -> TerminalLocation:
        """POST /v1/terminal/locations"""
    def delete(self: TerminalLocation | str, /, **params: Unpack[RequestOptions]) -> TerminalLocation:
        """DELETE /v1/terminal/locations/{location}"""
    async def delete_async(self: TerminalLocation | str, /, **params: Unpack[RequestOptions]) -> TerminalLocation:
        """DELETE /v1/terminal/locations/{location}"""
    @classmethod
    def list(cls, /, **params: Unpack[PageParams]) -> ListObject[TerminalLocation]:
        """GET /v1/terminal/locations"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PageParams]) -> ListObject[TerminalLocation]:
        """GET /v1/terminal/locations"""
    def modify(self: TerminalLocation | str, /, **params: Unpack[TerminalLocationUpdateParams]) -> TerminalLocation:
        """POST /v1/terminal/locations/{location}"""
    async def modify_async(self: TerminalLocation | str, /, **params: Unpack[TerminalLocationUpdateParams]) -> TerminalLocation:
        """POST /v1/terminal/locations/{location}"""
    @classmethod
    def retrieve(cls, location: str, /, **params: Unpack[ExpandParams]) -> TerminalLocation:
        """GET /v1/terminal/locations/{location}"""
    @classmethod
    async def retrieve_async(cls, location: str, /, **params: Unpack[ExpandParams]) -> TerminalLocation:
        """GET /v1/terminal/locations/{location}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[TerminalLocationUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[TerminalLocationUpdateParams]) -> Self: ...

class TerminalOnboardingLink(ZorseObject):
    link_options: TerminalOnboardingLinkLinkOptions
    link_type: Literal["apple_terms_and_conditions"]
    object: Literal["terminal.onboarding_link"]
    on_behalf_of: str | None
    redirect_url: str
    @classmethod
    def create(cls, /, **params: Unpack[TerminalOnboardingLinkCreateParams]) -> TerminalOnboardingLink:
        """POST /v1/terminal/onboarding_links"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TerminalOnboardingLinkCreateParams]) -> TerminalOnboardingLink:
        """POST /v1/terminal/onboarding_links"""

class TerminalReaderTestHelpers:
    def present_payment_method(self: TerminalReaderTestHelpers | TerminalReader | str, /, **params: Unpack[TestHelpersTerminalReaderPresentPaymentMethodParams]) -> TerminalReader:
        """POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method"""
    async def present_payment_method_async(self: TerminalReaderTestHelpers | TerminalReader | str, /, **params: Unpack[TestHelpersTerminalReaderPresentPaymentMethodParams]) -> TerminalReader:
        """POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method"""
    def succeed_input_collection(self: TerminalReaderTestHelpers | TerminalReader | str, /, **params: Unpack[TestHelpersTerminalReaderSucceedInputCollectionParams]) -> TerminalReader:
        """POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection"""
    async def succeed_input_collection_async(self: TerminalReaderTestHelpers | TerminalReader | str, /, **params: Unpack[TestHelpersTerminalReaderSucceedInputCollectionParams]) -> TerminalReader:
        """POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection"""
    def timeout_input_collection(self: TerminalReaderTestHelpers | TerminalReader | str, /, **params: Unpack[ExpandParams]) -> TerminalReader:
        """POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection"""
    async def timeout_input_collection_async(self: TerminalReaderTestHelpers | TerminalReader | str, /, **params: Unpack[ExpandParams]) -> TerminalReader:
        """POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection"""

class TerminalReader(ZorseObject):
    action: TerminalReaderAction | None
    device_sw_version: str | None
    device_type: TerminalReaderDeviceTypeValue
    id: str
    ip_address: str | None
    label: str
    last_seen_at: int | None
    livemode: bool
    location: str | TerminalLocation | None
    metadata: Dict[str, str]
    object: Literal["terminal.reader"]
    serial_number: str
    status: Literal["offline", "online"] | None
    deleted: bool
    def cancel_action(self: TerminalReader | str, /, **params: Unpack[ExpandParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/cancel_action"""
    async def cancel_action_async(self: TerminalReader | str, /, **params: Unpack[ExpandParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/cancel_action"""
    def collect_inputs(self: TerminalReader | str, /, **params: Unpack[TerminalReaderCollectInputsParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/collect_inputs"""
    async def collect_inputs_async(self: TerminalReader | str, /, **params: Unpack[TerminalReaderCollectInputsParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/collect_inputs"""
    def collect_payment_method(self: TerminalReader | str, /, **params: Unpack[TerminalReaderCollectPaymentMethodParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/collect_payment_method"""
    async def collect_payment_method_async(self: TerminalReader | str, /, **params: Unpack[TerminalReaderCollectPaymentMethodParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/collect_payment_method"""
    def confirm_payment_intent(self: TerminalReader | str, /, **params: Unpack[TerminalReaderConfirmPaymentIntentParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/confirm_payment_intent"""
    async def confirm_payment_intent_async(self: TerminalReader | str, /, **params: Unpack[TerminalReaderConfirmPaymentIntentParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/confirm_payment_intent"""
    @classmethod
    def create(cls, /, **params: Unpack[TerminalReaderCreateParams]) -> TerminalReader:
        """POST /v1/terminal/readers"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TerminalReaderCreateParams]) -> TerminalReader:
        """POST /v1/terminal/readers"""
    def delete(self: TerminalReader | str, /, **params: Unpack[RequestOptions]) -> TerminalReader:
        """DELETE /v1/terminal/readers/{reader}"""
    async def delete_async(self: TerminalReader | str, /, **params: Unpack[RequestOptions]) -> TerminalReader:
        """DELETE /v1/terminal/readers/{reader}"""
    @classmethod
    def list(cls, /, **params: Unpack[TerminalReaderListParams]) -> ListObject[TerminalReader]:
        """GET /v1/terminal/readers"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[TerminalReaderListParams]) -> ListObject[TerminalReader]:
        """GET /v1/terminal/readers"""
    def modify(self: TerminalReader | str, /, **params: Unpack[TerminalReaderUpdateParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}"""
    async def modify_async(self: TerminalReader | str, /, **params: Unpack[TerminalReaderUpdateParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}"""
    def process_payment_intent(self: TerminalReader | str, /, **params: Unpack[TerminalReaderProcessPaymentIntentParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/process_payment_intent"""
    async def process_payment_intent_async(self: TerminalReader | str, /, **params: Unpack[TerminalReaderProcessPaymentIntentParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/process_payment_intent"""
    def process_setup_intent(self: TerminalReader | str, /, **params: Unpack[TerminalReaderProcessSetupIntentParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/process_setup_intent"""
    async def process_setup_intent_async(self: TerminalReader | str, /, **params: Unpack[TerminalReaderProcessSetupIntentParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/process_setup_intent"""
    def refund_payment(self: TerminalReader | str, /, **params: Unpack[TerminalReaderRefundPaymentParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/refund_payment"""
    async def refund_payment_async(self: TerminalReader | str, /, **params: Unpack[TerminalReaderRefundPaymentParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/refund_payment"""
    @classmethod
    def retrieve(cls, reader: str, /, **params: Unpack[ExpandParams]) -> TerminalReader:
        """GET /v1/terminal/readers/{reader}"""
    @classmethod
    async def retrieve_async(cls, reader: str, /, **params: Unpack[ExpandParams]) -> TerminalReader:
        """GET /v1/terminal/readers/{reader}"""
    def set_reader_display(self: TerminalReader | str, /, **params: Unpack[TerminalReaderSetReaderDisplayParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/set_reader_display"""
    async def set_reader_display_async(self: TerminalReader | str, /, **params: Unpack[TerminalReaderSetReaderDisplayParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/set_reader_display"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[TerminalReaderUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[TerminalReaderUpdateParams]) -> Self: ...
    TestHelpers: TypeAlias = TerminalReaderTestHelpers
    @property
    def test_helpers(self) -> TerminalReaderTestHelpers: ...

class TestHelpersTestClock(ZorseObject):
    created: int
    deletes_after: int
    frozen_time: int
    id: str
    livemode: bool
    name: str | None
    object: Literal["test_helpers.test_clock"]
    status: Literal["advancing", "internal_failure", "ready"]
    status_details: TestHelpersTestClockStatusDetails
    deleted: bool
    def advance(self: TestHelpersTestClock | str, /, **params: Unpack[TestHelpersTestClockAdvanceParams]) -> TestHelpersTestClock:
        """POST /v1/test_helpers/test_clocks/{test_clock}/advance"""
    async def advance_async(self: TestHelpersTestClock | str, /, **params: Unpack[TestHelpersTestClockAdvanceParams]) -> TestHelpersTestClock:
        """POST /v1/test_helpers/test_clocks/{test_clock}/advance"""
    @classmethod
    def create(cls, /, **params: Unpack[TestHelpersTestClockCreateParams]) -> TestHelpersTestClock:
        """POST /v1/test_helpers/test_clocks"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TestHelpersTestClockCreateParams]) -> TestHelpersTestClock:
        """POST /v1/test_helpers/test_clocks"""
    def delete(self: TestHelpersTestClock | str, /, **params: Unpack[RequestOptions]) -> TestHelpersTestClock:
        """DELETE /v1/test_helpers/test_clocks/{test_clock}"""
    async def delete_async(self: TestHelpersTestClock | str, /, **params: Unpack[RequestOptions]) -> TestHelpersTestClock:
        """DELETE /v1/test_helpers/test_clocks/{test_clock}"""
    @classmethod
    def list(cls, /, **params: Unpack[PageParams]) -> ListObject[TestHelpersTestClock]:
        """GET /v1/test_helpers/test_clocks"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PageParams]) -> ListObject[TestHelpersTestClock]:
        """GET /v1/test_helpers/test_clocks"""
    @classmethod
    def retrieve(cls, test_clock: str, /, **params: Unpack[ExpandParams]) -> TestHelpersTestClock:
        """GET /v1/test_helpers/test_clocks/{test_clock}"""
    @classmethod
    async def retrieve_async(cls, test_clock: str, /, **params: Unpack[ExpandParams]) -> TestHelpersTestClock:
        """GET /v1/test_helpers/test_clocks/{test_clock}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class ThreeDSecureAuthentication(ZorseObject):
    acquirer_details: ThreeDSecureAuthenticationAcquirerDetails | None
    amount: int | None
    challenge_url: str | None
    channel: ThreeDSecureAuthenticationChannel
    created: int
    currency: str | None
    directory_server: Literal["american_express", "cartes_bancaires", "discover", "mastercard", "visa"]
    fingerprinting_url: str | None
    flow_preference: ThreeDSecureAuthenticationFlowPreference | None
    future_usage: ThreeDSecureAuthenticationFutureUsage | None
    id: str
    livemode: bool
    message_category: Literal["non_payment_authentication", "payment_authentication"]
    metadata: Dict[str, str] | None
    object: Literal["three_d_secure.authentication"]
    outcome: Literal["abandoned", "attempt_acknowledged", "authenticated", "canceled", "denied", "informational", "internal_error", "not_supported", "not_triggered", "processing_error", "rejected"] | None
    outcome_details: ThreeDSecureAuthenticationOutcomeDetails | None
    payment_method: str | PaymentMethod
    reason: ThreeDSecureAuthenticationReasonValue | None
    shipping_address: RegisteredAddress | None
    status: Literal["canceled", "error", "failed", "requires_challenge", "requires_submission", "succeeded"]
    def cancel(self: ThreeDSecureAuthentication | str, /, **params: Unpack[ThreeDSecureAuthenticationCancelParams]) -> ThreeDSecureAuthentication:
        """POST /v1/three_d_secure/authentications/{authentication}/cancel"""
    async def cancel_async(self: ThreeDSecureAuthentication | str, /, **params: Unpack[ThreeDSecureAuthenticationCancelParams]) -> ThreeDSecureAuthentication:
        """POST /v1/three_d_secure/authentications/{authentication}/cancel"""
    @classmethod
    def create(cls, /, **params: Unpack[ThreeDSecureAuthenticationCreateParams]) -> ThreeDSecureAuthentication:
        """POST /v1/three_d_secure/authentications"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[ThreeDSecureAuthenticationCreateParams]) -> ThreeDSecureAuthentication:
        """POST /v1/three_d_secure/authentications"""
    @classmethod
    def list(cls, /, **params: Unpack[ThreeDSecureAuthenticationListParams]) -> ListObject[ThreeDSecureAuthentication]:
        """GET /v1/three_d_secure/authentications"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[ThreeDSecureAuthenticationListParams]) -> ListObject[ThreeDSecureAuthentication]:
        """GET /v1/three_d_secure/authentications"""
    @classmethod
    def retrieve(cls, authentication: str, /, **params: Unpack[ExpandParams]) -> ThreeDSecureAuthentication:
        """GET /v1/three_d_secure/authentications/{authentication}"""
    @classmethod
    async def retrieve_async(cls, authentication: str, /, **params: Unpack[ExpandParams]) -> ThreeDSecureAuthentication:
        """GET /v1/three_d_secure/authentications/{authentication}"""
    def submit(self: ThreeDSecureAuthentication | str, /, **params: Unpack[ThreeDSecureAuthenticationSubmitParams]) -> ThreeDSecureAuthentication:
        """POST /v1/three_d_secure/authentications/{authentication}/submit"""
    async def submit_async(self: ThreeDSecureAuthentication | str, /, **params: Unpack[ThreeDSecureAuthenticationSubmitParams]) -> ThreeDSecureAuthentication:
        """POST /v1/three_d_secure/authentications/{authentication}/submit"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class Token(ZorseObject):
    bank_account: BankAccount
    card: Card
    client_ip: str | None
    created: int
    id: str
    livemode: bool
    object: Literal["token"]
    type: str
    used: bool
    @classmethod
    def create(cls, /, **params: Unpack[TokenCreateParams]) -> Token:
        """POST /v1/tokens"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TokenCreateParams]) -> Token:
        """POST /v1/tokens"""
    @classmethod
    def retrieve(cls, token: str | Token, /, **params: Unpack[ExpandParams]) -> Token:
        """GET /v1/tokens/{token}"""
    @classmethod
    async def retrieve_async(cls, token: str | Token, /, **params: Unpack[ExpandParams]) -> Token:
        """GET /v1/tokens/{token}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class Topup(ZorseObject):
    amount: int
    balance_transaction: str | BalanceTransaction | None
    created: int
    currency: str
    description: str | None
    expected_availability_date: int | None
    failure_code: str | None
    failure_message: str | None
    id: str
    initiated_by: Literal["stripe", "user"] | None
    livemode: bool
    metadata: Dict[str, str]
    object: Literal["topup"]
    payment_method: str | PaymentMethod | None
    payment_method_options: TopupPaymentMethodOptions | None
    source: Source | None
    statement_descriptor: str | None
    status: Literal["canceled", "failed", "pending", "reversed", "succeeded"]
    transfer_group: str | None
    def cancel(self: Topup | str, /, **params: Unpack[ExpandParams]) -> Topup:
        """POST /v1/topups/{topup}/cancel"""
    async def cancel_async(self: Topup | str, /, **params: Unpack[ExpandParams]) -> Topup:
        """POST /v1/topups/{topup}/cancel"""
    @classmethod
    def create(cls, /, **params: Unpack[TopupCreateParams]) -> Topup:
        """POST /v1/topups"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TopupCreateParams]) -> Topup:
        """POST /v1/topups"""
    @classmethod
    def list(cls, /, **params: Unpack[TopupListParams]) -> ListObject[Topup]:
        """GET /v1/topups"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[TopupListParams]) -> ListObject[Topup]:
        """GET /v1/topups"""
    def modify(self: Topup | str, /, **params: Unpack[TopupUpdateParams]) -> Topup:
        """POST /v1/topups/{topup}"""
    async def modify_async(self: Topup | str, /, **params: Unpack[TopupUpdateParams]) -> Topup:
        """POST /v1/topups/{topup}"""
    @classmethod
    def retrieve(cls, topup: str | Topup, /, **params: Unpack[ExpandParams]) -> Topup:
        """GET /v1/topups/{topup}"""
    @classmethod
    async def retrieve_async(cls, topup: str | Topup, /, **params: Unpack[ExpandParams]) -> Topup:
        """GET /v1/topups/{topup}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[TopupUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[TopupUpdateParams]) -> Self: ...

class Transfer(ZorseObject):
    amount: int
    amount_reversed: int
    balance_transaction: str | BalanceTransaction | None
    created: int
    currency: str
    description: str | None
    destination: str | Account | None
    destination_payment: str | Charge
    id: str
    livemode: bool
    metadata: Dict[str, str]
    object: Literal["transfer"]
    reversals: ListObject[TransferReversal]
    reversed: bool
    source_transaction: str | Charge | None
    source_type: str
    transfer_group: str | None
    @classmethod
    def create(cls, /, **params: Unpack[TransferCreateParams]) -> Transfer:
        """POST /v1/transfers"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TransferCreateParams]) -> Transfer:
        """POST /v1/transfers"""
    def create_reversal(self: Transfer | str, /, **params: Unpack[TransferReversalCreateParams]) -> TransferReversal:
        """POST /v1/transfers/{id}/reversals"""
    async def create_reversal_async(self: Transfer | str, /, **params: Unpack[TransferReversalCreateParams]) -> TransferReversal:
        """POST /v1/transfers/{id}/reversals"""
    @classmethod
    def list(cls, /, **params: Unpack[TransferListParams]) -> ListObject[Transfer]:
        """GET /v1/transfers"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[TransferListParams]) -> ListObject[Transfer]:
        """GET /v1/transfers"""
    def list_reversals(self: Transfer | str, /, **params: Unpack[PageParams]) -> ListObject[TransferReversal]:
        """GET /v1/transfers/{id}/reversals"""
    async def list_reversals_async(self: Transfer | str, /, **params: Unpack[PageParams]) -> ListObject[TransferReversal]:
        """GET /v1/transfers/{id}/reversals"""
    def modify(self: Transfer | str, /, **params: Unpack[TransferUpdateParams]) -> Transfer:
        """POST /v1/transfers/{transfer}"""
    async def modify_async(self: Transfer | str, /, **params: Unpack[TransferUpdateParams]) -> Transfer:
        """POST /v1/transfers/{transfer}"""
    def modify_reversal(self: Transfer | str, id: str, /, **params: Unpack[TransferReversalUpdateParams]) -> TransferReversal:
        """POST /v1/transfers/{transfer}/reversals/{id}"""
    async def modify_reversal_async(self: Transfer | str, id: str, /, **params: Unpack[TransferReversalUpdateParams]) -> TransferReversal:
        """POST /v1/transfers/{transfer}/reversals/{id}"""
    @classmethod
    def retrieve(cls, transfer: str | Transfer, /, **params: Unpack[ExpandParams]) -> Transfer:
        """GET /v1/transfers/{transfer}"""
    @classmethod
    async def retrieve_async(cls, transfer: str | Transfer, /, **params: Unpack[ExpandParams]) -> Transfer:
        """GET /v1/transfers/{transfer}"""
    def retrieve_reversal(self: Transfer | str, id: str, /, **params: Unpack[ExpandParams]) -> TransferReversal:
        """GET /v1/transfers/{transfer}/reversals/{id}"""
    async def retrieve_reversal_async(self: Transfer | str, id: str, /, **params: Unpack[ExpandParams]) -> TransferReversal:
        """GET /v1/transfers/{transfer}/reversals/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[TransferUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[TransferUpdateParams]) -> Self: ...

class TransferReversal(ZorseObject):
    amount: int
    balance_transaction: str | BalanceTransaction | None
    created: int
    currency: str
    destination_payment_refund: str | Refund | None
    id: str
    metadata: Dict[str, str] | None
    object: Literal["transfer_reversal"]
    source_refund: str | Refund | None
    transfer: str | Transfer
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[TransferReversalUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[TransferReversalUpdateParams]) -> Self: ...

class TreasuryCreditReversal(ZorseObject):
    amount: int
    created: int
    currency: str
    financial_account: str
    hosted_regulatory_receipt_url: str | None
    id: str
    livemode: bool
    metadata: Dict[str, str]
    network: Literal["ach", "stripe"]
    object: Literal["treasury.credit_reversal"]
    received_credit: str
    status: Literal["canceled", "posted", "processing"]
    status_transitions: TreasuryCreditReversalStatusTransitions
    transaction: str | TreasuryTransaction | None
    @classmethod
    def create(cls, /, **params: Unpack[TreasuryCreditReversalCreateParams]) -> TreasuryCreditReversal:
        """POST /v1/treasury/credit_reversals"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TreasuryCreditReversalCreateParams]) -> TreasuryCreditReversal:
        """POST /v1/treasury/credit_reversals"""
    @classmethod
    def list(cls, /, **params: Unpack[TreasuryCreditReversalListParams]) -> ListObject[TreasuryCreditReversal]:
        """GET /v1/treasury/credit_reversals"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[TreasuryCreditReversalListParams]) -> ListObject[TreasuryCreditReversal]:
        """GET /v1/treasury/credit_reversals"""
    @classmethod
    def retrieve(cls, credit_reversal: str, /, **params: Unpack[ExpandParams]) -> TreasuryCreditReversal:
        """GET /v1/treasury/credit_reversals/{credit_reversal}"""
    @classmethod
    async def retrieve_async(cls, credit_reversal: str, /, **params: Unpack[ExpandParams]) -> TreasuryCreditReversal:
        """GET /v1/treasury/credit_reversals/{credit_reversal}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class TreasuryDebitReversal(ZorseObject):
    amount: int
    created: int
    currency: str
    financial_account: str | None
    hosted_regulatory_receipt_url: str | None
    id: str
    linked_flows: TreasuryDebitReversalLinkedFlows | None
    livemode: bool
    metadata: Dict[str, str]
    network: Literal["ach", "card"]
    object: Literal["treasury.debit_reversal"]
    received_debit: str
    status: Literal["failed", "processing", "succeeded"]
    status_transitions: TreasuryDebitReversalStatusTransitions
    transaction: str | TreasuryTransaction | None
    @classmethod
    def create(cls, /, **params: Unpack[TreasuryDebitReversalCreateParams]) -> TreasuryDebitReversal:
        """POST /v1/treasury/debit_reversals"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TreasuryDebitReversalCreateParams]) -> TreasuryDebitReversal:
        """POST /v1/treasury/debit_reversals"""
    @classmethod
    def list(cls, /, **params: Unpack[TreasuryDebitReversalListParams]) -> ListObject[TreasuryDebitReversal]:
        """GET /v1/treasury/debit_reversals"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[TreasuryDebitReversalListParams]) -> ListObject[TreasuryDebitReversal]:
        """GET /v1/treasury/debit_reversals"""
    @classmethod
    def retrieve(cls, debit_reversal: str, /, **params: Unpack[ExpandParams]) -> TreasuryDebitReversal:
        """GET /v1/treasury/debit_reversals/{debit_reversal}"""
    @classmethod
    async def retrieve_async(cls, debit_reversal: str, /, **params: Unpack[ExpandParams]) -> TreasuryDebitReversal:
        """GET /v1/treasury/debit_reversals/{debit_reversal}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class TreasuryFinancialAccount(ZorseObject):
    active_features: List[TreasuryFinancialAccountActiveFeaturesValue]
    balance: TreasuryFinancialAccountBalance
    country: str
    created: int
    features: TreasuryFinancialAccountFeatures
    financial_addresses: List[TreasuryFinancialAccountFinancialAddresses]
    id: str
    is_default: bool
    livemode: bool
    metadata: Dict[str, str] | None
    nickname: str | None
    object: Literal["treasury.financial_account"]
    pending_features: List[TreasuryFinancialAccountActiveFeaturesValue]
    platform_restrictions: TreasuryFinancialAccountPlatformRestrictions | None
    restricted_features: List[TreasuryFinancialAccountActiveFeaturesValue]
    status: Literal["closed", "open"]
    status_details: TreasuryFinancialAccountStatusDetails
    supported_currencies: List[str]
    def close(self: TreasuryFinancialAccount | str, /, **params: Unpack[TreasuryFinancialAccountCloseParams]) -> TreasuryFinancialAccount:
        """POST /v1/treasury/financial_accounts/{financial_account}/close"""
    async def close_async(self: TreasuryFinancialAccount | str, /, **params: Unpack[TreasuryFinancialAccountCloseParams]) -> TreasuryFinancialAccount:
        """POST /v1/treasury/financial_accounts/{financial_account}/close"""
    @classmethod
    def create(cls, /, **params: Unpack[TreasuryFinancialAccountCreateParams]) -> TreasuryFinancialAccount:
        """POST /v1/treasury/financial_accounts"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TreasuryFinancialAccountCreateParams]) -> TreasuryFinancialAccount:
        """POST /v1/treasury/financial_accounts"""
    @classmethod
    def list(cls, /, **params: Unpack[TreasuryFinancialAccountListParams]) -> ListObject[TreasuryFinancialAccount]:
        """GET /v1/treasury/financial_accounts"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[TreasuryFinancialAccountListParams]) -> ListObject[TreasuryFinancialAccount]:
        """GET /v1/treasury/financial_accounts"""
    def modify(self: TreasuryFinancialAccount | str, /, **params: Unpack[TreasuryFinancialAccountUpdateParams]) -> TreasuryFinancialAccount:
        """POST /v1/treasury/financial_accounts/{financial_account}"""
    async def modify_async(self: TreasuryFinancialAccount | str, /, **params: Unpack[TreasuryFinancialAccountUpdateParams]) -> TreasuryFinancialAccount:
        """POST /v1/treasury/financial_accounts/{financial_account}"""
    @classmethod
    def retrieve(cls, financial_account: str, /, **params: Unpack[ExpandParams]) -> TreasuryFinancialAccount:
        """GET /v1/treasury/financial_accounts/{financial_account}"""
    @classmethod
    async def retrieve_async(cls, financial_account: str, /, **params: Unpack[ExpandParams]) -> TreasuryFinancialAccount:
        """GET /v1/treasury/financial_accounts/{financial_account}"""
    def retrieve_features(self: TreasuryFinancialAccount | str, /, **params: Unpack[ExpandParams]) -> TreasuryFinancialAccountFeatures:
        """GET /v1/treasury/financial_accounts/{financial_account}/features"""
    async def retrieve_features_async(self: TreasuryFinancialAccount | str, /, **params: Unpack[ExpandParams]) -> TreasuryFinancialAccountFeatures:
        """GET /v1/treasury/financial_accounts/{financial_account}/features"""
    def update_features(self: TreasuryFinancialAccount | str, /, **params: Unpack[TreasuryFinancialAccountFeatureUpdateParams]) -> TreasuryFinancialAccountFeatures:
        """POST /v1/treasury/financial_accounts/{financial_account}/features"""
    async def update_features_async(self: TreasuryFinancialAccount | str, /, **params: Unpack[TreasuryFinancialAccountFeatureUpdateParams]) -> TreasuryFinancialAccountFeatures:
        """POST /v1/treasury/financial_accounts/{financial_account}/features"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[TreasuryFinancialAccountUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[TreasuryFinancialAccountUpdateParams]) -> Self: ...

class TreasuryFinancialAccountFeatures(ZorseObject):
    card_issuing: TreasuryFinancialAccountFeaturesCardIssuing
    deposit_insurance: TreasuryFinancialAccountFeaturesCardIssuing
    financial_addresses: TreasuryFinancialAccountFeaturesFinancialAddresses
    inbound_transfers: TreasuryFinancialAccountFeaturesInboundTransfers
    intra_stripe_flows: TreasuryFinancialAccountFeaturesCardIssuing
    object: Literal["treasury.financial_account_features"]
    outbound_payments: TreasuryFinancialAccountFeaturesOutboundPayments
    outbound_transfers: TreasuryFinancialAccountFeaturesOutboundTransfers

class TreasuryInboundTransferTestHelpers:
    def fail(self: TreasuryInboundTransferTestHelpers | TreasuryInboundTransfer | str, /, **params: Unpack[TestHelpersTreasuryInboundTransferFailParams]) -> TreasuryInboundTransfer:
        """POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail"""
    async def fail_async(self: TreasuryInboundTransferTestHelpers | TreasuryInboundTransfer | str, /, **params: Unpack[TestHelpersTreasuryInboundTransferFailParams]) -> TreasuryInboundTransfer:
        """POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail"""
    def return_inbound_transfer(self: TreasuryInboundTransferTestHelpers | TreasuryInboundTransfer | str, /, **params: Unpack[ExpandParams]) -> TreasuryInboundTransfer:
        """POST /v1/test_helpers/treasury/inbound_transfers/{id}/return"""
    async def return_inbound_transfer_async(self: TreasuryInboundTransferTestHelpers | TreasuryInboundTransfer | str, /, **params: Unpack[ExpandParams]) -> TreasuryInboundTransfer:
        """POST /v1/test_helpers/treasury/inbound_transfers/{id}/return"""
    def succeed(self: TreasuryInboundTransferTestHelpers | TreasuryInboundTransfer | str, /, **params: Unpack[ExpandParams]) -> TreasuryInboundTransfer:
        """POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed"""
    async def succeed_async(self: TreasuryInboundTransferTestHelpers | TreasuryInboundTransfer | str, /, **params: Unpack[ExpandParams]) -> TreasuryInboundTransfer:
        """POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed"""

class TreasuryInboundTransfer(ZorseObject):
    amount: int
    cancelable: bool
    created: int
    currency: str
    description: str | None
    failure_details: TreasuryInboundTransferFailureDetails | None
    financial_account: str
    hosted_regulatory_receipt_url: str | None
    id: str
    linked_flows: TreasuryInboundTransferLinkedFlows
    livemode: bool
    metadata: Dict[str, str]
    object: Literal["treasury.inbound_transfer"]
    origin_payment_method: str | None
    origin_payment_method_details: TreasuryInboundTransferOriginPaymentMethodDetails | None
    returned: bool | None
    statement_descriptor: str
    status: Literal["canceled", "failed", "processing", "succeeded"]
    status_transitions: TreasuryInboundTransferStatusTransitions
    transaction: str | TreasuryTransaction | None
    def cancel(self: TreasuryInboundTransfer | str, /, **params: Unpack[ExpandParams]) -> TreasuryInboundTransfer:
        """POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel"""
    async def cancel_async(self: TreasuryInboundTransfer | str, /, **params: Unpack[ExpandParams]) -> TreasuryInboundTransfer:
        """POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel"""
    @classmethod
    def create(cls, /, **params: Unpack[TreasuryInboundTransferCreateParams]) -> TreasuryInboundTransfer:
        """POST /v1/treasury/inbound_transfers"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TreasuryInboundTransferCreateParams]) -> TreasuryInboundTransfer:
        """POST /v1/treasury/inbound_transfers"""
    @classmethod
    def list(cls, /, **params: Unpack[TreasuryInboundTransferListParams]) -> ListObject[TreasuryInboundTransfer]:
        """GET /v1/treasury/inbound_transfers"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[TreasuryInboundTransferListParams]) -> ListObject[TreasuryInboundTransfer]:
        """GET /v1/treasury/inbound_transfers"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryInboundTransfer:
        """GET /v1/treasury/inbound_transfers/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryInboundTransfer:
        """GET /v1/treasury/inbound_transfers/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    TestHelpers: TypeAlias = TreasuryInboundTransferTestHelpers
    @property
    def test_helpers(self) -> TreasuryInboundTransferTestHelpers: ...

class TreasuryOutboundPaymentTestHelpers:
    def fail(self: TreasuryOutboundPaymentTestHelpers | TreasuryOutboundPayment | str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}/fail"""
    async def fail_async(self: TreasuryOutboundPaymentTestHelpers | TreasuryOutboundPayment | str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}/fail"""
    def post(self: TreasuryOutboundPaymentTestHelpers | TreasuryOutboundPayment | str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}/post"""
    async def post_async(self: TreasuryOutboundPaymentTestHelpers | TreasuryOutboundPayment | str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}/post"""
    def return_outbound_payment(self: TreasuryOutboundPaymentTestHelpers | TreasuryOutboundPayment | str, /, **params: Unpack[TestHelpersTreasuryOutboundPaymentReturnOutboundPaymentParams]) -> TreasuryOutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}/return"""
    async def return_outbound_payment_async(self: TreasuryOutboundPaymentTestHelpers | TreasuryOutboundPayment | str, /, **params: Unpack[TestHelpersTreasuryOutboundPaymentReturnOutboundPaymentParams]) -> TreasuryOutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}/return"""
    def update(self: TreasuryOutboundPaymentTestHelpers | TreasuryOutboundPayment | str, /, **params: Unpack[TestHelpersTreasuryOutboundPaymentUpdateParams]) -> TreasuryOutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}"""
    async def update_async(self: TreasuryOutboundPaymentTestHelpers | TreasuryOutboundPayment | str, /, **params: Unpack[TestHelpersTreasuryOutboundPaymentUpdateParams]) -> TreasuryOutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}"""

class TreasuryOutboundPayment(ZorseObject):
    amount: int
    cancelable: bool
    created: int
    currency: str
    customer: str | None
    description: str | None
    destination_payment_method: str | None
    destination_payment_method_details: TreasuryOutboundPaymentDestinationPaymentMethodDetails | None
    end_user_details: TreasuryOutboundPaymentEndUserDetails | None
    expected_arrival_date: int
    financial_account: str
    hosted_regulatory_receipt_url: str | None
    id: str
    livemode: bool
    metadata: Dict[str, str]
    object: Literal["treasury.outbound_payment"]
    returned_details: TreasuryOutboundPaymentReturnedDetails | None
    statement_descriptor: str
    status: Literal["canceled", "failed", "posted", "processing", "returned"]
    status_transitions: TreasuryOutboundPaymentStatusTransitions
    tracking_details: TreasuryOutboundPaymentTrackingDetails | None
    transaction: str | TreasuryTransaction
    def cancel(self: TreasuryOutboundPayment | str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundPayment:
        """POST /v1/treasury/outbound_payments/{id}/cancel"""
    async def cancel_async(self: TreasuryOutboundPayment | str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundPayment:
        """POST /v1/treasury/outbound_payments/{id}/cancel"""
    @classmethod
    def create(cls, /, **params: Unpack[TreasuryOutboundPaymentCreateParams]) -> TreasuryOutboundPayment:
        """POST /v1/treasury/outbound_payments"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TreasuryOutboundPaymentCreateParams]) -> TreasuryOutboundPayment:
        """POST /v1/treasury/outbound_payments"""
    @classmethod
    def list(cls, /, **params: Unpack[TreasuryOutboundPaymentListParams]) -> ListObject[TreasuryOutboundPayment]:
        """GET /v1/treasury/outbound_payments"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[TreasuryOutboundPaymentListParams]) -> ListObject[TreasuryOutboundPayment]:
        """GET /v1/treasury/outbound_payments"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundPayment:
        """GET /v1/treasury/outbound_payments/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundPayment:
        """GET /v1/treasury/outbound_payments/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    TestHelpers: TypeAlias = TreasuryOutboundPaymentTestHelpers
    @property
    def test_helpers(self) -> TreasuryOutboundPaymentTestHelpers: ...

class TreasuryOutboundTransferTestHelpers:
    def fail(self: TreasuryOutboundTransferTestHelpers | TreasuryOutboundTransfer | str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail"""
    async def fail_async(self: TreasuryOutboundTransferTestHelpers | TreasuryOutboundTransfer | str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail"""
    def post(self: TreasuryOutboundTransferTestHelpers | TreasuryOutboundTransfer | str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post"""
    async def post_async(self: TreasuryOutboundTransferTestHelpers | TreasuryOutboundTransfer | str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post"""
    def return_outbound_transfer(self: TreasuryOutboundTransferTestHelpers | TreasuryOutboundTransfer | str, /, **params: Unpack[TestHelpersTreasuryOutboundTransferReturnOutboundTransferParams]) -> TreasuryOutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return"""
    async def return_outbound_transfer_async(self: TreasuryOutboundTransferTestHelpers | TreasuryOutboundTransfer | str, /, **params: Unpack[TestHelpersTreasuryOutboundTransferReturnOutboundTransferParams]) -> TreasuryOutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return"""
    def update(self: TreasuryOutboundTransferTestHelpers | TreasuryOutboundTransfer | str, /, **params: Unpack[TestHelpersTreasuryOutboundTransferUpdateParams]) -> TreasuryOutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}"""
    async def update_async(self: TreasuryOutboundTransferTestHelpers | TreasuryOutboundTransfer | str, /, **params: Unpack[TestHelpersTreasuryOutboundTransferUpdateParams]) -> TreasuryOutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}"""

class TreasuryOutboundTransfer(ZorseObject):
    amount: int
    cancelable: bool
    created: int
    currency: str
    description: str | None
    destination_payment_method: str | None
    destination_payment_method_details: TreasuryOutboundTransferDestinationPaymentMethodDetails
    expected_arrival_date: int
    financial_account: str
    hosted_regulatory_receipt_url: str | None
    id: str
    livemode: bool
    metadata: Dict[str, str]
    object: Literal["treasury.outbound_transfer"]
    returned_details: TreasuryOutboundTransferReturnedDetails | None
    statement_descriptor: str
    status: Literal["canceled", "failed", "posted", "processing", "returned"]
    status_transitions: TreasuryOutboundTransferStatusTransitions
    tracking_details: TreasuryOutboundTransferTrackingDetails | None
    transaction: str | TreasuryTransaction
    def cancel(self: TreasuryOutboundTransfer | str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundTransfer:
        """POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel"""
    async def cancel_async(self: TreasuryOutboundTransfer | str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundTransfer:
        """POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel"""
    @classmethod
    def create(cls, /, **params: Unpack[TreasuryOutboundTransferCreateParams]) -> TreasuryOutboundTransfer:
        """POST /v1/treasury/outbound_transfers"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TreasuryOutboundTransferCreateParams]) -> TreasuryOutboundTransfer:
        """POST /v1/treasury/outbound_transfers"""
    @classmethod
    def list(cls, /, **params: Unpack[TreasuryOutboundTransferListParams]) -> ListObject[TreasuryOutboundTransfer]:
        """GET /v1/treasury/outbound_transfers"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[TreasuryOutboundTransferListParams]) -> ListObject[TreasuryOutboundTransfer]:
        """GET /v1/treasury/outbound_transfers"""
    @classmethod
    def retrieve(cls, outbound_transfer: str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundTransfer:
        """GET /v1/treasury/outbound_transfers/{outbound_transfer}"""
    @classmethod
    async def retrieve_async(cls, outbound_transfer: str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundTransfer:
        """GET /v1/treasury/outbound_transfers/{outbound_transfer}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    TestHelpers: TypeAlias = TreasuryOutboundTransferTestHelpers
    @property
    def test_helpers(self) -> TreasuryOutboundTransferTestHelpers: ...

class TreasuryReceivedCreditTestHelpers:
    @classmethod
    def create(cls, /, **params: Unpack[TestHelpersTreasuryReceivedCreditCreateParams]) -> TreasuryReceivedCredit:
        """POST /v1/test_helpers/treasury/received_credits"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TestHelpersTreasuryReceivedCreditCreateParams]) -> TreasuryReceivedCredit:
        """POST /v1/test_helpers/treasury/received_credits"""

class TreasuryReceivedCredit(ZorseObject):
    amount: int
    created: int
    currency: str
    description: str
    failure_code: Literal["account_closed", "account_frozen", "international_transaction", "other"] | None
    financial_account: str | None
    hosted_regulatory_receipt_url: str | None
    id: str
    initiating_payment_method_details: InitiatingPaymentMethodDetails
    linked_flows: TreasuryReceivedCreditLinkedFlows
    livemode: bool
    network: Literal["ach", "card", "stripe", "us_domestic_wire", "rtp"]
    object: Literal["treasury.received_credit"]
    reversal_details: TreasuryReceivedCreditReversalDetails | None
    status: Literal["failed", "succeeded"]
    transaction: str | TreasuryTransaction | None
    @classmethod
    def list(cls, /, **params: Unpack[TreasuryReceivedCreditListParams]) -> ListObject[TreasuryReceivedCredit]:
        """GET /v1/treasury/received_credits"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[TreasuryReceivedCreditListParams]) -> ListObject[TreasuryReceivedCredit]:
        """GET /v1/treasury/received_credits"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryReceivedCredit:
        """GET /v1/treasury/received_credits/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryReceivedCredit:
        """GET /v1/treasury/received_credits/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    TestHelpers: TypeAlias = TreasuryReceivedCreditTestHelpers
    @property
    def test_helpers(self) -> TreasuryReceivedCreditTestHelpers: ...

class TreasuryReceivedDebitTestHelpers:
    @classmethod
    def create(cls, /, **params: Unpack[TestHelpersTreasuryReceivedDebitCreateParams]) -> TreasuryReceivedDebit:
        """POST /v1/test_helpers/treasury/received_debits"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[TestHelpersTreasuryReceivedDebitCreateParams]) -> TreasuryReceivedDebit:
        """POST /v1/test_helpers/treasury/received_debits"""

class TreasuryReceivedDebit(ZorseObject):
    amount: int
    created: int
    currency: str
    description: str
    failure_code: Literal["account_closed", "account_frozen", "insufficient_funds", "international_transaction", "other"] | None
    financial_account: str | None
    hosted_regulatory_receipt_url: str | None
    id: str
    initiating_payment_method_details: InitiatingPaymentMethodDetails
    linked_flows: TreasuryReceivedDebitLinkedFlows
    livemode: bool
    network: Literal["ach", "card", "stripe"]
    object: Literal["treasury.received_debit"]
    reversal_details: TreasuryReceivedDebitReversalDetails | None
    status: Literal["failed", "succeeded"]
    transaction: str | TreasuryTransaction | None
    @classmethod
    def list(cls, /, **params: Unpack[TreasuryReceivedDebitListParams]) -> ListObject[TreasuryReceivedDebit]:
        """GET /v1/treasury/received_debits"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[TreasuryReceivedDebitListParams]) -> ListObject[TreasuryReceivedDebit]:
        """GET /v1/treasury/received_debits"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryReceivedDebit:
        """GET /v1/treasury/received_debits/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryReceivedDebit:
        """GET /v1/treasury/received_debits/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    TestHelpers: TypeAlias = TreasuryReceivedDebitTestHelpers
    @property
    def test_helpers(self) -> TreasuryReceivedDebitTestHelpers: ...

class TreasuryTransaction(ZorseObject):
    amount: int
    balance_impact: BalanceImpact
    created: int
    currency: str
    description: str
    entries: ListObject[TreasuryTransactionEntry] | None
    financial_account: str
    flow: str | None
    flow_details: FlowDetails | None
    flow_type: FlowDetailsTypeValue
    id: str
    livemode: bool
    object: Literal["treasury.transaction"]
    status: Literal["open", "posted", "void"]
    status_transitions: TreasuryTransactionStatusTransitions
    @classmethod
    def list(cls, /, **params: Unpack[TreasuryTransactionListParams]) -> ListObject[TreasuryTransaction]:
        """GET /v1/treasury/transactions"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[TreasuryTransactionListParams]) -> ListObject[TreasuryTransaction]:
        """GET /v1/treasury/transactions"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryTransaction:
        """GET /v1/treasury/transactions/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryTransaction:
        """GET /v1/treasury/transactions/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class TreasuryTransactionEntry(ZorseObject):
    balance_impact: BalanceImpact
    created: int
    currency: str
    effective_at: int
    financial_account: str
    flow: str | None
    flow_details: FlowDetails | None
    flow_type: FlowDetailsTypeValue
    id: str
    livemode: bool
    object: Literal["treasury.transaction_entry"]
    transaction: str | TreasuryTransaction
    type: Literal["credit_reversal", "credit_reversal_posting", "debit_reversal", "inbound_transfer", "inbound_transfer_return", "issuing_authorization_hold", "issuing_authorization_release", "other", "outbound_payment", "outbound_payment_cancellation", "outbound_payment_failure", "outbound_payment_posting", "outbound_payment_return", "outbound_transfer", "outbound_transfer_cancellation", "outbound_transfer_failure", "outbound_transfer_posting", "outbound_transfer_return", "received_credit", "received_debit"]
    @classmethod
    def list(cls, /, **params: Unpack[TreasuryTransactionEntryListParams]) -> ListObject[TreasuryTransactionEntry]:
        """GET /v1/treasury/transaction_entries"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[TreasuryTransactionEntryListParams]) -> ListObject[TreasuryTransactionEntry]:
        """GET /v1/treasury/transaction_entries"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryTransactionEntry:
        """GET /v1/treasury/transaction_entries/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryTransactionEntry:
        """GET /v1/treasury/transaction_entries/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class V2BillingMeterEvent(ZorseObject):
    created: str
    event_name: str
    identifier: str
    livemode: bool
    object: Literal["v2.billing.meter_event"]
    payload: Dict[str, str]
    timestamp: str
    @classmethod
    def create(cls, /, **params: Unpack[V2BillingMeterEventCreateParams]) -> V2BillingMeterEvent:
        """POST /v2/billing/meter_events"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[V2BillingMeterEventCreateParams]) -> V2BillingMeterEvent:
        """POST /v2/billing/meter_events"""
    @classmethod
    def stream(cls, /, **params: Unpack[V2BillingMeterEventStreamCreateParams]) -> ZorseObject:
        """POST /v2/billing/meter_event_stream"""
    @classmethod
    async def stream_async(cls, /, **params: Unpack[V2BillingMeterEventStreamCreateParams]) -> ZorseObject:
        """POST /v2/billing/meter_event_stream"""

class V2BillingMeterEventAdjustment(ZorseObject):
    cancel: V2BillingMeterEventAdjustmentCancel
    created: str
    event_name: str
    id: str
    livemode: bool
    object: Literal["v2.billing.meter_event_adjustment"]
    status: Literal["complete", "pending"]
    type: Literal["cancel"]
    @classmethod
    def create(cls, /, **params: Unpack[V2BillingMeterEventAdjustmentCreateParams]) -> V2BillingMeterEventAdjustment:
        """POST /v2/billing/meter_event_adjustments"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[V2BillingMeterEventAdjustmentCreateParams]) -> V2BillingMeterEventAdjustment:
        """POST /v2/billing/meter_event_adjustments"""

class V2BillingMeterEventSession(ZorseObject):
    authentication_token: str
    created: str
    expires_at: str
    id: str
    livemode: bool
    object: Literal["v2.billing.meter_event_session"]
    @classmethod
    def create(cls, /, **params: Unpack[RequestOptions]) -> V2BillingMeterEventSession:
        """POST /v2/billing/meter_event_session"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[RequestOptions]) -> V2BillingMeterEventSession:
        """POST /v2/billing/meter_event_session"""

class V2CommerceProductCatalogImport(ZorseObject):
    created: str
    feed_type: Literal["inventory", "pricing", "product", "promotion"]
    id: str
    livemode: bool
    metadata: Dict[str, str]
    mode: Literal["replace", "upsert"]
    object: Literal["v2.commerce.product_catalog_import"]
    status: Literal["awaiting_upload", "failed", "processing", "succeeded", "succeeded_with_errors"]
    status_details: V2CommerceProductCatalogImportStatusDetails
    @classmethod
    def create(cls, /, **params: Unpack[V2CommerceProductCatalogImportCreateParams]) -> V2CommerceProductCatalogImport:
        """POST /v2/commerce/product_catalog/imports"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[V2CommerceProductCatalogImportCreateParams]) -> V2CommerceProductCatalogImport:
        """POST /v2/commerce/product_catalog/imports"""
    @classmethod
    def list(cls, /, **params: Unpack[V2CommerceProductCatalogImportListParams]) -> ListObject[V2CommerceProductCatalogImport]:
        """GET /v2/commerce/product_catalog/imports"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[V2CommerceProductCatalogImportListParams]) -> ListObject[V2CommerceProductCatalogImport]:
        """GET /v2/commerce/product_catalog/imports"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2CommerceProductCatalogImport:
        """GET /v2/commerce/product_catalog/imports/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2CommerceProductCatalogImport:
        """GET /v2/commerce/product_catalog/imports/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class V2CoreAccount(ZorseObject):
    applied_configurations: List[Literal["customer", "merchant", "recipient"]]
    closed: bool
    configuration: V2CoreAccountConfiguration
    contact_email: str
    contact_phone: str
    created: str
    dashboard: Literal["express", "full", "none"]
    defaults: V2CoreAccountDefaults
    display_name: str
    future_requirements: V2CoreAccountFutureRequirements
    id: str
    identity: V2CoreAccountIdentity
    livemode: bool
    metadata: Dict[str, str]
    object: Literal["v2.core.account"]
    requirements: V2CoreAccountRequirements
    def close(self: V2CoreAccount | str, /, **params: Unpack[V2CoreAccountCloseParams]) -> V2CoreAccount:
        """POST /v2/core/accounts/{id}/close"""
    async def close_async(self: V2CoreAccount | str, /, **params: Unpack[V2CoreAccountCloseParams]) -> V2CoreAccount:
        """POST /v2/core/accounts/{id}/close"""
    @classmethod
    def create(cls, /, **params: Unpack[V2CoreAccountCreateParams]) -> V2CoreAccount:
        """POST /v2/core/accounts"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[V2CoreAccountCreateParams]) -> V2CoreAccount:
        """POST /v2/core/accounts"""
    def create_person(self: V2CoreAccount | str, /, **params: Unpack[V2CoreAccountPersonCreateParams]) -> V2CoreAccountPerson:
        """POST /v2/core/accounts/{account_id}/persons"""
    async def create_person_async(self: V2CoreAccount | str, /, **params: Unpack[V2CoreAccountPersonCreateParams]) -> V2CoreAccountPerson:
        """POST /v2/core/accounts/{account_id}/persons"""
    def create_person_token(self: V2CoreAccount | str, /, **params: Unpack[V2CoreAccountPersonTokenCreateParams]) -> V2CoreAccountPersonToken:
        """POST /v2/core/accounts/{account_id}/person_tokens"""
    async def create_person_token_async(self: V2CoreAccount | str, /, **params: Unpack[V2CoreAccountPersonTokenCreateParams]) -> V2CoreAccountPersonToken:
        """POST /v2/core/accounts/{account_id}/person_tokens"""
    def delete_person(self: V2CoreAccount | str, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreAccountPerson:
        """DELETE /v2/core/accounts/{account_id}/persons/{id}"""
    async def delete_person_async(self: V2CoreAccount | str, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreAccountPerson:
        """DELETE /v2/core/accounts/{account_id}/persons/{id}"""
    @classmethod
    def list(cls, /, **params: Unpack[V2CoreAccountListParams]) -> ListObject[V2CoreAccount]:
        """GET /v2/core/accounts"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[V2CoreAccountListParams]) -> ListObject[V2CoreAccount]:
        """GET /v2/core/accounts"""
    def list_persons(self: V2CoreAccount | str, /, **params: Unpack[V2CoreAccountPersonListParams]) -> ListObject[V2CoreAccountPerson]:
        """GET /v2/core/accounts/{account_id}/persons"""
    async def list_persons_async(self: V2CoreAccount | str, /, **params: Unpack[V2CoreAccountPersonListParams]) -> ListObject[V2CoreAccountPerson]:
        """GET /v2/core/accounts/{account_id}/persons"""
    def modify(self: V2CoreAccount | str, /, **params: Unpack[V2CoreAccountUpdateParams]) -> V2CoreAccount:
        """POST /v2/core/accounts/{id}"""
    async def modify_async(self: V2CoreAccount | str, /, **params: Unpack[V2CoreAccountUpdateParams]) -> V2CoreAccount:
        """POST /v2/core/accounts/{id}"""
    def modify_person(self: V2CoreAccount | str, id: str, /, **params: Unpack[V2CoreAccountPersonUpdateParams]) -> V2CoreAccountPerson:
        """POST /v2/core/accounts/{account_id}/persons/{id}"""
    async def modify_person_async(self: V2CoreAccount | str, id: str, /, **params: Unpack[V2CoreAccountPersonUpdateParams]) -> V2CoreAccountPerson:
        """POST /v2/core/accounts/{account_id}/persons/{id}"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[V2CoreAccountRetrieveParams]) -> V2CoreAccount:
        """GET /v2/core/accounts/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[V2CoreAccountRetrieveParams]) -> V2CoreAccount:
        """GET /v2/core/accounts/{id}"""
    def retrieve_person(self: V2CoreAccount | str, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreAccountPerson:
        """GET /v2/core/accounts/{account_id}/persons/{id}"""
    async def retrieve_person_async(self: V2CoreAccount | str, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreAccountPerson:
        """GET /v2/core/accounts/{account_id}/persons/{id}"""
    def retrieve_person_token(self: V2CoreAccount | str, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreAccountPersonToken:
        """GET /v2/core/accounts/{account_id}/person_tokens/{id}"""
    async def retrieve_person_token_async(self: V2CoreAccount | str, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreAccountPersonToken:
        """GET /v2/core/accounts/{account_id}/person_tokens/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[V2CoreAccountUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[V2CoreAccountUpdateParams]) -> Self: ...

class V2CoreAccountLink(ZorseObject):
    account: str
    created: str
    expires_at: str
    livemode: bool
    object: Literal["v2.core.account_link"]
    url: str
    use_case: V2CoreAccountLinkUseCase
    @classmethod
    def create(cls, /, **params: Unpack[V2CoreAccountLinkCreateParams]) -> V2CoreAccountLink:
        """POST /v2/core/account_links"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[V2CoreAccountLinkCreateParams]) -> V2CoreAccountLink:
        """POST /v2/core/account_links"""

class V2CoreAccountPerson(ZorseObject):
    account: str
    additional_addresses: List[AdditionalAddresses]
    additional_names: List[AdditionalNames]
    additional_terms_of_service: TermsOfService
    address: BusinessDetailsAddress
    created: str
    date_of_birth: RegistrationDate
    documents: Documents
    email: str
    given_name: str
    id: str
    id_numbers: List[IdNumbers]
    legal_gender: Literal["female", "male"]
    livemode: bool
    metadata: Dict[str, str]
    nationalities: List[str]
    object: Literal["v2.core.account_person"]
    phone: str
    political_exposure: Literal["existing", "none"]
    relationship: Relationship
    script_addresses: ScriptAddresses
    script_names: ScriptNames
    surname: str
    updated: str
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[V2CoreAccountPersonUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[V2CoreAccountPersonUpdateParams]) -> Self: ...
    def delete(self, **params: Unpack[RequestOptions]) -> Self: ...
    async def delete_async(self, **params: Unpack[RequestOptions]) -> Self: ...

class V2CoreAccountPersonToken(ZorseObject):
    created: str
    expires_at: str
    id: str
    livemode: bool
    object: Literal["v2.core.account_person_token"]
    used: bool

class V2CoreAccountToken(ZorseObject):
    created: str
    expires_at: str
    id: str
    livemode: bool
    object: Literal["v2.core.account_token"]
    used: bool
    @classmethod
    def create(cls, /, **params: Unpack[V2CoreAccountTokenCreateParams]) -> V2CoreAccountToken:
        """POST /v2/core/account_tokens"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[V2CoreAccountTokenCreateParams]) -> V2CoreAccountToken:
        """POST /v2/core/account_tokens"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreAccountToken:
        """GET /v2/core/account_tokens/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreAccountToken:
        """GET /v2/core/account_tokens/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class V2CoreEvent(ZorseObject):
    changes: Any
    context: str
    created: str
    data: Any
    id: str
    livemode: bool
    object: Literal["v2.core.event"]
    reason: V2CoreEventReason
    related_object: V2CoreEventRelatedObject
    snapshot_event: str
    type: str
    @classmethod
    def list(cls, /, **params: Unpack[V2CoreEventListParams]) -> ListObject[V2CoreEvent]:
        """GET /v2/core/events"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[V2CoreEventListParams]) -> ListObject[V2CoreEvent]:
        """GET /v2/core/events"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreEvent:
        """GET /v2/core/events/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreEvent:
        """GET /v2/core/events/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class V2CoreEventDestination(ZorseObject):
    amazon_eventbridge: V2CoreEventDestinationAmazonEventbridge
    azure_event_grid: V2CoreEventDestinationAzureEventGrid
    created: str
    description: str
    enabled_events: List[str]
    event_payload: Literal["snapshot", "thin"]
    events_from: List[str]
    id: str
    livemode: bool
    metadata: Dict[str, str]
    name: str
    object: Literal["v2.core.event_destination"]
    snapshot_api_version: str
    status: Literal["disabled", "enabled"]
    status_details: V2CoreEventDestinationStatusDetails
    type: Literal["amazon_eventbridge", "azure_event_grid", "webhook_endpoint"]
    updated: str
    webhook_endpoint: V2CoreEventDestinationWebhookEndpoint
    @classmethod
    def create(cls, /, **params: Unpack[V2CoreEventDestinationCreateParams]) -> V2CoreEventDestination:
        """POST /v2/core/event_destinations"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[V2CoreEventDestinationCreateParams]) -> V2CoreEventDestination:
        """POST /v2/core/event_destinations"""
    def delete(self: V2CoreEventDestination | str, /, **params: Unpack[RequestOptions]) -> V2CoreEventDestination:
        """DELETE /v2/core/event_destinations/{id}"""
    async def delete_async(self: V2CoreEventDestination | str, /, **params: Unpack[RequestOptions]) -> V2CoreEventDestination:
        """DELETE /v2/core/event_destinations/{id}"""
    def disable(self: V2CoreEventDestination | str, /, **params: Unpack[RequestOptions]) -> V2CoreEventDestination:
        """POST /v2/core/event_destinations/{id}/disable"""
    async def disable_async(self: V2CoreEventDestination | str, /, **params: Unpack[RequestOptions]) -> V2CoreEventDestination:
        """POST /v2/core/event_destinations/{id}/disable"""
    def enable(self: V2CoreEventDestination | str, /, **params: Unpack[RequestOptions]) -> V2CoreEventDestination:
        """POST /v2/core/event_destinations/{id}/enable"""
    async def enable_async(self: V2CoreEventDestination | str, /, **params: Unpack[RequestOptions]) -> V2CoreEventDestination:
        """POST /v2/core/event_destinations/{id}/enable"""
    @classmethod
    def list(cls, /, **params: Unpack[V2CoreEventDestinationListParams]) -> ListObject[V2CoreEventDestination]:
        """GET /v2/core/event_destinations"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[V2CoreEventDestinationListParams]) -> ListObject[V2CoreEventDestination]:
        """GET /v2/core/event_destinations"""
    def modify(self: V2CoreEventDestination | str, /, **params: Unpack[V2CoreEventDestinationUpdateParams]) -> V2CoreEventDestination:
        """POST /v2/core/event_destinations/{id}"""
    async def modify_async(self: V2CoreEventDestination | str, /, **params: Unpack[V2CoreEventDestinationUpdateParams]) -> V2CoreEventDestination:
        """POST /v2/core/event_destinations/{id}"""
    def ping(self: V2CoreEventDestination | str, /, **params: Unpack[RequestOptions]) -> V2CoreEvent:
        """POST /v2/core/event_destinations/{id}/ping"""
    async def ping_async(self: V2CoreEventDestination | str, /, **params: Unpack[RequestOptions]) -> V2CoreEvent:
        """POST /v2/core/event_destinations/{id}/ping"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[V2CoreEventDestinationRetrieveParams]) -> V2CoreEventDestination:
        """GET /v2/core/event_destinations/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[V2CoreEventDestinationRetrieveParams]) -> V2CoreEventDestination:
        """GET /v2/core/event_destinations/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[V2CoreEventDestinationUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[V2CoreEventDestinationUpdateParams]) -> Self: ...

class V2CoreVaultGbBankAccount(ZorseObject):
    archived: bool
    bank_account_type: Literal["checking", "savings"]
    bank_name: str
    created: str
    id: str
    last4: str
    livemode: bool
    object: Literal["v2.core.vault.gb_bank_account"]
    restricted: bool
    sort_code: str | None
    supported_currencies: List[str]
    def archive(self: V2CoreVaultGbBankAccount | str, /, **params: Unpack[RequestOptions]) -> V2CoreVaultGbBankAccount:
        """POST /v2/core/vault/gb_bank_accounts/{id}/archive"""
    async def archive_async(self: V2CoreVaultGbBankAccount | str, /, **params: Unpack[RequestOptions]) -> V2CoreVaultGbBankAccount:
        """POST /v2/core/vault/gb_bank_accounts/{id}/archive"""
    @classmethod
    def create(cls, /, **params: Unpack[V2CoreVaultGbBankAccountCreateParams]) -> V2CoreVaultGbBankAccount:
        """POST /v2/core/vault/gb_bank_accounts"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[V2CoreVaultGbBankAccountCreateParams]) -> V2CoreVaultGbBankAccount:
        """POST /v2/core/vault/gb_bank_accounts"""
    @classmethod
    def list(cls, /, **params: Unpack[V2CoreVaultGbBankAccountListParams]) -> ListObject[V2CoreVaultGbBankAccount]:
        """GET /v2/core/vault/gb_bank_accounts"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[V2CoreVaultGbBankAccountListParams]) -> ListObject[V2CoreVaultGbBankAccount]:
        """GET /v2/core/vault/gb_bank_accounts"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreVaultGbBankAccount:
        """GET /v2/core/vault/gb_bank_accounts/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreVaultGbBankAccount:
        """GET /v2/core/vault/gb_bank_accounts/{id}"""
    def unarchive(self: V2CoreVaultGbBankAccount | str, /, **params: Unpack[RequestOptions]) -> V2CoreVaultGbBankAccount:
        """POST /v2/core/vault/gb_bank_accounts/{id}/unarchive"""
    async def unarchive_async(self: V2CoreVaultGbBankAccount | str, /, **params: Unpack[RequestOptions]) -> V2CoreVaultGbBankAccount:
        """POST /v2/core/vault/gb_bank_accounts/{id}/unarchive"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class V2CoreVaultUsBankAccount(ZorseObject):
    archived: bool
    bank_account_type: Literal["checking", "savings"]
    bank_name: str
    created: str
    fedwire_routing_number: str | None
    financial_connections_account: str | None
    id: str
    last4: str
    livemode: bool
    object: Literal["v2.core.vault.us_bank_account"]
    restricted: bool
    routing_number: str | None
    supported_currencies: List[str]
    verification: V2CoreVaultUsBankAccountVerification
    def archive(self: V2CoreVaultUsBankAccount | str, /, **params: Unpack[RequestOptions]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}/archive"""
    async def archive_async(self: V2CoreVaultUsBankAccount | str, /, **params: Unpack[RequestOptions]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}/archive"""
    def confirm_microdeposits(self: V2CoreVaultUsBankAccount | str, /, **params: Unpack[V2CoreVaultUsBankAccountConfirmMicrodepositsParams]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}/confirm_microdeposits"""
    async def confirm_microdeposits_async(self: V2CoreVaultUsBankAccount | str, /, **params: Unpack[V2CoreVaultUsBankAccountConfirmMicrodepositsParams]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}/confirm_microdeposits"""
    @classmethod
    def create(cls, /, **params: Unpack[V2CoreVaultUsBankAccountCreateParams]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[V2CoreVaultUsBankAccountCreateParams]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts"""
    @classmethod
    def list(cls, /, **params: Unpack[V2CoreVaultUsBankAccountListParams]) -> ListObject[V2CoreVaultUsBankAccount]:
        """GET /v2/core/vault/us_bank_accounts"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[V2CoreVaultUsBankAccountListParams]) -> ListObject[V2CoreVaultUsBankAccount]:
        """GET /v2/core/vault/us_bank_accounts"""
    def modify(self: V2CoreVaultUsBankAccount | str, /, **params: Unpack[V2CoreVaultUsBankAccountUpdateParams]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}"""
    async def modify_async(self: V2CoreVaultUsBankAccount | str, /, **params: Unpack[V2CoreVaultUsBankAccountUpdateParams]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreVaultUsBankAccount:
        """GET /v2/core/vault/us_bank_accounts/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreVaultUsBankAccount:
        """GET /v2/core/vault/us_bank_accounts/{id}"""
    def send_microdeposits(self: V2CoreVaultUsBankAccount | str, /, **params: Unpack[RequestOptions]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}/send_microdeposits"""
    async def send_microdeposits_async(self: V2CoreVaultUsBankAccount | str, /, **params: Unpack[RequestOptions]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}/send_microdeposits"""
    def unarchive(self: V2CoreVaultUsBankAccount | str, /, **params: Unpack[RequestOptions]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}/unarchive"""
    async def unarchive_async(self: V2CoreVaultUsBankAccount | str, /, **params: Unpack[RequestOptions]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}/unarchive"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[V2CoreVaultUsBankAccountUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[V2CoreVaultUsBankAccountUpdateParams]) -> Self: ...

class V2MoneyManagementAdjustment(ZorseObject):
    adjusted_flow: V2MoneyManagementAdjustmentAdjustedFlow | None
    amount: V2MoneyManagementAdjustmentAmount
    created: str
    description: str | None
    financial_account: str
    id: str
    livemode: bool
    object: Literal["v2.money_management.adjustment"]
    @classmethod
    def list(cls, /, **params: Unpack[V2MoneyManagementAdjustmentListParams]) -> ListObject[V2MoneyManagementAdjustment]:
        """GET /v2/money_management/adjustments"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[V2MoneyManagementAdjustmentListParams]) -> ListObject[V2MoneyManagementAdjustment]:
        """GET /v2/money_management/adjustments"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementAdjustment:
        """GET /v2/money_management/adjustments/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementAdjustment:
        """GET /v2/money_management/adjustments/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class V2MoneyManagementFinancialAccount(ZorseObject):
    balance: V2MoneyManagementFinancialAccountBalance
    country: str
    created: str
    display_name: str | None
    id: str
    livemode: bool
    metadata: Dict[str, str] | None
    object: Literal["v2.money_management.financial_account"]
    other: V2MoneyManagementFinancialAccountOther | None
    status: Literal["closed", "open", "pending"]
    storage: V2MoneyManagementFinancialAccountStorage | None
    type: Literal["other", "storage"]
    @classmethod
    def list(cls, /, **params: Unpack[V2MoneyManagementFinancialAccountListParams]) -> ListObject[V2MoneyManagementFinancialAccount]:
        """GET /v2/money_management/financial_accounts"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[V2MoneyManagementFinancialAccountListParams]) -> ListObject[V2MoneyManagementFinancialAccount]:
        """GET /v2/money_management/financial_accounts"""
    def modify(self: V2MoneyManagementFinancialAccount | str, /, **params: Unpack[V2MoneyManagementFinancialAccountUpdateParams]) -> V2MoneyManagementFinancialAccount:
        """POST /v2/money_management/financial_accounts/{id}"""
    async def modify_async(self: V2MoneyManagementFinancialAccount | str, /, **params: Unpack[V2MoneyManagementFinancialAccountUpdateParams]) -> V2MoneyManagementFinancialAccount:
        """POST /v2/money_management/financial_accounts/{id}"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[V2MoneyManagementFinancialAccountRetrieveParams]) -> V2MoneyManagementFinancialAccount:
        """GET /v2/money_management/financial_accounts/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[V2MoneyManagementFinancialAccountRetrieveParams]) -> V2MoneyManagementFinancialAccount:
        """GET /v2/money_management/financial_accounts/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[V2MoneyManagementFinancialAccountUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[V2MoneyManagementFinancialAccountUpdateParams]) -> Self: ...

class V2MoneyManagementFinancialAddressTestHelpers:
    def credit(self: V2MoneyManagementFinancialAddressTestHelpers | V2MoneyManagementFinancialAddress | str, /, **params: Unpack[V2MoneyManagementTestHelpersFinancialAddressCreditParams]) -> V2MoneyManagementFinancialAddressCreditSimulation:
        """POST /v2/money_management/test_helpers/financial_addresses/{id}/credit"""
    async def credit_async(self: V2MoneyManagementFinancialAddressTestHelpers | V2MoneyManagementFinancialAddress | str, /, **params: Unpack[V2MoneyManagementTestHelpersFinancialAddressCreditParams]) -> V2MoneyManagementFinancialAddressCreditSimulation:
        """POST /v2/money_management/test_helpers/financial_addresses/{id}/credit"""

class V2MoneyManagementFinancialAddress(ZorseObject):
    bank_account: V2MoneyManagementFinancialAddressBankAccount | None
    created: str
    financial_account: str
    id: str
    livemode: bool
    object: Literal["v2.money_management.financial_address"]
    settlement_currency: str
    status: Literal["active", "archived", "failed", "pending"]
    type: Literal["bank_account"]
    @classmethod
    def create(cls, /, **params: Unpack[V2MoneyManagementFinancialAddressCreateParams]) -> V2MoneyManagementFinancialAddress:
        """POST /v2/money_management/financial_addresses"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[V2MoneyManagementFinancialAddressCreateParams]) -> V2MoneyManagementFinancialAddress:
        """POST /v2/money_management/financial_addresses"""
    @classmethod
    def list(cls, /, **params: Unpack[V2MoneyManagementFinancialAddressListParams]) -> ListObject[V2MoneyManagementFinancialAddress]:
        """GET /v2/money_management/financial_addresses"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[V2MoneyManagementFinancialAddressListParams]) -> ListObject[V2MoneyManagementFinancialAddress]:
        """GET /v2/money_management/financial_addresses"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementFinancialAddress:
        """GET /v2/money_management/financial_addresses/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementFinancialAddress:
        """GET /v2/money_management/financial_addresses/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    TestHelpers: TypeAlias = V2MoneyManagementFinancialAddressTestHelpers
    @property
    def test_helpers(self) -> V2MoneyManagementFinancialAddressTestHelpers: ...

class V2MoneyManagementFinancialAddressCreditSimulation(ZorseObject):
    livemode: bool
    object: Literal["v2.money_management.financial_address_credit_simulation"]
    status: str

class V2MoneyManagementInboundTransfer(ZorseObject):
    amount: V2MoneyManagementAdjustmentAmount
    created: str
    description: str
    from_: V2MoneyManagementInboundTransferFrom
    id: str
    livemode: bool
    object: Literal["v2.money_management.inbound_transfer"]
    to: V2MoneyManagementInboundTransferTo
    transfer_history: List[V2MoneyManagementInboundTransferTransferHistory]
    @overload
    def __getitem__(self, key: Literal["from"], /) -> V2MoneyManagementInboundTransferFrom: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
    @classmethod
    def create(cls, /, **params: Unpack[V2MoneyManagementInboundTransferCreateParams]) -> V2MoneyManagementInboundTransfer:
        """POST /v2/money_management/inbound_transfers"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[V2MoneyManagementInboundTransferCreateParams]) -> V2MoneyManagementInboundTransfer:
        """POST /v2/money_management/inbound_transfers"""
    @classmethod
    def list(cls, /, **params: Unpack[V2MoneyManagementInboundTransferListParams]) -> ListObject[V2MoneyManagementInboundTransfer]:
        """GET /v2/money_management/inbound_transfers"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[V2MoneyManagementInboundTransferListParams]) -> ListObject[V2MoneyManagementInboundTransfer]:
        """GET /v2/money_management/inbound_transfers"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementInboundTransfer:
        """GET /v2/money_management/inbound_transfers/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementInboundTransfer:
        """GET /v2/money_management/inbound_transfers/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class V2MoneyManagementOutboundPayment(ZorseObject):
    amount: V2MoneyManagementAdjustmentAmount
    cancelable: bool
    created: str
    description: str | None
    expected_arrival_date: str | None
    from_: V2MoneyManagementOutboundPaymentFrom
    id: str
    livemode: bool
    metadata: Dict[str, str] | None
    object: Literal["v2.money_management.outbound_payment"]
    payout_intent: str | None
    recipient_notification: RecipientNotification
    recipient_verification: str | None
    statement_descriptor: str
    status: Literal["canceled", "failed", "posted", "processing", "returned"]
    status_details: V2MoneyManagementOutboundPaymentStatusDetails | None
    status_transitions: V2MoneyManagementOutboundPaymentStatusTransitions | None
    to: V2MoneyManagementOutboundPaymentTo
    tracking_details: V2MoneyManagementOutboundPaymentTrackingDetails | None
    @overload
    def __getitem__(self, key: Literal["from"], /) -> V2MoneyManagementOutboundPaymentFrom: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
    def cancel(self: V2MoneyManagementOutboundPayment | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementOutboundPayment:
        """POST /v2/money_management/outbound_payments/{id}/cancel"""
    async def cancel_async(self: V2MoneyManagementOutboundPayment | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementOutboundPayment:
        """POST /v2/money_management/outbound_payments/{id}/cancel"""
    @classmethod
    def create(cls, /, **params: Unpack[V2MoneyManagementOutboundPaymentCreateParams]) -> V2MoneyManagementOutboundPayment:
        """POST /v2/money_management/outbound_payments"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[V2MoneyManagementOutboundPaymentCreateParams]) -> V2MoneyManagementOutboundPayment:
        """POST /v2/money_management/outbound_payments"""
    @classmethod
    def list(cls, /, **params: Unpack[V2MoneyManagementOutboundPaymentListParams]) -> ListObject[V2MoneyManagementOutboundPayment]:
        """GET /v2/money_management/outbound_payments"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[V2MoneyManagementOutboundPaymentListParams]) -> ListObject[V2MoneyManagementOutboundPayment]:
        """GET /v2/money_management/outbound_payments"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementOutboundPayment:
        """GET /v2/money_management/outbound_payments/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementOutboundPayment:
        """GET /v2/money_management/outbound_payments/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class V2MoneyManagementOutboundSetupIntent(ZorseObject):
    created: str
    id: str
    livemode: bool
    object: Literal["v2.money_management.outbound_setup_intent"]
    payout_method: V2MoneyManagementPayoutMethod | None
    status: Literal["canceled", "requires_action", "requires_payout_method", "succeeded"]
    usage_intent: Literal["payment", "transfer"]
    def cancel(self: V2MoneyManagementOutboundSetupIntent | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementOutboundSetupIntent:
        """POST /v2/money_management/outbound_setup_intents/{id}/cancel"""
    async def cancel_async(self: V2MoneyManagementOutboundSetupIntent | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementOutboundSetupIntent:
        """POST /v2/money_management/outbound_setup_intents/{id}/cancel"""
    @classmethod
    def create(cls, /, **params: Unpack[V2MoneyManagementOutboundSetupIntentCreateParams]) -> V2MoneyManagementOutboundSetupIntent:
        """POST /v2/money_management/outbound_setup_intents"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[V2MoneyManagementOutboundSetupIntentCreateParams]) -> V2MoneyManagementOutboundSetupIntent:
        """POST /v2/money_management/outbound_setup_intents"""
    @classmethod
    def list(cls, /, **params: Unpack[V2MoneyManagementOutboundSetupIntentListParams]) -> ListObject[V2MoneyManagementOutboundSetupIntent]:
        """GET /v2/money_management/outbound_setup_intents"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[V2MoneyManagementOutboundSetupIntentListParams]) -> ListObject[V2MoneyManagementOutboundSetupIntent]:
        """GET /v2/money_management/outbound_setup_intents"""
    def modify(self: V2MoneyManagementOutboundSetupIntent | str, /, **params: Unpack[V2MoneyManagementOutboundSetupIntentUpdateParams]) -> V2MoneyManagementOutboundSetupIntent:
        """POST /v2/money_management/outbound_setup_intents/{id}"""
    async def modify_async(self: V2MoneyManagementOutboundSetupIntent | str, /, **params: Unpack[V2MoneyManagementOutboundSetupIntentUpdateParams]) -> V2MoneyManagementOutboundSetupIntent:
        """POST /v2/money_management/outbound_setup_intents/{id}"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementOutboundSetupIntent:
        """GET /v2/money_management/outbound_setup_intents/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementOutboundSetupIntent:
        """GET /v2/money_management/outbound_setup_intents/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[V2MoneyManagementOutboundSetupIntentUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[V2MoneyManagementOutboundSetupIntentUpdateParams]) -> Self: ...

class V2MoneyManagementPayoutIntent(ZorseObject):
    amount: V2MoneyManagementAdjustmentAmount
    confirmation_method: Literal["automatic", "manual"]
    created: str
    description: str | None
    estimated_fees: List[V2MoneyManagementPayoutIntentEstimatedFees] | None
    from_: V2MoneyManagementPayoutIntentFrom
    fx_quote: V2MoneyManagementPayoutIntentFxQuote | None
    id: str
    latest_payout: V2MoneyManagementPayoutIntentLatestPayout | None
    livemode: bool
    metadata: Dict[str, str] | None
    next_action: V2MoneyManagementPayoutIntentNextAction | None
    object: Literal["v2.money_management.payout_intent"]
    recipient_notification: RecipientNotification | None
    recipient_verification: V2MoneyManagementPayoutIntentRecipientVerification | None
    schedule_options: V2MoneyManagementPayoutIntentScheduleOptions | None
    statement_descriptor: str | None
    status: Literal["canceled", "pending", "posted", "processing", "requires_action"]
    status_transitions: V2MoneyManagementPayoutIntentStatusTransitions | None
    to: V2MoneyManagementPayoutIntentTo
    @overload
    def __getitem__(self, key: Literal["from"], /) -> V2MoneyManagementPayoutIntentFrom: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
    def cancel(self: V2MoneyManagementPayoutIntent | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}/cancel"""
    async def cancel_async(self: V2MoneyManagementPayoutIntent | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}/cancel"""
    def confirm(self: V2MoneyManagementPayoutIntent | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}/confirm"""
    async def confirm_async(self: V2MoneyManagementPayoutIntent | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}/confirm"""
    @classmethod
    def create(cls, /, **params: Unpack[V2MoneyManagementPayoutIntentCreateParams]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[V2MoneyManagementPayoutIntentCreateParams]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents"""
    @classmethod
    def list(cls, /, **params: Unpack[V2MoneyManagementPayoutIntentListParams]) -> ListObject[V2MoneyManagementPayoutIntent]:
        """GET /v2/money_management/payout_intents"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[V2MoneyManagementPayoutIntentListParams]) -> ListObject[V2MoneyManagementPayoutIntent]:
        """GET /v2/money_management/payout_intents"""
    def modify(self: V2MoneyManagementPayoutIntent | str, /, **params: Unpack[V2MoneyManagementPayoutIntentUpdateParams]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}"""
    async def modify_async(self: V2MoneyManagementPayoutIntent | str, /, **params: Unpack[V2MoneyManagementPayoutIntentUpdateParams]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}"""
    def refresh_fx_quote(self: V2MoneyManagementPayoutIntent | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}/refresh_fx_quote"""
    async def refresh_fx_quote_async(self: V2MoneyManagementPayoutIntent | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}/refresh_fx_quote"""
    def refresh_recipient_verification(self: V2MoneyManagementPayoutIntent | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}/refresh_recipient_verification"""
    async def refresh_recipient_verification_async(self: V2MoneyManagementPayoutIntent | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}/refresh_recipient_verification"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """GET /v2/money_management/payout_intents/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """GET /v2/money_management/payout_intents/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[V2MoneyManagementPayoutIntentUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[V2MoneyManagementPayoutIntentUpdateParams]) -> Self: ...

class V2MoneyManagementPayoutMethod(ZorseObject):
    archived: bool
    bank_account: V2MoneyManagementPayoutMethodBankAccount | None
    card: V2MoneyManagementPayoutMethodCard | None
    created: str
    id: str
    latest_outbound_setup_intent: str | None
    livemode: bool
    object: Literal["v2.money_management.payout_method"]
    restricted: bool
    type: Literal["bank_account", "card"]
    usage_status: V2MoneyManagementPayoutMethodUsageStatus
    def archive(self: V2MoneyManagementPayoutMethod | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutMethod:
        """POST /v2/money_management/payout_methods/{id}/archive"""
    async def archive_async(self: V2MoneyManagementPayoutMethod | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutMethod:
        """POST /v2/money_management/payout_methods/{id}/archive"""
    @classmethod
    def list(cls, /, **params: Unpack[V2MoneyManagementPayoutMethodListParams]) -> ListObject[V2MoneyManagementPayoutMethod]:
        """GET /v2/money_management/payout_methods"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[V2MoneyManagementPayoutMethodListParams]) -> ListObject[V2MoneyManagementPayoutMethod]:
        """GET /v2/money_management/payout_methods"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutMethod:
        """GET /v2/money_management/payout_methods/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutMethod:
        """GET /v2/money_management/payout_methods/{id}"""
    def unarchive(self: V2MoneyManagementPayoutMethod | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutMethod:
        """POST /v2/money_management/payout_methods/{id}/unarchive"""
    async def unarchive_async(self: V2MoneyManagementPayoutMethod | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutMethod:
        """POST /v2/money_management/payout_methods/{id}/unarchive"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class V2MoneyManagementPayoutMethodsBankAccountSpec(ZorseObject):
    countries: Dict[str, V2MoneyManagementPayoutMethodsBankAccountSpecCountries]
    livemode: bool
    object: Literal["v2.money_management.payout_methods_bank_account_spec"]
    @classmethod
    def retrieve(cls, /, **params: Unpack[V2MoneyManagementPayoutMethodsBankAccountSpecRetrieveParams]) -> V2MoneyManagementPayoutMethodsBankAccountSpec:
        """GET /v2/money_management/payout_methods_bank_account_spec"""
    @classmethod
    async def retrieve_async(cls, /, **params: Unpack[V2MoneyManagementPayoutMethodsBankAccountSpecRetrieveParams]) -> V2MoneyManagementPayoutMethodsBankAccountSpec:
        """GET /v2/money_management/payout_methods_bank_account_spec"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class V2MoneyManagementReceivedCredit(ZorseObject):
    amount: V2MoneyManagementAdjustmentAmount
    amount_received: V2MoneyManagementAdjustmentAmount
    balance_transfer: V2MoneyManagementReceivedCreditBalanceTransfer | None
    bank_transfer: V2MoneyManagementReceivedCreditBankTransfer | None
    created: str
    description: str | None
    financial_account: str
    id: str
    livemode: bool
    object: Literal["v2.money_management.received_credit"]
    status: Literal["failed", "pending", "returned", "succeeded"]
    status_details: V2MoneyManagementReceivedCreditStatusDetails | None
    status_transitions: V2MoneyManagementReceivedCreditStatusTransitions | None
    type: Literal["balance_transfer", "bank_transfer"]
    @classmethod
    def list(cls, /, **params: Unpack[V2MoneyManagementReceivedCreditListParams]) -> ListObject[V2MoneyManagementReceivedCredit]:
        """GET /v2/money_management/received_credits"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[V2MoneyManagementReceivedCreditListParams]) -> ListObject[V2MoneyManagementReceivedCredit]:
        """GET /v2/money_management/received_credits"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementReceivedCredit:
        """GET /v2/money_management/received_credits/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementReceivedCredit:
        """GET /v2/money_management/received_credits/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class V2MoneyManagementRecipientVerificationTestHelpers:
    @classmethod
    def create(cls, /, **params: Unpack[V2TestHelpersMoneyManagementRecipientVerificationsParams]) -> V2MoneyManagementRecipientVerification:
        """POST /v2/test_helpers/money_management/recipient_verifications"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[V2TestHelpersMoneyManagementRecipientVerificationsParams]) -> V2MoneyManagementRecipientVerification:
        """POST /v2/test_helpers/money_management/recipient_verifications"""

class V2MoneyManagementRecipientVerification(ZorseObject):
    consumed_by: V2MoneyManagementRecipientVerificationConsumedBy | None
    created: str
    expires_at: str | None
    id: str
    livemode: bool
    match_result: Literal["close_match", "match", "no_match", "unavailable"]
    match_result_details: MatchResultDetails
    object: Literal["v2.money_management.recipient_verification"]
    payout_method: str
    recipient: str | None
    status: Literal["acknowledged", "awaiting_acknowledgement", "consumed", "expired", "verified"]
    status_transitions: V2MoneyManagementRecipientVerificationStatusTransitions | None
    verification_type: Literal["confirmation_of_payee", "verification_of_payee"]
    def acknowledge(self: V2MoneyManagementRecipientVerification | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementRecipientVerification:
        """POST /v2/money_management/recipient_verifications/{id}/acknowledge"""
    async def acknowledge_async(self: V2MoneyManagementRecipientVerification | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementRecipientVerification:
        """POST /v2/money_management/recipient_verifications/{id}/acknowledge"""
    @classmethod
    def create(cls, /, **params: Unpack[V2MoneyManagementRecipientVerificationCreateParams]) -> V2MoneyManagementRecipientVerification:
        """POST /v2/money_management/recipient_verifications"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[V2MoneyManagementRecipientVerificationCreateParams]) -> V2MoneyManagementRecipientVerification:
        """POST /v2/money_management/recipient_verifications"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementRecipientVerification:
        """GET /v2/money_management/recipient_verifications/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementRecipientVerification:
        """GET /v2/money_management/recipient_verifications/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    TestHelpers: TypeAlias = V2MoneyManagementRecipientVerificationTestHelpers
    @property
    def test_helpers(self) -> V2MoneyManagementRecipientVerificationTestHelpers: ...

class V2MoneyManagementTransaction(ZorseObject):
    amount: V2MoneyManagementAdjustmentAmount
    balance_impact: V2MoneyManagementTransactionBalanceImpact
    category: V2MoneyManagementTransactionCategoryValue
    counterparty: V2MoneyManagementTransactionCounterparty | None
    created: str
    description: str | None
    financial_account: str
    flow: Flow | None
    id: str
    livemode: bool
    metadata: Dict[str, str] | None
    object: Literal["v2.money_management.transaction"]
    regulatory_receipt: V2MoneyManagementTransactionRegulatoryReceipt
    status: Literal["pending", "posted", "void"]
    status_transitions: V2MoneyManagementTransactionStatusTransitions
    @classmethod
    def list(cls, /, **params: Unpack[V2MoneyManagementTransactionListParams]) -> ListObject[V2MoneyManagementTransaction]:
        """GET /v2/money_management/transactions"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[V2MoneyManagementTransactionListParams]) -> ListObject[V2MoneyManagementTransaction]:
        """GET /v2/money_management/transactions"""
    def modify(self: V2MoneyManagementTransaction | str, /, **params: Unpack[V2MoneyManagementTransactionUpdateParams]) -> V2MoneyManagementTransaction:
        """POST /v2/money_management/transactions/{id}"""
    async def modify_async(self: V2MoneyManagementTransaction | str, /, **params: Unpack[V2MoneyManagementTransactionUpdateParams]) -> V2MoneyManagementTransaction:
        """POST /v2/money_management/transactions/{id}"""
    def refresh_regulatory_receipt(self: V2MoneyManagementTransaction | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementTransaction:
        """POST /v2/money_management/transactions/{id}/refresh_regulatory_receipt"""
    async def refresh_regulatory_receipt_async(self: V2MoneyManagementTransaction | str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementTransaction:
        """POST /v2/money_management/transactions/{id}/refresh_regulatory_receipt"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementTransaction:
        """GET /v2/money_management/transactions/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementTransaction:
        """GET /v2/money_management/transactions/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[V2MoneyManagementTransactionUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[V2MoneyManagementTransactionUpdateParams]) -> Self: ...

class V2MoneyManagementTransactionEntry(ZorseObject):
    balance_impact: V2MoneyManagementTransactionBalanceImpact
    created: str
    effective_at: str
    id: str
    livemode: bool
    object: Literal["v2.money_management.transaction_entry"]
    transaction: str
    transaction_details: V2MoneyManagementTransactionEntryTransactionDetails
    @classmethod
    def list(cls, /, **params: Unpack[V2MoneyManagementTransactionEntryListParams]) -> ListObject[V2MoneyManagementTransactionEntry]:
        """GET /v2/money_management/transaction_entries"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[V2MoneyManagementTransactionEntryListParams]) -> ListObject[V2MoneyManagementTransactionEntry]:
        """GET /v2/money_management/transaction_entries"""
    @classmethod
    def retrieve(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementTransactionEntry:
        """GET /v2/money_management/transaction_entries/{id}"""
    @classmethod
    async def retrieve_async(cls, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementTransactionEntry:
        """GET /v2/money_management/transaction_entries/{id}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...

class WebhookEndpoint(ZorseObject):
    api_version: str | None
    application: str | None
    created: int
    description: str | None
    enabled_events: List[str]
    id: str
    livemode: bool
    metadata: Dict[str, str]
    object: Literal["webhook_endpoint"]
    secret: str
    status: str
    url: str
    deleted: bool
    @classmethod
    def create(cls, /, **params: Unpack[WebhookEndpointCreateParams]) -> WebhookEndpoint:
        """POST /v1/webhook_endpoints"""
    @classmethod
    async def create_async(cls, /, **params: Unpack[WebhookEndpointCreateParams]) -> WebhookEndpoint:
        """POST /v1/webhook_endpoints"""
    def delete(self: WebhookEndpoint | str, /, **params: Unpack[RequestOptions]) -> WebhookEndpoint:
        """DELETE /v1/webhook_endpoints/{webhook_endpoint}"""
    async def delete_async(self: WebhookEndpoint | str, /, **params: Unpack[RequestOptions]) -> WebhookEndpoint:
        """DELETE /v1/webhook_endpoints/{webhook_endpoint}"""
    @classmethod
    def list(cls, /, **params: Unpack[PageParams]) -> ListObject[WebhookEndpoint]:
        """GET /v1/webhook_endpoints"""
    @classmethod
    async def list_async(cls, /, **params: Unpack[PageParams]) -> ListObject[WebhookEndpoint]:
        """GET /v1/webhook_endpoints"""
    def modify(self: WebhookEndpoint | str, /, **params: Unpack[WebhookEndpointUpdateParams]) -> WebhookEndpoint:
        """POST /v1/webhook_endpoints/{webhook_endpoint}"""
    async def modify_async(self: WebhookEndpoint | str, /, **params: Unpack[WebhookEndpointUpdateParams]) -> WebhookEndpoint:
        """POST /v1/webhook_endpoints/{webhook_endpoint}"""
    @classmethod
    def retrieve(cls, webhook_endpoint: str | WebhookEndpoint, /, **params: Unpack[ExpandParams]) -> WebhookEndpoint:
        """GET /v1/webhook_endpoints/{webhook_endpoint}"""
    @classmethod
    async def retrieve_async(cls, webhook_endpoint: str | WebhookEndpoint, /, **params: Unpack[ExpandParams]) -> WebhookEndpoint:
        """GET /v1/webhook_endpoints/{webhook_endpoint}"""
    def refresh(self) -> Self: ...
    async def refresh_async(self) -> Self: ...
    def save(self, **params: Unpack[WebhookEndpointUpdateParams]) -> Self: ...
    async def save_async(self, **params: Unpack[WebhookEndpointUpdateParams]) -> Self: ...
