# Generated: `make client`.
# pyright: basic
from datetime import datetime
from decimal import Decimal
from typing import Any, Callable, List, Literal, Mapping, TypeAlias
from typing_extensions import Required, TypedDict

from zorse.types._enums import *
from zorse.types._library import FileInput, RequestOptions
from zorse.types._library import OptionsWithoutAccount, OptionsWithoutVersion
from zorse.types._objects import Account, ApplePayDomain, Application, ApplicationFee, ApplicationFeeRefund, BankAccount, Capability, Card, Charge, ConfirmationToken, ConnectCollectionTransfer, CountrySpec, Coupon, CreditNote, CreditNoteLineItem, Customer, CustomerBalanceTransaction, CustomerCashBalanceTransaction, Dispute, EphemeralKey, Event, ExchangeRate, File, FileLink, Invoice, InvoiceItem, InvoicePayment, InvoiceRenderingTemplate, Mandate, PaymentAttemptRecord, PaymentIntent, PaymentIntentAmountDetailsLineItem, PaymentLink, PaymentMethod, PaymentMethodConfiguration, PaymentMethodDomain, PaymentRecord, Payout, Person, Plan, Price, Product, ProductFeature, PromotionCode, Quote, Refund, ReserveTransaction, Review, SetupAttempt, SetupIntent, ShippingRate, SigmaScheduledQueryRun, Source, SourceMandateNotification, SourceTransaction, Subscription, SubscriptionItem, SubscriptionSchedule, TaxCode, TaxDeductedAtSource, TaxId, TaxRate, Token, Topup, Transfer, TransferReversal, WebhookEndpoint

class AccountBusinessProfileAnnualRevenueParam(TypedDict, total=False):
    amount: Required[int]
    currency: Required[str]
    fiscal_year_end: Required[str]

class AccountBusinessProfileParam(TypedDict, total=False):
    annual_revenue: AccountBusinessProfileAnnualRevenueParam
    estimated_worker_count: int
    mcc: str
    minority_owned_business_designation: List[BusinessProfileMinorityOwnedBusinessDesignationValue]
    monthly_estimated_revenue: MonthlyEstimatedRevenueParam
    name: str
    product_description: str
    specified_commercial_transactions_act_url: str
    support_address: AddressParam
    support_email: str
    support_phone: str
    support_url: str
    url: str

class AccountCapabilitiesParam(TypedDict, total=False):
    acss_debit_payments: AcssDebitPaymentsParam
    affirm_payments: AcssDebitPaymentsParam
    afterpay_clearpay_payments: AcssDebitPaymentsParam
    alma_payments: AcssDebitPaymentsParam
    amazon_pay_payments: AcssDebitPaymentsParam
    app_distribution: AcssDebitPaymentsParam
    au_becs_debit_payments: AcssDebitPaymentsParam
    bacs_debit_payments: AcssDebitPaymentsParam
    bancontact_payments: AcssDebitPaymentsParam
    bank_transfer_payments: AcssDebitPaymentsParam
    billie_payments: AcssDebitPaymentsParam
    bizum_payments: AcssDebitPaymentsParam
    blik_payments: AcssDebitPaymentsParam
    blik_recurring_payments: AcssDebitPaymentsParam
    boleto_payments: AcssDebitPaymentsParam
    card_issuing: AcssDebitPaymentsParam
    card_payments: AcssDebitPaymentsParam
    cartes_bancaires_payments: AcssDebitPaymentsParam
    cashapp_payments: AcssDebitPaymentsParam
    crypto_payments: AcssDebitPaymentsParam
    eps_payments: AcssDebitPaymentsParam
    fpx_payments: AcssDebitPaymentsParam
    gb_bank_transfer_payments: AcssDebitPaymentsParam
    giropay_payments: AcssDebitPaymentsParam
    grabpay_payments: AcssDebitPaymentsParam
    ideal_payments: AcssDebitPaymentsParam
    india_international_payments: AcssDebitPaymentsParam
    jcb_payments: AcssDebitPaymentsParam
    jp_bank_transfer_payments: AcssDebitPaymentsParam
    kakao_pay_payments: AcssDebitPaymentsParam
    klarna_payments: AcssDebitPaymentsParam
    konbini_payments: AcssDebitPaymentsParam
    kr_card_payments: AcssDebitPaymentsParam
    legacy_payments: AcssDebitPaymentsParam
    link_payments: AcssDebitPaymentsParam
    mb_way_payments: AcssDebitPaymentsParam
    mobilepay_payments: AcssDebitPaymentsParam
    multibanco_payments: AcssDebitPaymentsParam
    mx_bank_transfer_payments: AcssDebitPaymentsParam
    naver_pay_payments: AcssDebitPaymentsParam
    nz_bank_account_becs_debit_payments: AcssDebitPaymentsParam
    oxxo_payments: AcssDebitPaymentsParam
    p24_payments: AcssDebitPaymentsParam
    pay_by_bank_payments: AcssDebitPaymentsParam
    payco_payments: AcssDebitPaymentsParam
    paynow_payments: AcssDebitPaymentsParam
    paypay_payments: AcssDebitPaymentsParam
    payto_payments: AcssDebitPaymentsParam
    pix_payments: AcssDebitPaymentsParam
    promptpay_payments: AcssDebitPaymentsParam
    revolut_pay_payments: AcssDebitPaymentsParam
    samsung_pay_payments: AcssDebitPaymentsParam
    satispay_payments: AcssDebitPaymentsParam
    scalapay_payments: AcssDebitPaymentsParam
    sepa_bank_transfer_payments: AcssDebitPaymentsParam
    sepa_debit_payments: AcssDebitPaymentsParam
    sequra_payments: AcssDebitPaymentsParam
    sofort_payments: AcssDebitPaymentsParam
    sunbit_payments: AcssDebitPaymentsParam
    swish_payments: AcssDebitPaymentsParam
    tax_reporting_us_1099_k: AcssDebitPaymentsParam
    tax_reporting_us_1099_misc: AcssDebitPaymentsParam
    transfers: AcssDebitPaymentsParam
    treasury: AcssDebitPaymentsParam
    twint_payments: AcssDebitPaymentsParam
    upi_payments: AcssDebitPaymentsParam
    us_bank_account_ach_payments: AcssDebitPaymentsParam
    us_bank_transfer_payments: AcssDebitPaymentsParam
    wero_payments: AcssDebitPaymentsParam
    zip_payments: AcssDebitPaymentsParam

class AccountCompanyParam(TypedDict, total=False):
    address: AddressParam
    address_kana: AddressKanaParam
    address_kanji: AddressKanaParam
    administrative_address: AddressParam
    directors_provided: bool
    directorship_declaration: DirectorshipDeclarationParam
    executives_provided: bool
    export_license_id: str
    export_purpose_code: str
    name: str
    name_kana: str
    name_kanji: str
    owners_provided: bool
    ownership_declaration: DirectorshipDeclarationParam
    ownership_exemption_reason: Literal["qualified_entity_exceeds_ownership_threshold", "qualifies_as_financial_institution"] | Literal[""]
    phone: str
    physical_address: AddressParam
    principal_place_of_business: AddressParam
    registration_date: DobParam | Literal[""]
    registration_number: str
    representative_declaration: DirectorshipDeclarationParam
    structure: CompanyStructureValue | Literal[""]
    tax_id: str | TaxId
    tax_id_registrar: str
    vat_id: str
    verification: VerificationParam

class AccountControllerFeesParam(TypedDict, total=False):
    payer: Literal["account", "application"]

class AccountControllerLossesParam(TypedDict, total=False):
    payments: Literal["application", "stripe"]

class AccountControllerParam(TypedDict, total=False):
    fees: AccountControllerFeesParam
    losses: AccountControllerLossesParam
    requirement_collection: Literal["application", "stripe"]
    stripe_dashboard: AccountControllerStripeDashboardParam

class AccountControllerStripeDashboardParam(TypedDict, total=False):
    type: Literal["express", "full", "none"]

class AccountDocumentsParam(TypedDict, total=False):
    bank_account_ownership_verification: BankAccountOwnershipVerificationParam
    company_license: BankAccountOwnershipVerificationParam
    company_memorandum_of_association: BankAccountOwnershipVerificationParam
    company_ministerial_decree: BankAccountOwnershipVerificationParam
    company_registration_verification: BankAccountOwnershipVerificationParam
    company_tax_id_verification: BankAccountOwnershipVerificationParam
    proof_of_address: BankAccountOwnershipVerificationParam
    proof_of_business_presence: BankAccountOwnershipVerificationParam
    proof_of_ultimate_beneficial_ownership: AccountDocumentsProofOfUltimateBeneficialOwnershipParam

class AccountDocumentsProofOfUltimateBeneficialOwnershipParam(TypedDict, total=False):
    files: List[str]
    signer: AccountDocumentsProofOfUltimateBeneficialOwnershipSignerParam

class AccountDocumentsProofOfUltimateBeneficialOwnershipSignerParam(TypedDict, total=False):
    person: str | Person

class AccountGroupsParam(TypedDict, total=False):
    payments_pricing: str

class AccountHolderParam(TypedDict, total=False):
    account: str | Account
    customer: str | Customer
    customer_account: str
    type: Required[Literal["account", "customer"]]

class AccountParam(TypedDict, total=False):
    date: int | datetime
    ip: str
    user_agent: str

class AccountPeopleRelationshipParam(TypedDict, total=False):
    authorizer: bool
    director: bool
    executive: bool
    legal_guardian: bool
    owner: bool
    representative: bool

class AccountSessionComponentsAccountManagementFeaturesParam(TypedDict, total=False):
    disable_stripe_user_authentication: bool
    external_account_collection: bool

class AccountSessionComponentsAccountManagementParam(TypedDict, total=False):
    enabled: Required[bool]
    features: AccountSessionComponentsAccountManagementFeaturesParam

class AccountSessionComponentsBalanceReportParam(TypedDict, total=False):
    enabled: Required[bool]
    features: Mapping[str, Any]

class AccountSessionComponentsBalancesFeaturesParam(TypedDict, total=False):
    disable_stripe_user_authentication: bool
    edit_payout_schedule: bool
    external_account_collection: bool
    instant_payouts: bool
    standard_payouts: bool

class AccountSessionComponentsBalancesParam(TypedDict, total=False):
    enabled: Required[bool]
    features: AccountSessionComponentsBalancesFeaturesParam

class AccountSessionComponentsDisputesListFeaturesParam(TypedDict, total=False):
    capture_payments: bool
    destination_on_behalf_of_charge_management: bool
    dispute_management: bool
    refund_management: bool
    smart_disputes_management: bool

class AccountSessionComponentsDisputesListParam(TypedDict, total=False):
    enabled: Required[bool]
    features: AccountSessionComponentsDisputesListFeaturesParam

class AccountSessionComponentsFinancialAccountFeaturesParam(TypedDict, total=False):
    disable_stripe_user_authentication: bool
    external_account_collection: bool
    send_money: bool
    transfer_balance: bool

class AccountSessionComponentsFinancialAccountParam(TypedDict, total=False):
    enabled: Required[bool]
    features: AccountSessionComponentsFinancialAccountFeaturesParam

class AccountSessionComponentsFinancialAccountTransactionsFeaturesParam(TypedDict, total=False):
    card_spend_dispute_management: bool

class AccountSessionComponentsFinancialAccountTransactionsParam(TypedDict, total=False):
    enabled: Required[bool]
    features: AccountSessionComponentsFinancialAccountTransactionsFeaturesParam

class AccountSessionComponentsInstantPayoutsPromotionFeaturesParam(TypedDict, total=False):
    disable_stripe_user_authentication: bool
    external_account_collection: bool
    instant_payouts: bool

class AccountSessionComponentsInstantPayoutsPromotionParam(TypedDict, total=False):
    enabled: Required[bool]
    features: AccountSessionComponentsInstantPayoutsPromotionFeaturesParam

class AccountSessionComponentsIssuingCardFeaturesParam(TypedDict, total=False):
    card_management: bool
    card_spend_dispute_management: bool
    cardholder_management: bool
    spend_control_management: bool

class AccountSessionComponentsIssuingCardParam(TypedDict, total=False):
    enabled: Required[bool]
    features: AccountSessionComponentsIssuingCardFeaturesParam

class AccountSessionComponentsIssuingCardsListFeaturesParam(TypedDict, total=False):
    card_management: bool
    card_spend_dispute_management: bool
    cardholder_management: bool
    disable_stripe_user_authentication: bool
    spend_control_management: bool

class AccountSessionComponentsIssuingCardsListParam(TypedDict, total=False):
    enabled: Required[bool]
    features: AccountSessionComponentsIssuingCardsListFeaturesParam

class AccountSessionComponentsParam(TypedDict, total=False):
    account_management: AccountSessionComponentsAccountManagementParam
    account_onboarding: AccountSessionComponentsAccountManagementParam
    balance_report: AccountSessionComponentsBalanceReportParam
    balances: AccountSessionComponentsBalancesParam
    disputes_list: AccountSessionComponentsDisputesListParam
    documents: AccountSessionComponentsBalanceReportParam
    financial_account: AccountSessionComponentsFinancialAccountParam
    financial_account_transactions: AccountSessionComponentsFinancialAccountTransactionsParam
    instant_payouts_promotion: AccountSessionComponentsInstantPayoutsPromotionParam
    issuing_card: AccountSessionComponentsIssuingCardParam
    issuing_cards_list: AccountSessionComponentsIssuingCardsListParam
    notification_banner: AccountSessionComponentsAccountManagementParam
    payment_details: AccountSessionComponentsDisputesListParam
    payment_disputes: AccountSessionComponentsPaymentDisputesParam
    payment_method_settings: AccountSessionComponentsPaymentMethodSettingsParam
    payments: AccountSessionComponentsDisputesListParam
    payout_details: AccountSessionComponentsBalanceReportParam
    payout_reconciliation_report: AccountSessionComponentsBalanceReportParam
    payouts: AccountSessionComponentsBalancesParam
    payouts_list: AccountSessionComponentsBalanceReportParam
    reporting_chart: AccountSessionComponentsBalanceReportParam
    tax_registrations: AccountSessionComponentsBalanceReportParam
    tax_settings: AccountSessionComponentsBalanceReportParam
    terminal_hardware_orders: AccountSessionComponentsBalanceReportParam
    terminal_hardware_shop: AccountSessionComponentsBalanceReportParam

class AccountSessionComponentsPaymentDisputesFeaturesParam(TypedDict, total=False):
    destination_on_behalf_of_charge_management: bool
    dispute_management: bool
    refund_management: bool
    smart_disputes_management: bool

class AccountSessionComponentsPaymentDisputesParam(TypedDict, total=False):
    enabled: Required[bool]
    features: AccountSessionComponentsPaymentDisputesFeaturesParam

class AccountSessionComponentsPaymentMethodSettingsFeaturesParam(TypedDict, total=False):
    disable_stripe_user_authentication: bool

class AccountSessionComponentsPaymentMethodSettingsParam(TypedDict, total=False):
    enabled: Required[bool]
    features: AccountSessionComponentsPaymentMethodSettingsFeaturesParam

class AccountSettingsCardIssuingParam(TypedDict, total=False):
    tos_acceptance: AccountParam

class AccountSettingsCardPaymentsParam(TypedDict, total=False):
    decline_on: DeclineOnParam
    statement_descriptor_prefix: str
    statement_descriptor_prefix_kana: str
    statement_descriptor_prefix_kanji: str

class AccountSettingsInvoicesParam(TypedDict, total=False):
    hosted_payment_method_save: Literal["always", "never", "offer"]

class AccountSettingsParam(TypedDict, total=False):
    bacs_debit_payments: BacsDebitPaymentsParam
    branding: BrandingParam
    card_issuing: AccountSettingsCardIssuingParam
    card_payments: AccountSettingsCardPaymentsParam
    invoices: AccountSettingsInvoicesParam
    payments: AccountSettingsPaymentsParam
    payouts: AccountSettingsPayoutsParam
    paypay_payments: AccountSettingsPaypayPaymentsParam
    sepa_debit_payments: SepaDebitPaymentsParam
    treasury: AccountSettingsCardIssuingParam

class AccountSettingsPaymentsParam(TypedDict, total=False):
    statement_descriptor: str
    statement_descriptor_kana: str
    statement_descriptor_kanji: str

class AccountSettingsPayoutsParam(TypedDict, total=False):
    debit_negative_balances: bool
    schedule: AccountSettingsPayoutsScheduleParam
    statement_descriptor: str

class AccountSettingsPayoutsScheduleParam(TypedDict, total=False):
    delay_days: Literal["minimum"] | int
    interval: Literal["daily", "manual", "monthly", "weekly"]
    monthly_anchor: int
    monthly_payout_days: List[int]
    weekly_anchor: Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"]
    weekly_payout_days: List[Literal["friday", "monday", "thursday", "tuesday", "wednesday"]]

class AccountSettingsPaypayPaymentsParam(TypedDict, total=False):
    additional_files: List[str]
    goods_type: Literal["digital_content", "other"]
    site: AccountSettingsPaypayPaymentsSiteParam

class AccountSettingsPaypayPaymentsSiteInDevelopmentParam(TypedDict, total=False):
    password: Required[str]
    username: str

class AccountSettingsPaypayPaymentsSiteParam(TypedDict, total=False):
    accessible: Mapping[str, Any]
    in_development: AccountSettingsPaypayPaymentsSiteInDevelopmentParam
    restricted: AccountSettingsPaypayPaymentsSiteRestrictedParam
    type: Literal["accessible", "in_development", "restricted"]

class AccountSettingsPaypayPaymentsSiteRestrictedParam(TypedDict, total=False):
    payment_flow_file: str

class AccountTosAcceptanceParam(TypedDict, total=False):
    date: int | datetime
    ip: str
    service_agreement: str
    user_agent: str

class AccountUpdateDocumentsParam(TypedDict, total=False):
    bank_account_ownership_verification: BankAccountOwnershipVerificationParam
    company_license: BankAccountOwnershipVerificationParam
    company_memorandum_of_association: BankAccountOwnershipVerificationParam
    company_ministerial_decree: BankAccountOwnershipVerificationParam
    company_registration_verification: BankAccountOwnershipVerificationParam
    company_tax_id_verification: BankAccountOwnershipVerificationParam
    proof_of_address: BankAccountOwnershipVerificationParam
    proof_of_business_presence: BankAccountOwnershipVerificationParam
    proof_of_registration: AccountDocumentsProofOfUltimateBeneficialOwnershipParam
    proof_of_ultimate_beneficial_ownership: AccountDocumentsProofOfUltimateBeneficialOwnershipParam

class AccountUpdateSettingsInvoicesParam(TypedDict, total=False):
    default_account_tax_ids: List[str] | Literal[""]
    hosted_payment_method_save: Literal["always", "never", "offer"]

class AccountUpdateSettingsParam(TypedDict, total=False):
    bacs_debit_payments: BacsDebitPaymentsParam
    branding: BrandingParam
    card_issuing: AccountSettingsCardIssuingParam
    card_payments: AccountSettingsCardPaymentsParam
    invoices: AccountUpdateSettingsInvoicesParam
    payments: AccountSettingsPaymentsParam
    payouts: AccountSettingsPayoutsParam
    paypay_payments: AccountSettingsPaypayPaymentsParam
    sepa_debit_payments: SepaDebitPaymentsParam
    treasury: AccountSettingsCardIssuingParam

class AchParam(TypedDict, total=False):
    trace_id: Required[str]

class AcssDebitMandateOptionsParam(TypedDict, total=False):
    custom_mandate_url: str
    default_for: List[Literal["invoice", "subscription"]]
    interval_description: str
    payment_schedule: Literal["combined", "interval", "sporadic"]
    transaction_type: Literal["business", "personal"]

class AcssDebitParam(TypedDict, total=False):
    account_number: Required[str]
    institution_number: Required[str]
    transit_number: Required[str]

class AcssDebitPaymentsParam(TypedDict, total=False):
    requested: bool

class AdaptivePricingParam(TypedDict, total=False):
    enabled: bool

class AddInvoiceItemsParam(TypedDict, total=False):
    discountable: bool
    discounts: List[DiscountsParam]
    metadata: Mapping[str, str]
    period: AddInvoiceItemsPeriodParam
    price: str | Price
    price_data: AddInvoiceItemsPriceDataParam
    quantity: int
    tax_rates: List[str] | Literal[""]

class AddInvoiceItemsPeriodParam(TypedDict, total=False):
    end: Required[EndParam]
    start: Required[StartParam]

class AddInvoiceItemsPriceDataParam(TypedDict, total=False):
    currency: Required[str]
    product: Required[str | Product]
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    unit_amount: int
    unit_amount_decimal: str | Decimal

class AdditionalAddressesParam(TypedDict, total=False):
    city: str
    country: str
    line1: str
    line2: str
    postal_code: str
    purpose: Required[Literal["administrative", "principal_place_of_business"]]
    state: str
    town: str

class AdditionalDocumentParam(TypedDict, total=False):
    back: str
    front: str

class AdditionalNamesParam(TypedDict, total=False):
    full_name: str
    given_name: str
    purpose: Required[Literal["alias", "maiden"]]
    surname: str

class AdditionalTosAcceptancesParam(TypedDict, total=False):
    account: AccountParam

class AddressKanaParam(TypedDict, total=False):
    city: str
    country: str
    line1: str
    line2: str
    postal_code: str
    state: str
    town: str

class AddressParam(TypedDict, total=False):
    city: str
    country: str
    line1: str
    line2: str
    postal_code: str
    state: str

class AdjustableQuantityParam(TypedDict, total=False):
    enabled: Required[bool]
    maximum: int
    minimum: int

class AfterCompletionRedirectParam(TypedDict, total=False):
    return_url: Required[str]

class AfterSubmitParam(TypedDict, total=False):
    message: Required[str]

class AmountParam(TypedDict, total=False):
    currency: Required[str]
    value: Required[int]

class AnnualRevenueAmountParam(TypedDict, total=False):
    currency: Required[str]
    value: Required[int]

class AnnualRevenueParam(TypedDict, total=False):
    amount: AnnualRevenueAmountParam
    fiscal_year_end: str

class AppliesToParam(TypedDict, total=False):
    price: str | Price
    type: Required[Literal["price"]]

class AppsSecretScopeParam(TypedDict, total=False):
    type: Required[Literal["account", "user"]]
    user: str

class AttestationsDirectorshipDeclarationParam(TypedDict, total=False):
    date: str | datetime
    ip: str
    user_agent: str

class AttestationsTermsOfServiceParam(TypedDict, total=False):
    account: V2CoreAccountIdentityAttestationsTermsOfServiceAccountParam

class AuBecsDebitParam(TypedDict, total=False):
    account_number: Required[str]
    bsb_number: Required[str]

class AutomaticPaymentMethodsParam(TypedDict, total=False):
    allow_redirects: Literal["always", "never"]
    enabled: Required[bool]

class AutomaticTaxParam(TypedDict, total=False):
    enabled: Required[bool]
    liability: LiabilityParam

class BacsDebitMandateOptionsParam(TypedDict, total=False):
    reference_prefix: str

class BacsDebitParam(TypedDict, total=False):
    account_number: str
    sort_code: str

class BacsDebitPaymentsParam(TypedDict, total=False):
    display_name: str

class BalanceSettingsPaymentsParam(TypedDict, total=False):
    debit_negative_balances: bool
    payouts: BalanceSettingsPaymentsPayoutsParam
    settlement_timing: BalanceSettingsPaymentsSettlementTimingParam

class BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyParam(TypedDict, total=False):
    payout_method: Required[str]
    transfer_up_to_amount: int
    type: Required[Literal["transfer_all", "transfer_up_to_amount"]]

class BalanceSettingsPaymentsPayoutsParam(TypedDict, total=False):
    automatic_transfer_rules_by_currency: Mapping[str, List[BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyParam] | Literal[""]] | Literal[""]
    minimum_balance_by_currency: Mapping[str, int | Literal[""]] | Literal[""]
    schedule: BalanceSettingsPaymentsPayoutsScheduleParam
    statement_descriptor: str

class BalanceSettingsPaymentsPayoutsScheduleParam(TypedDict, total=False):
    interval: Literal["daily", "manual", "monthly", "weekly"]
    monthly_payout_days: List[int]
    weekly_payout_days: List[Literal["friday", "monday", "thursday", "tuesday", "wednesday"]]

class BalanceSettingsPaymentsSettlementTimingParam(TypedDict, total=False):
    delay_days_override: int | Literal[""]
    start_of_day: BalanceSettingsPaymentsSettlementTimingStartOfDayParam | Literal[""]

class BalanceSettingsPaymentsSettlementTimingStartOfDayParam(TypedDict, total=False):
    hour: int
    minutes: int
    timezone: str

class BancontactParam(TypedDict, total=False):
    preferred_language: Literal["de", "en", "fr", "nl"]

class BankAccountDocumentsParam(TypedDict, total=False):
    bank_account_ownership_verification: BankAccountOwnershipVerificationParam

class BankAccountOwnershipVerificationParam(TypedDict, total=False):
    files: List[str]

class BankAccountParam(TypedDict, total=False):
    account_holder_name: str
    account_holder_type: Literal["company", "individual"]
    account_number: Required[str]
    account_type: Literal["checking", "futsu", "savings", "toza"]
    country: Required[str]
    currency: str
    documents: BankAccountDocumentsParam
    object: Literal["bank_account"]
    routing_number: str

class BankTransferParam(TypedDict, total=False):
    eu_bank_transfer: EuBankTransferParam
    requested_address_types: List[Literal["aba", "iban", "sepa", "sort_code", "spei", "swift", "zengin"]]
    type: Required[BankTransferTypeValue]

class BillForOutstandingUsageThroughParam(TypedDict, total=False):
    type: Literal["none", "pause_at"]

class BillForParam(TypedDict, total=False):
    outstanding_usage_through: OutstandingUsageThroughParam
    unused_time_from: UnusedTimeFromParam

class BillForUnusedTimeFromParam(TypedDict, total=False):
    type: Literal["item_current_period_start", "none", "pause_at"]

class BillUntilParam(TypedDict, total=False):
    duration: RecurringParam
    timestamp: int | datetime
    type: Required[Literal["duration", "timestamp"]]

class BillingAddressParam(TypedDict, total=False):
    city: Required[str]
    country: Required[str]
    line1: Required[str]
    line2: str
    postal_code: Required[str]
    state: str

class BillingAlertUsageThresholdFiltersParam(TypedDict, total=False):
    customer: str | Customer
    type: Required[Literal["customer"]]

class BillingAlertUsageThresholdParam(TypedDict, total=False):
    filters: List[BillingAlertUsageThresholdFiltersParam]
    gte: Required[int]
    meter: Required[str]
    recurrence: Required[Literal["one_time"]]

class BillingCreditBalanceSummaryFilterParam(TypedDict, total=False):
    applicability_scope: ScopeParam
    credit_grant: str
    type: Required[Literal["applicability_scope", "credit_grant"]]

class BillingCreditGrantAmountParam(TypedDict, total=False):
    monetary: AmountParam
    type: Required[Literal["monetary"]]

class BillingCreditGrantApplicabilityConfigParam(TypedDict, total=False):
    scope: Required[ScopeParam]

class BillingCycleAnchorConfigParam(TypedDict, total=False):
    day_of_month: Required[int]
    hour: int
    minute: int
    month: int
    second: int

class BillingDetailsParam(TypedDict, total=False):
    address: AddressParam | Literal[""]
    email: str
    name: str
    phone: str
    tax_id: str | TaxId

class BillingMeterCustomerMappingParam(TypedDict, total=False):
    event_payload_key: Required[str]
    type: Required[Literal["by_id"]]

class BillingMeterDefaultAggregationParam(TypedDict, total=False):
    formula: Required[Literal["count", "last", "sum"]]

class BillingMeterEventAdjustmentCancelParam(TypedDict, total=False):
    identifier: str

class BillingMeterValueSettingsParam(TypedDict, total=False):
    event_payload_key: Required[str]

class BillingModeParam(TypedDict, total=False):
    flexible: FlexibleParam
    type: Required[Literal["classic", "flexible"]]

class BillingPortalConfigurationBusinessProfileParam(TypedDict, total=False):
    headline: str
    privacy_policy_url: str
    terms_of_service_url: str

class BillingPortalConfigurationFeaturesCustomerUpdateParam(TypedDict, total=False):
    allowed_updates: List[Literal["address", "email", "name", "phone", "shipping", "tax_id"]] | Literal[""]
    enabled: Required[bool]

class BillingPortalConfigurationFeaturesParam(TypedDict, total=False):
    customer_update: BillingPortalConfigurationFeaturesCustomerUpdateParam
    invoice_history: PhoneNumberCollectionParam
    payment_method_update: BillingPortalConfigurationFeaturesPaymentMethodUpdateParam
    subscription_cancel: BillingPortalConfigurationFeaturesSubscriptionCancelParam
    subscription_pause: BillingPortalConfigurationFeaturesSubscriptionPauseParam
    subscription_update: BillingPortalConfigurationFeaturesSubscriptionUpdateParam

class BillingPortalConfigurationFeaturesPaymentMethodUpdateParam(TypedDict, total=False):
    enabled: Required[bool]
    payment_method_configuration: str | PaymentMethodConfiguration

class BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonParam(TypedDict, total=False):
    enabled: Required[bool]
    feedback_options: List[str] | Literal[""]
    options: Required[List[CancellationDetailsFeedbackValue] | Literal[""]]

class BillingPortalConfigurationFeaturesSubscriptionCancelParam(TypedDict, total=False):
    cancellation_reason: BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonParam
    enabled: Required[bool]
    mode: Literal["at_period_end", "immediately"]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]

class BillingPortalConfigurationFeaturesSubscriptionPauseDurationParam(TypedDict, total=False):
    interval_options: List[RecurringParam] | Literal[""]
    type: Required[Literal["indefinite", "interval_options"]]

class BillingPortalConfigurationFeaturesSubscriptionPauseParam(TypedDict, total=False):
    duration: BillingPortalConfigurationFeaturesSubscriptionPauseDurationParam
    enabled: bool

class BillingPortalConfigurationFeaturesSubscriptionUpdateParam(TypedDict, total=False):
    billing_cycle_anchor: Literal["now", "unchanged"]
    default_allowed_updates: List[Literal["price", "promotion_code", "quantity"]] | Literal[""]
    enabled: Required[bool]
    products: List[BillingPortalConfigurationFeaturesSubscriptionUpdateProductsParam] | Literal[""]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    schedule_at_period_end: BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndParam
    trial_update_behavior: Literal["continue_trial", "end_trial"]

class BillingPortalConfigurationFeaturesSubscriptionUpdateProductsParam(TypedDict, total=False):
    adjustable_quantity: AdjustableQuantityParam
    prices: Required[List[str]]
    product: Required[str | Product]

class BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionsParam(TypedDict, total=False):
    type: Required[Literal["decreasing_item_amount", "shortening_interval"]]

class BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndParam(TypedDict, total=False):
    conditions: List[BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionsParam]

class BillingPortalConfigurationUpdateBusinessProfileParam(TypedDict, total=False):
    headline: str
    privacy_policy_url: str
    terms_of_service_url: str

class BillingPortalConfigurationUpdateFeaturesCustomerUpdateParam(TypedDict, total=False):
    allowed_updates: List[Literal["address", "email", "name", "phone", "shipping", "tax_id"]] | Literal[""]
    enabled: bool

class BillingPortalConfigurationUpdateFeaturesParam(TypedDict, total=False):
    customer_update: BillingPortalConfigurationUpdateFeaturesCustomerUpdateParam
    invoice_history: PhoneNumberCollectionParam
    payment_method_update: BillingPortalConfigurationFeaturesPaymentMethodUpdateParam
    subscription_cancel: BillingPortalConfigurationUpdateFeaturesSubscriptionCancelParam
    subscription_pause: BillingPortalConfigurationFeaturesSubscriptionPauseParam
    subscription_update: BillingPortalConfigurationUpdateFeaturesSubscriptionUpdateParam

class BillingPortalConfigurationUpdateFeaturesSubscriptionCancelCancellationReasonParam(TypedDict, total=False):
    enabled: Required[bool]
    feedback_options: List[str] | Literal[""]
    options: List[CancellationDetailsFeedbackValue] | Literal[""]

class BillingPortalConfigurationUpdateFeaturesSubscriptionCancelParam(TypedDict, total=False):
    cancellation_reason: BillingPortalConfigurationUpdateFeaturesSubscriptionCancelCancellationReasonParam
    enabled: bool
    mode: Literal["at_period_end", "immediately"]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]

class BillingPortalConfigurationUpdateFeaturesSubscriptionUpdateParam(TypedDict, total=False):
    billing_cycle_anchor: Literal["now", "unchanged"]
    default_allowed_updates: List[Literal["price", "promotion_code", "quantity"]] | Literal[""]
    enabled: bool
    products: List[BillingPortalConfigurationFeaturesSubscriptionUpdateProductsParam] | Literal[""]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    schedule_at_period_end: BillingPortalConfigurationUpdateFeaturesSubscriptionUpdateScheduleAtPeriodEndParam
    trial_update_behavior: Literal["continue_trial", "end_trial"]

class BillingPortalConfigurationUpdateFeaturesSubscriptionUpdateScheduleAtPeriodEndParam(TypedDict, total=False):
    conditions: List[BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionsParam] | Literal[""]

class BillingPortalSessionAfterExpirationParam(TypedDict, total=False):
    customer_login: MandateOptionsParam
    type: Required[Literal["customer_login"]]

class BillingPortalSessionFlowDataAfterCompletionParam(TypedDict, total=False):
    hosted_confirmation: HostedConfirmationParam
    redirect: AfterCompletionRedirectParam
    type: Required[Literal["hosted_confirmation", "portal_homepage", "redirect"]]

class BillingPortalSessionFlowDataParam(TypedDict, total=False):
    after_completion: BillingPortalSessionFlowDataAfterCompletionParam
    subscription_cancel: BillingPortalSessionFlowDataSubscriptionCancelParam
    subscription_pause: BillingPortalSessionFlowDataSubscriptionPauseParam
    subscription_update: BillingPortalSessionFlowDataSubscriptionPauseParam
    subscription_update_confirm: BillingPortalSessionFlowDataSubscriptionUpdateConfirmParam
    type: Required[BillingPortalSessionFlowTypeValue]

class BillingPortalSessionFlowDataSubscriptionCancelParam(TypedDict, total=False):
    retention: BillingPortalSessionFlowDataSubscriptionCancelRetentionParam
    subscription: Required[str | Subscription]

class BillingPortalSessionFlowDataSubscriptionCancelRetentionCouponOfferParam(TypedDict, total=False):
    coupon: Required[str | Coupon]

class BillingPortalSessionFlowDataSubscriptionCancelRetentionParam(TypedDict, total=False):
    coupon_offer: Required[BillingPortalSessionFlowDataSubscriptionCancelRetentionCouponOfferParam]
    type: Required[Literal["coupon_offer"]]

class BillingPortalSessionFlowDataSubscriptionPauseParam(TypedDict, total=False):
    subscription: Required[str | Subscription]

class BillingPortalSessionFlowDataSubscriptionUpdateConfirmItemsParam(TypedDict, total=False):
    id: Required[str]
    price: str | Price
    quantity: int

class BillingPortalSessionFlowDataSubscriptionUpdateConfirmParam(TypedDict, total=False):
    discounts: List[SubscriptionUpdateConfirmDiscountsParam]
    items: Required[List[BillingPortalSessionFlowDataSubscriptionUpdateConfirmItemsParam]]
    subscription: Required[str | Subscription]

class BillingSchedulesParam(TypedDict, total=False):
    applies_to: List[AppliesToParam]
    bill_until: BillUntilParam
    key: str

class BillingThresholdsParam(TypedDict, total=False):
    amount_gte: int
    reset_billing_cycle_anchor: bool

class BoletoParam(TypedDict, total=False):
    tax_id: Required[str | TaxId]

class BrandingParam(TypedDict, total=False):
    icon: str
    logo: str
    primary_color: str
    secondary_color: str

class BusinessDetailsAddressParam(TypedDict, total=False):
    city: str
    country: str
    line1: str
    line2: str
    postal_code: str
    state: str
    town: str

class BusinessDetailsDocumentsParam(TypedDict, total=False):
    bank_account_ownership_verification: DocumentsBankAccountOwnershipVerificationParam
    company_license: DocumentsBankAccountOwnershipVerificationParam
    company_memorandum_of_association: DocumentsBankAccountOwnershipVerificationParam
    company_ministerial_decree: DocumentsBankAccountOwnershipVerificationParam
    company_registration_verification: DocumentsBankAccountOwnershipVerificationParam
    company_tax_id_verification: DocumentsBankAccountOwnershipVerificationParam
    primary_verification: PrimaryVerificationParam
    proof_of_address: DocumentsBankAccountOwnershipVerificationParam
    proof_of_registration: ProofOfRegistrationParam
    proof_of_ultimate_beneficial_ownership: ProofOfRegistrationParam

class BusinessDetailsMonthlyEstimatedRevenueParam(TypedDict, total=False):
    amount: AnnualRevenueAmountParam

class BusinessDetailsParam(TypedDict, total=False):
    additional_addresses: List[AdditionalAddressesParam]
    address: BusinessDetailsAddressParam
    annual_revenue: AnnualRevenueParam
    documents: BusinessDetailsDocumentsParam
    estimated_worker_count: int
    id_numbers: List[IdNumbersParam]
    monthly_estimated_revenue: BusinessDetailsMonthlyEstimatedRevenueParam
    phone: str
    registered_name: str
    registration_date: DobParam
    script_addresses: ScriptAddressesParam
    script_names: ScriptNamesParam
    structure: BusinessDetailsStructureValue

class BusinessDetailsScriptAddressesParam(TypedDict, total=False):
    kana: V2CoreAccountIdentityBusinessDetailsAddressParam
    kanji: V2CoreAccountIdentityBusinessDetailsAddressParam

class BusinessParam(TypedDict, total=False):
    enabled: Required[bool]
    optional: bool

class CardIssuingParam(TypedDict, total=False):
    requested: Required[bool]

class CardMandateOptionsParam(TypedDict, total=False):
    amount: int
    amount_type: Literal["fixed", "maximum"]
    description: str

class CardParam(TypedDict, total=False):
    address_city: str
    address_country: str
    address_line1: str
    address_line2: str
    address_state: str
    address_zip: str
    cvc: str
    exp_month: Required[int]
    exp_year: Required[int]
    metadata: Mapping[str, str]
    name: str
    number: Required[str]
    object: Literal["card"]

class CardholderPromptDataParam(TypedDict, total=False):
    driver_id: str
    odometer: int
    unspecified_id: str
    user_id: str
    vehicle_number: str

class CartesBancairesParam(TypedDict, total=False):
    cb_avalgo: Required[Literal["0", "1", "2", "3", "4", "A"]]
    cb_exemption: str
    cb_score: int

class ChargeDestinationParam(TypedDict, total=False):
    account: Required[str | Account]
    amount: int

class ChargeDisputeEvidenceEnhancedEvidenceParam(TypedDict, total=False):
    visa_compelling_evidence_3: VisaCompellingEvidence3Param
    visa_compliance: VisaComplianceParam

class ChargeDisputeEvidenceParam(TypedDict, total=False):
    access_activity_log: str
    billing_address: str
    cancellation_policy: str
    cancellation_policy_disclosure: str
    cancellation_rebuttal: str
    customer_communication: str
    customer_email_address: str
    customer_name: str
    customer_purchase_ip: str
    customer_signature: str
    duplicate_charge_documentation: str
    duplicate_charge_explanation: str
    duplicate_charge_id: str
    enhanced_evidence: ChargeDisputeEvidenceEnhancedEvidenceParam | Literal[""]
    product_description: str
    receipt: str
    refund_policy: str
    refund_policy_disclosure: str
    refund_refusal_explanation: str
    service_date: str
    service_documentation: str
    shipping_address: str
    shipping_carrier: str
    shipping_date: str
    shipping_documentation: str
    shipping_tracking_number: str
    uncategorized_file: str
    uncategorized_text: str

class ChargeFraudDetailsParam(TypedDict, total=False):
    user_report: Required[Literal["fraudulent", "safe"] | Literal[""]]

class ChargeTransferDataParam(TypedDict, total=False):
    amount: int
    description: str
    destination: Required[str]

class CheckoutSessionAfterExpirationParam(TypedDict, total=False):
    recovery: CheckoutSessionAfterExpirationRecoveryParam

class CheckoutSessionAfterExpirationRecoveryParam(TypedDict, total=False):
    allow_promotion_codes: bool
    enabled: Required[bool]

class CheckoutSessionBrandingSettingsIconParam(TypedDict, total=False):
    file: str | File
    type: Required[Literal["file", "url"]]
    url: str

class CheckoutSessionBrandingSettingsParam(TypedDict, total=False):
    background_color: str
    border_style: Literal["pill", "rectangular", "rounded"] | Literal[""]
    button_color: str
    display_name: str
    font_family: Literal["be_vietnam_pro", "bitter", "chakra_petch", "default", "hahmlet", "inconsolata", "inter", "lato", "lora", "m_plus_1_code", "montserrat", "noto_sans", "noto_sans_jp", "noto_serif", "nunito", "open_sans", "pridi", "pt_sans", "pt_serif", "raleway", "roboto", "roboto_slab", "source_sans_pro", "titillium_web", "ubuntu_mono", "zen_maru_gothic"] | Literal[""]
    icon: CheckoutSessionBrandingSettingsIconParam
    logo: CheckoutSessionBrandingSettingsIconParam

class CheckoutSessionCollectedInformationParam(TypedDict, total=False):
    shipping_details: CheckoutSessionCollectedInformationShippingDetailsParam

class CheckoutSessionCollectedInformationShippingDetailsAddressParam(TypedDict, total=False):
    city: str
    country: Required[str]
    line1: Required[str]
    line2: str
    postal_code: str
    state: str

class CheckoutSessionCollectedInformationShippingDetailsParam(TypedDict, total=False):
    address: Required[CheckoutSessionCollectedInformationShippingDetailsAddressParam]
    name: Required[str]

class CheckoutSessionCustomerDetailsParam(TypedDict, total=False):
    email: Required[str]

class CheckoutSessionCustomerUpdateParam(TypedDict, total=False):
    address: Literal["auto", "never"]
    name: Literal["auto", "never"]
    shipping: Literal["auto", "never"]

class CheckoutSessionInvoiceCreationInvoiceDataParam(TypedDict, total=False):
    account_tax_ids: List[str] | Literal[""]
    custom_fields: List[InvoiceDataCustomFieldsParam] | Literal[""]
    description: str
    footer: str
    issuer: LiabilityParam
    metadata: Mapping[str, str]
    rendering_options: RenderingOptionsParam | Literal[""]

class CheckoutSessionInvoiceCreationParam(TypedDict, total=False):
    enabled: Required[bool]
    invoice_data: CheckoutSessionInvoiceCreationInvoiceDataParam

class CheckoutSessionLineItemsParam(TypedDict, total=False):
    adjustable_quantity: AdjustableQuantityParam
    metadata: Mapping[str, str]
    price: str | Price
    price_data: LineItemsPriceDataParam
    quantity: int
    tax_rates: List[str]

class CheckoutSessionPaymentIntentDataParam(TypedDict, total=False):
    application_fee_amount: int
    capture_method: Literal["automatic", "automatic_async", "manual"]
    description: str
    metadata: Mapping[str, str]
    on_behalf_of: str
    receipt_email: str
    setup_future_usage: Literal["off_session", "on_session"]
    shipping: CheckoutSessionPaymentIntentDataShippingParam
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_data: PaymentIntentDataTransferDataParam
    transfer_group: str

class CheckoutSessionPaymentIntentDataShippingParam(TypedDict, total=False):
    address: Required[ShippingAddressParam]
    carrier: str
    name: Required[str]
    phone: str
    tracking_number: str

class CheckoutSessionPaymentMethodDataParam(TypedDict, total=False):
    allow_redisplay: Literal["always", "limited", "unspecified"]

class CheckoutSessionPaymentMethodOptionsAcssDebitParam(TypedDict, total=False):
    currency: Literal["cad", "usd"]
    mandate_options: AcssDebitMandateOptionsParam
    setup_future_usage: Literal["none", "off_session", "on_session"]
    target_date: str
    verification_method: Literal["automatic", "instant", "microdeposits"]

class CheckoutSessionPaymentMethodOptionsAffirmParam(TypedDict, total=False):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none"]

class CheckoutSessionPaymentMethodOptionsAlmaParam(TypedDict, total=False):
    capture_method: Literal["manual"]

class CheckoutSessionPaymentMethodOptionsAmazonPayParam(TypedDict, total=False):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none", "off_session"]

class CheckoutSessionPaymentMethodOptionsAuBecsDebitParam(TypedDict, total=False):
    setup_future_usage: Literal["none"]
    target_date: str

class CheckoutSessionPaymentMethodOptionsBacsDebitParam(TypedDict, total=False):
    mandate_options: BacsDebitMandateOptionsParam
    setup_future_usage: Literal["none", "off_session", "on_session"]
    target_date: str

class CheckoutSessionPaymentMethodOptionsBlikParam(TypedDict, total=False):
    mandate_options: MandateOptionsParam
    setup_future_usage: Literal["none", "off_session"] | Literal[""]

class CheckoutSessionPaymentMethodOptionsBoletoParam(TypedDict, total=False):
    expires_after_days: int
    setup_future_usage: Literal["none", "off_session", "on_session"]

class CheckoutSessionPaymentMethodOptionsCardParam(TypedDict, total=False):
    capture_method: Literal["manual"]
    installments: AdaptivePricingParam
    request_extended_authorization: Literal["if_available", "never"]
    request_incremental_authorization: Literal["if_available", "never"]
    request_multicapture: Literal["if_available", "never"]
    request_overcapture: Literal["if_available", "never"]
    request_three_d_secure: Literal["any", "automatic", "challenge"]
    restrictions: CheckoutSessionPaymentMethodOptionsCardRestrictionsParam
    setup_future_usage: Literal["off_session", "on_session"]
    statement_descriptor_suffix_kana: str
    statement_descriptor_suffix_kanji: str

class CheckoutSessionPaymentMethodOptionsCardRestrictionsParam(TypedDict, total=False):
    brands_blocked: List[Literal["american_express", "discover_global_network", "mastercard", "visa"]]
    funding_types_blocked: List[Literal["credit", "debit", "prepaid"]]

class CheckoutSessionPaymentMethodOptionsCashappParam(TypedDict, total=False):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none", "off_session", "on_session"]

class CheckoutSessionPaymentMethodOptionsKlarnaParam(TypedDict, total=False):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none"]
    subscriptions: List[SubscriptionsParam] | Literal[""]

class CheckoutSessionPaymentMethodOptionsParam(TypedDict, total=False):
    acss_debit: CheckoutSessionPaymentMethodOptionsAcssDebitParam
    affirm: CheckoutSessionPaymentMethodOptionsAffirmParam
    afterpay_clearpay: CheckoutSessionPaymentMethodOptionsAffirmParam
    alipay: CryptoParam
    alma: CheckoutSessionPaymentMethodOptionsAlmaParam
    amazon_pay: CheckoutSessionPaymentMethodOptionsAmazonPayParam
    au_becs_debit: CheckoutSessionPaymentMethodOptionsAuBecsDebitParam
    bacs_debit: CheckoutSessionPaymentMethodOptionsBacsDebitParam
    bancontact: TwintParam
    billie: CheckoutSessionPaymentMethodOptionsAlmaParam
    blik: CheckoutSessionPaymentMethodOptionsBlikParam
    boleto: CheckoutSessionPaymentMethodOptionsBoletoParam
    card: CheckoutSessionPaymentMethodOptionsCardParam
    cashapp: CheckoutSessionPaymentMethodOptionsCashappParam
    crypto: CryptoParam
    customer_balance: CustomerBalanceParam
    demo_pay: TwintParam
    eps: CryptoParam
    fpx: CryptoParam
    giropay: CryptoParam
    grabpay: CryptoParam
    ideal: CryptoParam
    kakao_pay: CheckoutSessionPaymentMethodOptionsAmazonPayParam
    klarna: CheckoutSessionPaymentMethodOptionsKlarnaParam
    konbini: OxxoParam
    kr_card: CheckoutSessionPaymentMethodOptionsAmazonPayParam
    link: CheckoutSessionPaymentMethodOptionsAmazonPayParam
    mobilepay: CheckoutSessionPaymentMethodOptionsAffirmParam
    multibanco: CryptoParam
    naver_pay: CheckoutSessionPaymentMethodOptionsAmazonPayParam
    oxxo: OxxoParam
    p24: P24Param
    pay_by_bank: Mapping[str, Any]
    payco: CheckoutSessionPaymentMethodOptionsAffirmParam
    paynow: CryptoParam
    paypal: PaypalParam
    payto: CheckoutSessionPaymentMethodOptionsPaytoParam
    pix: CheckoutSessionPaymentMethodOptionsPixParam
    revolut_pay: CheckoutSessionPaymentMethodOptionsAmazonPayParam
    samsung_pay: CheckoutSessionPaymentMethodOptionsAffirmParam
    satispay: CheckoutSessionPaymentMethodOptionsAlmaParam
    scalapay: CheckoutSessionPaymentMethodOptionsAlmaParam
    sepa_debit: CheckoutSessionPaymentMethodOptionsBacsDebitParam
    sequra: CheckoutSessionPaymentMethodOptionsAlmaParam
    sofort: CryptoParam
    sunbit: CheckoutSessionPaymentMethodOptionsAffirmParam
    swish: CheckoutSessionPaymentMethodOptionsSwishParam
    twint: TwintParam
    upi: UpiParam
    us_bank_account: CheckoutSessionPaymentMethodOptionsUsBankAccountParam
    wechat_pay: CheckoutSessionPaymentMethodOptionsWechatPayParam

class CheckoutSessionPaymentMethodOptionsPaytoParam(TypedDict, total=False):
    mandate_options: PaytoMandateOptionsParam
    setup_future_usage: Literal["none", "off_session"]

class CheckoutSessionPaymentMethodOptionsPixParam(TypedDict, total=False):
    amount_includes_iof: Literal["always", "never"]
    expires_after_seconds: int
    mandate_options: PixMandateOptionsParam
    setup_future_usage: Literal["none", "off_session"]

class CheckoutSessionPaymentMethodOptionsSwishParam(TypedDict, total=False):
    reference: str

class CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsParam(TypedDict, total=False):
    permissions: List[Literal["balances", "ownership", "payment_method", "transactions"]]
    prefetch: List[Literal["balances", "ownership", "transactions"]]

class CheckoutSessionPaymentMethodOptionsUsBankAccountParam(TypedDict, total=False):
    financial_connections: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsParam
    setup_future_usage: Literal["none", "off_session", "on_session"]
    target_date: str
    verification_method: Literal["automatic", "instant"]

class CheckoutSessionPaymentMethodOptionsWechatPayParam(TypedDict, total=False):
    app_id: str
    client: Required[Literal["android", "ios", "web"]]
    setup_future_usage: Literal["none"]

class CheckoutSessionPermissionsParam(TypedDict, total=False):
    update_shipping_details: Literal["client_only", "server_only"]

class CheckoutSessionSavedPaymentMethodOptionsParam(TypedDict, total=False):
    allow_redisplay_filters: List[Literal["always", "limited", "unspecified"]]
    payment_method_remove: Literal["disabled", "enabled"]
    payment_method_save: Literal["disabled", "enabled"]

class CheckoutSessionSetupIntentDataParam(TypedDict, total=False):
    description: str
    metadata: Mapping[str, str]
    on_behalf_of: str

class CheckoutSessionSubscriptionDataParam(TypedDict, total=False):
    application_fee_percent: float
    billing_cycle_anchor: int | datetime
    billing_cycle_anchor_config: BillingCycleAnchorConfigParam
    billing_mode: BillingModeParam
    default_tax_rates: List[str]
    description: str
    invoice_settings: InvoiceSettingsParam
    metadata: Mapping[str, str]
    on_behalf_of: str
    pending_invoice_item_interval: RecurringParam
    proration_behavior: Literal["create_prorations", "none"]
    transfer_data: SubscriptionDataTransferDataParam
    trial_end: int | datetime
    trial_period_days: int
    trial_settings: TrialSettingsParam

class CheckoutSessionUpdateLineItemsParam(TypedDict, total=False):
    adjustable_quantity: AdjustableQuantityParam
    id: str
    metadata: Mapping[str, str] | Literal[""]
    price: str | Price
    price_data: LineItemsPriceDataParam
    quantity: int
    tax_rates: List[str] | Literal[""]

class CheckoutSessionUpdatePaymentIntentDataParam(TypedDict, total=False):
    description: str
    metadata: Mapping[str, str] | Literal[""]
    setup_future_usage: Literal["off_session", "on_session"] | Literal[""]
    statement_descriptor: str
    statement_descriptor_suffix: str

class CheckoutSessionWalletOptionsLinkParam(TypedDict, total=False):
    display: Literal["auto", "never"]

class CheckoutSessionWalletOptionsParam(TypedDict, total=False):
    link: CheckoutSessionWalletOptionsLinkParam

class ClimateOrderBeneficiaryParam(TypedDict, total=False):
    public_name: Required[str]

class ClimateOrderUpdateBeneficiaryParam(TypedDict, total=False):
    public_name: Required[str]

class CollectionOptionsParam(TypedDict, total=False):
    fields: Literal["currently_due", "eventually_due"]
    future_requirements: Literal["include", "omit"]

class CompanyAuthorizationParam(TypedDict, total=False):
    files: List[str]

class CompanyDetailsParam(TypedDict, total=False):
    registered_address: AddressParam | Literal[""]
    registered_name: str
    registration_number: str
    registration_type: CompanyDetailsRegistrationTypeValue | Literal[""]
    vat: str

class ConsentCollectionParam(TypedDict, total=False):
    payment_method_reuse_agreement: PaymentMethodReuseAgreementParam
    promotions: Literal["auto", "none"]
    terms_of_service: Literal["none", "required"]

class CouponAppliesToParam(TypedDict, total=False):
    products: List[str]

class CouponCurrencyOptionsParam(TypedDict, total=False):
    amount_off: Required[int]

class CreatedParam(TypedDict, total=False):
    gt: int | datetime
    gte: int | datetime
    lt: int | datetime
    lte: int | datetime

class CryptoParam(TypedDict, total=False):
    setup_future_usage: Literal["none"]

class CurrencyOptionsParam(TypedDict, total=False):
    custom_unit_amount: CustomUnitAmountParam
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    tiers: List[TiersParam]
    unit_amount: int
    unit_amount_decimal: str | Decimal

class CurrentTrialParam(TypedDict, total=False):
    trial_offer: Required[str]

class CustomFieldsParam(TypedDict, total=False):
    dropdown: DropdownParam
    key: Required[str]
    label: Required[LabelParam]
    numeric: NumericParam
    optional: bool
    text: NumericParam
    type: Required[Literal["dropdown", "numeric", "text"]]

class CustomTextParam(TypedDict, total=False):
    after_submit: AfterSubmitParam | Literal[""]
    shipping_address: AfterSubmitParam | Literal[""]
    submit: AfterSubmitParam | Literal[""]
    terms_of_service_acceptance: AfterSubmitParam | Literal[""]

class CustomUnitAmountParam(TypedDict, total=False):
    enabled: Required[bool]
    maximum: int
    minimum: int
    preset: int

class CustomerAcceptanceOnlineParam(TypedDict, total=False):
    ip_address: str
    user_agent: str

class CustomerAcceptanceParam(TypedDict, total=False):
    accepted_at: int | datetime
    offline: Mapping[str, Any]
    online: OnlineParam
    type: Required[Literal["offline", "online"]]

class CustomerBalanceBankTransferParam(TypedDict, total=False):
    eu_bank_transfer: EuBankTransferParam
    type: str

class CustomerBalanceParam(TypedDict, total=False):
    bank_transfer: BankTransferParam
    funding_type: Literal["bank_transfer"]
    setup_future_usage: Literal["none"]

class CustomerBankAccountBankAccountParam(TypedDict, total=False):
    account_holder_name: str
    account_holder_type: Literal["company", "individual"]
    account_number: Required[str]
    country: Required[str]
    currency: str
    object: Literal["bank_account"]
    routing_number: str

class CustomerCashBalanceParam(TypedDict, total=False):
    settings: SettingsParam

class CustomerFundingInstructionBankTransferParam(TypedDict, total=False):
    eu_bank_transfer: EuBankTransferParam
    requested_address_types: List[Literal["iban", "sort_code", "spei", "zengin"]]
    type: Required[BankTransferTypeValue]

class CustomerInvoiceSettingsParam(TypedDict, total=False):
    custom_fields: List[InvoiceDataCustomFieldsParam] | Literal[""]
    default_payment_method: str
    footer: str
    rendering_options: RenderingOptionsParam | Literal[""]

class CustomerSessionComponentsCustomerSheetFeaturesParam(TypedDict, total=False):
    payment_method_allow_redisplay_filters: List[Literal["always", "limited", "unspecified"]]
    payment_method_remove: Literal["disabled", "enabled"]

class CustomerSessionComponentsCustomerSheetParam(TypedDict, total=False):
    enabled: Required[bool]
    features: CustomerSessionComponentsCustomerSheetFeaturesParam

class CustomerSessionComponentsMobilePaymentElementFeaturesParam(TypedDict, total=False):
    payment_method_allow_redisplay_filters: List[Literal["always", "limited", "unspecified"]]
    payment_method_redisplay: Literal["disabled", "enabled"]
    payment_method_remove: Literal["disabled", "enabled"]
    payment_method_save: Literal["disabled", "enabled"]
    payment_method_save_allow_redisplay_override: Literal["always", "limited", "unspecified"]

class CustomerSessionComponentsMobilePaymentElementParam(TypedDict, total=False):
    enabled: Required[bool]
    features: CustomerSessionComponentsMobilePaymentElementFeaturesParam

class CustomerSessionComponentsParam(TypedDict, total=False):
    active_entitlements: PhoneNumberCollectionParam
    buy_button: PhoneNumberCollectionParam
    customer_portal: PhoneNumberCollectionParam
    customer_sheet: CustomerSessionComponentsCustomerSheetParam
    mobile_payment_element: CustomerSessionComponentsMobilePaymentElementParam
    payment_element: CustomerSessionComponentsPaymentElementParam
    pricing_table: PhoneNumberCollectionParam

class CustomerSessionComponentsPaymentElementFeaturesParam(TypedDict, total=False):
    payment_method_allow_redisplay_filters: List[Literal["always", "limited", "unspecified"]]
    payment_method_redisplay: Literal["disabled", "enabled"]
    payment_method_redisplay_limit: int
    payment_method_remove: Literal["disabled", "enabled"]
    payment_method_save: Literal["disabled", "enabled"]
    payment_method_save_usage: Literal["off_session", "on_session"]

class CustomerSessionComponentsPaymentElementParam(TypedDict, total=False):
    enabled: Required[bool]
    features: CustomerSessionComponentsPaymentElementFeaturesParam

class CustomerShippingParam(TypedDict, total=False):
    address: Required[AddressParam]
    name: Required[str]
    phone: str

class CustomerSubscriptionCancellationDetailsParam(TypedDict, total=False):
    comment: str
    feedback: CancellationDetailsFeedbackValue | Literal[""]

class CustomerSubscriptionInvoiceSettingsParam(TypedDict, total=False):
    account_tax_ids: List[str] | Literal[""]
    issuer: LiabilityParam

class CustomerSubscriptionItemsParam(TypedDict, total=False):
    billing_thresholds: ItemsBillingThresholdsParam | Literal[""]
    clear_usage: bool
    deleted: bool
    discounts: List[DiscountsParam] | Literal[""]
    id: str
    metadata: Mapping[str, str] | Literal[""]
    price: str | Price
    price_data: ItemsPriceDataParam
    quantity: int
    tax_rates: List[str] | Literal[""]

class CustomerSubscriptionPaymentSettingsParam(TypedDict, total=False):
    payment_method_options: CustomerSubscriptionPaymentSettingsPaymentMethodOptionsParam
    payment_method_types: List[PaymentSettingsPaymentMethodTypesValue] | Literal[""]
    save_default_payment_method: Literal["off", "on_subscription"]

class CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsParam(TypedDict, total=False):
    transaction_type: Literal["business", "personal"]

class CustomerSubscriptionPaymentSettingsPaymentMethodOptionsParam(TypedDict, total=False):
    acss_debit: PaymentMethodOptionsAcssDebitParam | Literal[""]
    bancontact: BancontactParam | Literal[""]
    card: PaymentMethodOptionsCardParam | Literal[""]
    customer_balance: PaymentMethodOptionsCustomerBalanceParam | Literal[""]
    konbini: Mapping[str, Any] | Literal[""]
    payto: PaymentMethodOptionsPaytoParam | Literal[""]
    pix: PixParam | Literal[""]
    sepa_debit: Mapping[str, Any] | Literal[""]
    upi: PaymentMethodOptionsUpiParam | Literal[""]
    us_bank_account: PaymentMethodOptionsUsBankAccountParam | Literal[""]

class CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsParam(TypedDict, total=False):
    amount: int
    purpose: MandateOptionsPurposeValue

class CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsParam(TypedDict, total=False):
    amount: int
    amount_includes_iof: Literal["always", "never"]
    end_date: str
    payment_schedule: Literal["halfyearly", "monthly", "quarterly", "weekly", "yearly"]

class CustomerTaxParam(TypedDict, total=False):
    ip_address: str
    validate_location: Literal["deferred", "immediately"]

class CustomerUpdateTaxParam(TypedDict, total=False):
    ip_address: str
    validate_location: Literal["auto", "deferred", "immediately"]

class DeclineOnParam(TypedDict, total=False):
    avs_failure: bool
    cvc_failure: bool

class DeliveryEstimateParam(TypedDict, total=False):
    maximum: MaximumParam
    minimum: MaximumParam

class DestinationPaymentMethodOptionsParam(TypedDict, total=False):
    us_bank_account: DestinationPaymentMethodOptionsUsBankAccountParam | Literal[""]

class DestinationPaymentMethodOptionsUsBankAccountParam(TypedDict, total=False):
    network: Literal["ach", "us_domestic_wire"]

class DirectorshipDeclarationParam(TypedDict, total=False):
    date: int | datetime
    ip: str
    user_agent: str

class DiscountsParam(TypedDict, total=False):
    coupon: str | Coupon
    discount: str
    promotion_code: str | PromotionCode

class DisputeEvidenceAppealCardParam(TypedDict, total=False):
    reason_for_filing: str
    supporting_files: List[str] | Literal[""]

class DisputeEvidenceAppealParam(TypedDict, total=False):
    card: DisputeEvidenceAppealCardParam | Literal[""]

class DisputeEvidenceEnhancedEvidenceParam(TypedDict, total=False):
    mastercard_compliance: VisaComplianceParam
    visa_compelling_evidence_3: VisaCompellingEvidence3Param
    visa_compliance: VisaComplianceParam

class DisputeEvidenceParam(TypedDict, total=False):
    access_activity_log: str
    appeal: DisputeEvidenceAppealParam | Literal[""]
    billing_address: str
    cancellation_policy: str
    cancellation_policy_disclosure: str
    cancellation_rebuttal: str
    customer_communication: str
    customer_email_address: str
    customer_name: str
    customer_purchase_ip: str
    customer_signature: str
    duplicate_charge_documentation: str
    duplicate_charge_explanation: str
    duplicate_charge_id: str
    enhanced_evidence: DisputeEvidenceEnhancedEvidenceParam | Literal[""]
    product_description: str
    receipt: str
    refund_policy: str
    refund_policy_disclosure: str
    refund_refusal_explanation: str
    service_date: str
    service_documentation: str
    shipping_address: str
    shipping_carrier: str
    shipping_date: str
    shipping_documentation: str
    shipping_tracking_number: str
    uncategorized_file: str
    uncategorized_text: str

class DisputedTransactionParam(TypedDict, total=False):
    customer_account_id: str
    customer_device_fingerprint: str
    customer_device_id: str
    customer_email_address: str
    customer_purchase_ip: str
    merchandise_or_services: Literal["merchandise", "services"]
    product_description: str
    shipping_address: DisputedTransactionShippingAddressParam

class DisputedTransactionShippingAddressParam(TypedDict, total=False):
    city: str
    country: str
    line1: str
    line2: str
    postal_code: str
    state: str

class DobParam(TypedDict, total=False):
    day: Required[int]
    month: Required[int]
    year: Required[int]

class DocumentsBankAccountOwnershipVerificationParam(TypedDict, total=False):
    files: Required[List[str]]
    type: Required[Literal["files"]]

class DocumentsParam(TypedDict, total=False):
    company_authorization: CompanyAuthorizationParam
    passport: CompanyAuthorizationParam
    visa: CompanyAuthorizationParam

class DocumentsPrimaryVerificationParam(TypedDict, total=False):
    front_back: Required[FrontBackParam]
    type: Required[Literal["front_back"]]

class DropdownParam(TypedDict, total=False):
    default_value: str
    options: Required[List[OptionsParam]]

class EndBehaviorParam(TypedDict, total=False):
    missing_payment_method: Required[Literal["cancel", "create_invoice", "pause"]]

class EndParam(TypedDict, total=False):
    timestamp: int | datetime
    type: Required[Literal["min_item_period_end", "timestamp"]]

class EpsParam(TypedDict, total=False):
    bank: EpsBankValue

class EthnicityDetailsParam(TypedDict, total=False):
    ethnicity: List[EthnicityDetailsEthnicityValue]
    ethnicity_other: str

class EuBankTransferParam(TypedDict, total=False):
    country: Required[str]

class FileFileLinkDataParam(TypedDict, total=False):
    create: Required[bool]
    expires_at: int | datetime
    metadata: Mapping[str, str] | Literal[""]

class FiltersParam(TypedDict, total=False):
    account_subcategories: List[Literal["checking", "savings"]]

class FinancialAddressesParam(TypedDict, total=False):
    aba: CardIssuingParam

class FinancialConnectionsAccountAccountHolderParam(TypedDict, total=False):
    account: str | Account
    customer: str | Customer
    customer_account: str

class FinancialConnectionsParam(TypedDict, total=False):
    filters: FiltersParam
    permissions: List[Literal["balances", "ownership", "payment_method", "transactions"]]
    prefetch: List[Literal["balances", "ownership", "transactions"]]
    return_url: str

class FinancialConnectionsSessionFiltersParam(TypedDict, total=False):
    account_subcategories: List[Literal["checking", "credit_card", "line_of_credit", "mortgage", "savings"]]
    country: str
    require_payment_method_support: Literal["all", "at_least_one", "none"]

class FinancialConnectionsSessionLimitsParam(TypedDict, total=False):
    accounts: Required[int | Literal[""]]

class FinancialConnectionsSessionManualEntryParam(TypedDict, total=False):
    mode: Literal["automatic", "disabled"]

class FinancialConnectionsTransactionTransactionRefreshParam(TypedDict, total=False):
    after: Required[str]

class FixedAmountCurrencyOptionsParam(TypedDict, total=False):
    amount: Required[int]
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]

class FixedAmountParam(TypedDict, total=False):
    amount: Required[int]
    currency: Required[str]
    currency_options: Mapping[str, FixedAmountCurrencyOptionsParam]

class FleetParam(TypedDict, total=False):
    cardholder_prompt_data: CardholderPromptDataParam
    purchase_type: Literal["fuel_and_non_fuel_purchase", "fuel_purchase", "non_fuel_purchase"]
    reported_breakdown: ReportedBreakdownParam
    service_type: Literal["full_service", "non_fuel_transaction", "self_service"]

class FlexibleParam(TypedDict, total=False):
    proration_discounts: Literal["included", "itemized"]

class FlightParam(TypedDict, total=False):
    departure_at: int | datetime
    passenger_name: str
    refundable: bool
    segments: List[SegmentsParam]
    travel_agency: str

class ForwardingRequestRequestParam(TypedDict, total=False):
    body: str
    headers: List[InvoiceDataCustomFieldsParam]

class FpxParam(TypedDict, total=False):
    bank: Required[FpxBankValue]

class FromParam(TypedDict, total=False):
    currency: Required[str]
    financial_account: Required[str]

class FrontBackParam(TypedDict, total=False):
    back: str
    front: Required[str]

class FuelParam(TypedDict, total=False):
    industry_product_code: str
    quantity_decimal: str | Decimal
    type: Literal["diesel", "other", "unleaded_plus", "unleaded_regular", "unleaded_super"]
    unit: FuelUnitValue
    unit_cost_decimal: str | Decimal

class HostedConfirmationParam(TypedDict, total=False):
    custom_message: str

class IdNumbersParam(TypedDict, total=False):
    registrar: str
    type: Required[IdNumbersTypeValue]
    value: Required[str]

class IdealParam(TypedDict, total=False):
    bank: IdealBankValue

class IdentityIndividualParam(TypedDict, total=False):
    additional_addresses: List[IndividualAdditionalAddressesParam]
    additional_names: List[AdditionalNamesParam]
    address: BusinessDetailsAddressParam
    date_of_birth: DobParam
    documents: IndividualDocumentsParam
    email: str
    given_name: str
    id_numbers: List[IndividualIdNumbersParam]
    legal_gender: Literal["female", "male"]
    metadata: Mapping[str, str | None]
    nationalities: List[str]
    phone: str
    political_exposure: Literal["existing", "none"]
    relationship: V2CoreAccountTokenIdentityIndividualRelationshipParam
    script_addresses: ScriptAddressesParam
    script_names: IndividualScriptNamesParam
    surname: str

class IdentityVerificationSessionOptionsDocumentParam(TypedDict, total=False):
    allowed_types: List[Literal["driving_license", "id_card", "passport"]]
    require_id_number: bool
    require_live_capture: bool
    require_matching_selfie: bool

class IdentityVerificationSessionOptionsParam(TypedDict, total=False):
    document: IdentityVerificationSessionOptionsDocumentParam | Literal[""]

class IdentityVerificationSessionProvidedDetailsParam(TypedDict, total=False):
    email: str
    phone: str

class IdentityVerificationSessionRelatedPersonParam(TypedDict, total=False):
    account: Required[str | Account]
    person: Required[str | Person]

class InboundTransfersParam(TypedDict, total=False):
    ach: CardIssuingParam

class IndividualAdditionalAddressesParam(TypedDict, total=False):
    city: str
    country: str
    line1: str
    line2: str
    postal_code: str
    purpose: Required[Literal["registered"]]
    state: str
    town: str

class IndividualDocumentsParam(TypedDict, total=False):
    company_authorization: DocumentsBankAccountOwnershipVerificationParam
    passport: DocumentsBankAccountOwnershipVerificationParam
    primary_verification: PrimaryVerificationParam
    secondary_verification: PrimaryVerificationParam
    visa: DocumentsBankAccountOwnershipVerificationParam

class IndividualIdNumbersParam(TypedDict, total=False):
    type: Required[V2CoreAccountIdentityIndividualIdNumbersTypeValue]
    value: Required[str]

class IndividualParam(TypedDict, total=False):
    address: AddressParam
    address_kana: AddressKanaParam
    address_kanji: AddressKanaParam
    dob: DobParam | Literal[""]
    email: str
    first_name: str
    first_name_kana: str
    first_name_kanji: str
    full_name_aliases: List[str] | Literal[""]
    gender: str
    id_number: str
    id_number_secondary: str
    last_name: str
    last_name_kana: str
    last_name_kanji: str
    maiden_name: str
    metadata: Mapping[str, str] | Literal[""]
    phone: str
    political_exposure: Literal["existing", "none"]
    registered_address: AddressParam
    relationship: IndividualRelationshipParam
    ssn_last_4: str
    verification: IndividualVerificationParam

class IndividualRelationshipParam(TypedDict, total=False):
    director: bool
    executive: bool
    owner: bool
    percent_ownership: float | Literal[""]
    title: str

class IndividualScriptNamesParam(TypedDict, total=False):
    kana: ScriptNamesKanaParam
    kanji: ScriptNamesKanaParam

class IndividualVerificationParam(TypedDict, total=False):
    additional_document: AdditionalDocumentParam
    document: AdditionalDocumentParam

class InitiatingPaymentMethodDetailsParam(TypedDict, total=False):
    type: Required[Literal["us_bank_account"]]
    us_bank_account: InitiatingPaymentMethodDetailsUsBankAccountParam

class InitiatingPaymentMethodDetailsUsBankAccountParam(TypedDict, total=False):
    account_holder_name: str
    account_number: str
    routing_number: str

class InstallmentsParam(TypedDict, total=False):
    enabled: bool
    plan: PlanParam | Literal[""]

class InvoiceCustomerDetailsParam(TypedDict, total=False):
    address: AddressParam | Literal[""]
    shipping: CustomerShippingParam | Literal[""]
    tax: InvoiceCustomerDetailsTaxParam
    tax_exempt: Literal["exempt", "none", "reverse"] | Literal[""]
    tax_ids: List[TaxIdsParam]

class InvoiceCustomerDetailsTaxParam(TypedDict, total=False):
    ip_address: str

class InvoiceDataCustomFieldsParam(TypedDict, total=False):
    name: Required[str]
    value: Required[str]

class InvoiceFromInvoiceParam(TypedDict, total=False):
    action: Required[Literal["revision"]]
    invoice: Required[str | Invoice]

class InvoiceInvoiceItemsParam(TypedDict, total=False):
    amount: int
    currency: str
    description: str
    discountable: bool
    discounts: List[DiscountsParam] | Literal[""]
    invoiceitem: str | InvoiceItem
    metadata: Mapping[str, str] | Literal[""]
    period: PeriodParam
    price: str | Price
    price_data: AddInvoiceItemsPriceDataParam
    quantity: int
    quantity_decimal: str | Decimal
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    tax_code: str | TaxCode
    tax_rates: List[str] | Literal[""]
    unit_amount: int
    unit_amount_decimal: str | Decimal

class InvoiceLinesParam(TypedDict, total=False):
    amount: int
    description: str
    discountable: bool
    discounts: List[DiscountsParam] | Literal[""]
    invoice_item: str
    metadata: Mapping[str, str] | Literal[""]
    period: PeriodParam
    price_data: PriceDataParam
    pricing: PricingParam
    quantity: int
    quantity_decimal: str | Decimal
    tax_amounts: List[TaxAmountsParam] | Literal[""]
    tax_rates: List[str] | Literal[""]

class InvoicePaymentPaymentParam(TypedDict, total=False):
    payment_intent: str | PaymentIntent
    payment_record: str | PaymentRecord
    type: Required[Literal["payment_intent", "payment_record"]]

class InvoicePaymentSettingsParam(TypedDict, total=False):
    default_mandate: str
    payment_method_options: InvoicePaymentSettingsPaymentMethodOptionsParam
    payment_method_types: List[InvoicePaymentSettingsPaymentMethodTypesValue] | Literal[""]

class InvoicePaymentSettingsPaymentMethodOptionsBillieParam(TypedDict, total=False):
    company_details: CompanyDetailsParam | Literal[""]
    reference: str

class InvoicePaymentSettingsPaymentMethodOptionsCardParam(TypedDict, total=False):
    installments: InstallmentsParam
    request_three_d_secure: Literal["any", "automatic", "challenge"]

class InvoicePaymentSettingsPaymentMethodOptionsParam(TypedDict, total=False):
    acss_debit: PaymentMethodOptionsAcssDebitParam | Literal[""]
    bancontact: BancontactParam | Literal[""]
    billie: InvoicePaymentSettingsPaymentMethodOptionsBillieParam | Literal[""]
    blik: Mapping[str, Any] | Literal[""]
    card: InvoicePaymentSettingsPaymentMethodOptionsCardParam | Literal[""]
    customer_balance: PaymentMethodOptionsCustomerBalanceParam | Literal[""]
    konbini: Mapping[str, Any] | Literal[""]
    payto: PaymentMethodOptionsPaytoParam | Literal[""]
    pix: InvoicePaymentSettingsPaymentMethodOptionsPixParam | Literal[""]
    sepa_debit: Mapping[str, Any] | Literal[""]
    upi: PaymentMethodOptionsUpiParam | Literal[""]
    us_bank_account: PaymentMethodOptionsUsBankAccountParam | Literal[""]

class InvoicePaymentSettingsPaymentMethodOptionsPixParam(TypedDict, total=False):
    amount_includes_iof: Literal["always", "never"]
    expires_after_seconds: int

class InvoiceRemoveLinesLinesParam(TypedDict, total=False):
    behavior: Required[Literal["delete", "unassign"]]
    id: Required[str]

class InvoiceRenderingParam(TypedDict, total=False):
    amount_tax_display: Literal["exclude_tax", "include_inclusive_tax"] | Literal[""]
    pdf: InvoiceRenderingPdfParam
    template: str
    template_version: int | Literal[""]

class InvoiceRenderingPdfParam(TypedDict, total=False):
    page_size: Literal["a4", "auto", "letter"]

class InvoiceScheduleDetailsParam(TypedDict, total=False):
    billing_mode: BillingModeParam
    end_behavior: Literal["cancel", "release"]
    pause_schedules: List[PauseSchedulesParam] | Literal[""]
    phases: List[InvoiceScheduleDetailsPhasesParam]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]

class InvoiceScheduleDetailsPhasesInvoiceSettingsParam(TypedDict, total=False):
    account_tax_ids: List[str] | Literal[""]
    days_until_due: int
    issuer: LiabilityParam

class InvoiceScheduleDetailsPhasesParam(TypedDict, total=False):
    add_invoice_items: List[PhasesAddInvoiceItemsParam]
    application_fee_percent: float
    automatic_tax: AutomaticTaxParam
    billing_cycle_anchor: Literal["automatic", "phase_start"]
    billing_thresholds: BillingThresholdsParam | Literal[""]
    collection_method: Literal["charge_automatically", "send_invoice"]
    default_payment_method: str
    default_tax_rates: List[str] | Literal[""]
    description: str
    discounts: List[DiscountsParam] | Literal[""]
    duration: RecurringParam
    end_date: int | datetime | Literal["now"]
    invoice_settings: InvoiceScheduleDetailsPhasesInvoiceSettingsParam
    items: Required[List[ItemsParam]]
    metadata: Mapping[str, str]
    on_behalf_of: str
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    start_date: int | datetime | Literal["now"]
    transfer_data: SubscriptionDataTransferDataParam
    trial: bool
    trial_end: int | datetime | Literal["now"]

class InvoiceSettingsParam(TypedDict, total=False):
    account_tax_ids: List[str] | Literal[""]
    custom_fields: List[InvoiceDataCustomFieldsParam] | Literal[""]
    description: str
    footer: str
    issuer: LiabilityParam

class InvoiceSubscriptionDetailsBillingCycleAnchorParam(TypedDict, total=False):
    timestamp: int | datetime
    type: Required[Literal["now", "timestamp", "unchanged"]]

class InvoiceSubscriptionDetailsParam(TypedDict, total=False):
    billing_cycle_anchor: InvoiceSubscriptionDetailsBillingCycleAnchorParam
    billing_mode: BillingModeParam
    billing_schedules: List[BillingSchedulesParam] | Literal[""]
    cancel_at: int | datetime | Literal["max_billed_until", "max_period_end", "min_period_end"] | Literal[""]
    cancel_at_period_end: bool
    cancel_now: bool
    default_tax_rates: List[str] | Literal[""]
    items: List[SubscriptionUpdateItemsParam]
    metadata: Mapping[str, str] | Literal[""]
    pause: InvoiceSubscriptionDetailsPauseParam
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    proration_date: int | datetime
    resume_at: Literal["now"]
    start_date: int | datetime
    trial_end: Literal["now"] | int | datetime

class InvoiceSubscriptionDetailsPauseParam(TypedDict, total=False):
    bill_for: BillForParam
    invoicing_behavior: Literal["invoice", "pending_invoice_item"]
    type: Literal["subscription"]

class InvoiceUpdateLinesLinesParam(TypedDict, total=False):
    amount: int
    description: str
    discountable: bool
    discounts: List[DiscountsParam] | Literal[""]
    id: Required[str]
    metadata: Mapping[str, str] | Literal[""]
    period: PeriodParam
    price_data: PriceDataParam
    pricing: PricingParam
    quantity: int
    quantity_decimal: str | Decimal
    tax_amounts: List[TaxAmountsParam] | Literal[""]
    tax_rates: List[str] | Literal[""]

class IssuingCardLifecycleControlsCancelAfterParam(TypedDict, total=False):
    payment_count: Required[int]

class IssuingCardLifecycleControlsParam(TypedDict, total=False):
    cancel_after: Required[IssuingCardLifecycleControlsCancelAfterParam]

class IssuingCardPinParam(TypedDict, total=False):
    encrypted_number: str

class IssuingCardShippingAddressValidationParam(TypedDict, total=False):
    mode: Required[Literal["disabled", "normalization_only", "validation_and_normalization"]]

class IssuingCardShippingCustomsParam(TypedDict, total=False):
    eori_number: str

class IssuingCardShippingParam(TypedDict, total=False):
    address: Required[BillingAddressParam]
    address_validation: IssuingCardShippingAddressValidationParam
    business_name: str
    customs: IssuingCardShippingCustomsParam
    name: Required[str]
    phone_number: str
    require_signature: bool
    service: Literal["express", "priority", "standard"]
    type: Literal["bulk", "individual"]

class IssuingCardSpendingControlsParam(TypedDict, total=False):
    allowed_card_presences: List[Literal["not_present", "present"]]
    allowed_categories: List[SpendingControlsAllowedCategoriesValue]
    allowed_merchant_countries: List[str]
    blocked_card_presences: List[Literal["not_present", "present"]]
    blocked_categories: List[SpendingControlsAllowedCategoriesValue]
    blocked_merchant_countries: List[str]
    spending_limits: List[SpendingLimitsParam]

class IssuingCardholderBillingParam(TypedDict, total=False):
    address: Required[BillingAddressParam]

class IssuingCardholderCompanyParam(TypedDict, total=False):
    tax_id: str | TaxId

class IssuingCardholderIndividualCardIssuingParam(TypedDict, total=False):
    user_terms_acceptance: AccountParam

class IssuingCardholderIndividualParam(TypedDict, total=False):
    card_issuing: IssuingCardholderIndividualCardIssuingParam
    dob: DobParam
    first_name: str
    last_name: str
    verification: VerificationParam

class IssuingCardholderSpendingControlsParam(TypedDict, total=False):
    allowed_card_presences: List[Literal["not_present", "present"]]
    allowed_categories: List[SpendingControlsAllowedCategoriesValue]
    allowed_merchant_countries: List[str]
    blocked_card_presences: List[Literal["not_present", "present"]]
    blocked_categories: List[SpendingControlsAllowedCategoriesValue]
    blocked_merchant_countries: List[str]
    spending_limits: List[SpendingLimitsParam]
    spending_limits_currency: str

class IssuingDisputeEvidenceCanceledParam(TypedDict, total=False):
    additional_documentation: str
    canceled_at: int | datetime | Literal[""]
    cancellation_policy_provided: bool | Literal[""]
    cancellation_reason: str
    expected_at: int | datetime | Literal[""]
    explanation: str
    product_description: str
    product_type: Literal["merchandise", "service"] | Literal[""]
    return_status: Literal["merchant_rejected", "successful"] | Literal[""]
    returned_at: int | datetime | Literal[""]

class IssuingDisputeEvidenceDuplicateParam(TypedDict, total=False):
    additional_documentation: str
    card_statement: str
    cash_receipt: str
    check_image: str
    explanation: str
    original_transaction: str

class IssuingDisputeEvidenceFraudulentParam(TypedDict, total=False):
    additional_documentation: str
    explanation: str

class IssuingDisputeEvidenceMerchandiseNotAsDescribedParam(TypedDict, total=False):
    additional_documentation: str
    explanation: str
    received_at: int | datetime | Literal[""]
    return_description: str
    return_status: Literal["merchant_rejected", "successful"] | Literal[""]
    returned_at: int | datetime | Literal[""]

class IssuingDisputeEvidenceNotReceivedParam(TypedDict, total=False):
    additional_documentation: str
    expected_at: int | datetime | Literal[""]
    explanation: str
    product_description: str
    product_type: Literal["merchandise", "service"] | Literal[""]

class IssuingDisputeEvidenceOtherParam(TypedDict, total=False):
    additional_documentation: str
    explanation: str
    product_description: str
    product_type: Literal["merchandise", "service"] | Literal[""]

class IssuingDisputeEvidenceParam(TypedDict, total=False):
    canceled: IssuingDisputeEvidenceCanceledParam | Literal[""]
    duplicate: IssuingDisputeEvidenceDuplicateParam | Literal[""]
    fraudulent: IssuingDisputeEvidenceFraudulentParam | Literal[""]
    merchandise_not_as_described: IssuingDisputeEvidenceMerchandiseNotAsDescribedParam | Literal[""]
    no_valid_authorization: IssuingDisputeEvidenceFraudulentParam | Literal[""]
    not_received: IssuingDisputeEvidenceNotReceivedParam | Literal[""]
    other: IssuingDisputeEvidenceOtherParam | Literal[""]
    reason: EvidenceReasonValue
    service_not_as_described: IssuingDisputeEvidenceServiceNotAsDescribedParam | Literal[""]

class IssuingDisputeEvidenceServiceNotAsDescribedParam(TypedDict, total=False):
    additional_documentation: str
    canceled_at: int | datetime | Literal[""]
    cancellation_reason: str
    explanation: str
    received_at: int | datetime | Literal[""]

class IssuingDisputeTreasuryParam(TypedDict, total=False):
    received_debit: Required[str]

class IssuingPersonalizationDesignCarrierTextParam(TypedDict, total=False):
    footer_body: str
    footer_title: str
    header_body: str
    header_title: str

class IssuingPersonalizationDesignListPreferencesParam(TypedDict, total=False):
    is_default: bool
    is_platform_default: bool

class IssuingPersonalizationDesignPreferencesParam(TypedDict, total=False):
    is_default: Required[bool]

class ItemsBillingThresholdsParam(TypedDict, total=False):
    usage_gte: Required[int]

class ItemsParam(TypedDict, total=False):
    billing_thresholds: ItemsBillingThresholdsParam | Literal[""]
    discounts: List[DiscountsParam] | Literal[""]
    metadata: Mapping[str, str]
    price: str | Price
    price_data: ItemsPriceDataParam
    quantity: int
    tax_rates: List[str] | Literal[""]

class ItemsPriceDataParam(TypedDict, total=False):
    currency: Required[str]
    product: Required[str | Product]
    recurring: Required[RecurringParam]
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    unit_amount: int
    unit_amount_decimal: str | Decimal

class KanaParam(TypedDict, total=False):
    registered_name: str

class KlarnaParam(TypedDict, total=False):
    dob: DobParam

class LabelParam(TypedDict, total=False):
    custom: Required[str]
    type: Required[Literal["custom"]]

class LiabilityParam(TypedDict, total=False):
    account: str | Account
    type: Required[Literal["account", "self"]]

class LineItemsPriceDataParam(TypedDict, total=False):
    currency: Required[str]
    product: str | Product
    product_data: ProductDataParam
    recurring: RecurringParam
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    unit_amount: int
    unit_amount_decimal: str | Decimal

class LinesParam(TypedDict, total=False):
    amount: int
    description: str
    invoice_line_item: str
    metadata: Mapping[str, str]
    quantity: int
    tax_amounts: List[LinesTaxAmountsParam] | Literal[""]
    tax_rates: List[str] | Literal[""]
    type: Required[Literal["custom_line_item", "invoice_line_item"]]
    unit_amount: int
    unit_amount_decimal: str | Decimal

class LinesTaxAmountsParam(TypedDict, total=False):
    amount: Required[int]
    tax_rate: Required[str | TaxRate]
    taxable_amount: Required[int]

class LinkAccountSessionFiltersParam(TypedDict, total=False):
    account_subcategories: List[Literal["checking", "credit_card", "line_of_credit", "mortgage", "savings"]]
    countries: List[str]

class LodgingParam(TypedDict, total=False):
    check_in_at: int | datetime
    nights: int

class MandateDataCustomerAcceptanceParam(TypedDict, total=False):
    online: Required[CustomerAcceptanceOnlineParam]
    type: Required[Literal["online"]]

class MandateDataParam(TypedDict, total=False):
    customer_acceptance: Required[CustomerAcceptanceParam]

class MandateOptionsParam(TypedDict, total=False):
    expires_at: int | datetime

class MaximumParam(TypedDict, total=False):
    unit: Required[Literal["business_day", "day", "hour", "month", "week"]]
    value: Required[int]

class MerchantDataParam(TypedDict, total=False):
    category: MerchantDataCategoryValue
    city: str
    country: str
    name: str
    network_id: str
    postal_code: str
    state: str
    terminal_id: str
    url: str

class MonthlyEstimatedRevenueParam(TypedDict, total=False):
    amount: Required[int]
    currency: Required[str]

class NameCollectionParam(TypedDict, total=False):
    business: BusinessParam
    individual: BusinessParam

class NaverPayParam(TypedDict, total=False):
    funding: Literal["card", "points"]

class NetworkOptionsParam(TypedDict, total=False):
    cartes_bancaires: CartesBancairesParam

class NetworksParam(TypedDict, total=False):
    preferred: Literal["cartes_bancaires", "mastercard", "visa"]

class NextBillingParam(TypedDict, total=False):
    amount: Required[int]
    date: Required[str]

class NumericParam(TypedDict, total=False):
    default_value: str
    maximum_length: int
    minimum_length: int

class NzBankAccountParam(TypedDict, total=False):
    account_holder_name: str
    account_number: Required[str]
    bank_code: Required[str]
    branch_code: Required[str]
    reference: str
    suffix: Required[str]

class OnDemandParam(TypedDict, total=False):
    average_amount: int
    maximum_amount: int
    minimum_amount: int
    purchase_interval: Literal["day", "month", "week", "year"]
    purchase_interval_count: int

class OnlineParam(TypedDict, total=False):
    ip_address: Required[str]
    user_agent: Required[str]

class OptionalItemsParam(TypedDict, total=False):
    adjustable_quantity: AdjustableQuantityParam
    price: Required[str | Price]
    quantity: Required[int]

class OptionsParam(TypedDict, total=False):
    label: Required[str]
    value: Required[str]

class OutboundPaymentsParam(TypedDict, total=False):
    ach: CardIssuingParam
    us_domestic_wire: CardIssuingParam

class OutstandingUsageThroughParam(TypedDict, total=False):
    type: Required[Literal["none", "now"]]

class OwnerParam(TypedDict, total=False):
    address: AddressParam
    email: str
    name: str
    phone: str

class OxxoParam(TypedDict, total=False):
    expires_after_days: int
    setup_future_usage: Literal["none"]

class P24Param(TypedDict, total=False):
    setup_future_usage: Literal["none"]
    tos_shown_and_accepted: bool

class PauseAtParam(TypedDict, total=False):
    timestamp: int | datetime
    type: Required[Literal["now", "timestamp"]]

class PauseCollectionParam(TypedDict, total=False):
    behavior: Required[Literal["keep_as_draft", "mark_uncollectible", "void"]]
    resumes_at: int | datetime

class PauseParam(TypedDict, total=False):
    pause_at: PauseAtParam
    settings: PauseSettingsParam

class PauseSchedulesParam(TypedDict, total=False):
    key: str
    pause: PauseParam
    resume: ResumeParam | Literal[""]

class PauseSettingsParam(TypedDict, total=False):
    bill_for: SettingsBillForParam
    invoicing_behavior: Literal["invoice", "pending_invoice_item"]
    type: Literal["subscription"]

class PaymentDetailsShippingDetailsParam(TypedDict, total=False):
    address: AddressParam
    name: str
    phone: str

class PaymentIntentAmountDetailsLineItemsParam(TypedDict, total=False):
    discount_amount: int
    payment_method_options: PaymentIntentAmountDetailsLineItemsPaymentMethodOptionsParam
    product_code: str
    product_name: Required[str]
    quantity: Required[int]
    tax: PaymentIntentAmountDetailsTaxParam
    unit_cost: Required[int]
    unit_of_measure: str

class PaymentIntentAmountDetailsLineItemsPaymentMethodOptionsCardParam(TypedDict, total=False):
    commodity_code: str

class PaymentIntentAmountDetailsLineItemsPaymentMethodOptionsKlarnaParam(TypedDict, total=False):
    image_url: str
    product_url: str
    reference: str
    subscription_reference: str

class PaymentIntentAmountDetailsLineItemsPaymentMethodOptionsParam(TypedDict, total=False):
    card: PaymentIntentAmountDetailsLineItemsPaymentMethodOptionsCardParam
    card_present: PaymentIntentAmountDetailsLineItemsPaymentMethodOptionsCardParam
    klarna: PaymentIntentAmountDetailsLineItemsPaymentMethodOptionsKlarnaParam
    paypal: PaymentIntentAmountDetailsLineItemsPaymentMethodOptionsPaypalParam

class PaymentIntentAmountDetailsLineItemsPaymentMethodOptionsPaypalParam(TypedDict, total=False):
    category: Literal["digital_goods", "donation", "physical_goods"]
    description: str
    sold_by: str

class PaymentIntentAmountDetailsParam(TypedDict, total=False):
    discount_amount: int | Literal[""]
    enforce_arithmetic_validation: bool
    line_items: List[PaymentIntentAmountDetailsLineItemsParam] | Literal[""]
    shipping: PaymentIntentAmountDetailsShippingParam | Literal[""]
    tax: PaymentIntentAmountDetailsTaxParam | Literal[""]

class PaymentIntentAmountDetailsShippingParam(TypedDict, total=False):
    amount: int | Literal[""]
    from_postal_code: str
    to_postal_code: str

class PaymentIntentAmountDetailsTaxParam(TypedDict, total=False):
    total_tax_amount: Required[int]

class PaymentIntentDataTransferDataParam(TypedDict, total=False):
    amount: int
    destination: Required[str]

class PaymentIntentHooksInputsParam(TypedDict, total=False):
    tax: PaymentIntentHooksInputsTaxParam

class PaymentIntentHooksInputsTaxParam(TypedDict, total=False):
    calculation: Required[str]

class PaymentIntentHooksParam(TypedDict, total=False):
    inputs: PaymentIntentHooksInputsParam

class PaymentIntentMandateDataParam(TypedDict, total=False):
    customer_acceptance: Required[MandateDataCustomerAcceptanceParam]

class PaymentIntentPaymentDetailsParam(TypedDict, total=False):
    customer_reference: str
    order_reference: str

class PaymentIntentPaymentMethodDataCardParam(TypedDict, total=False):
    token: Required[str | Token]

class PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsParam(TypedDict, total=False):
    custom_mandate_url: str
    interval_description: str
    payment_schedule: Literal["combined", "interval", "sporadic"]
    transaction_type: Literal["business", "personal"]

class PaymentIntentPaymentMethodOptionsAcssDebitParam(TypedDict, total=False):
    mandate_options: PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsParam
    setup_future_usage: Literal["none", "off_session", "on_session"] | Literal[""]
    target_date: str
    verification_method: Literal["automatic", "instant", "microdeposits"]

class PaymentIntentPaymentMethodOptionsAffirmParam(TypedDict, total=False):
    capture_method: Literal["manual"] | Literal[""]
    preferred_locale: str
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsAfterpayClearpayParam(TypedDict, total=False):
    capture_method: Literal["manual"] | Literal[""]
    reference: str
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsAlipayParam(TypedDict, total=False):
    setup_future_usage: Literal["none", "off_session"] | Literal[""]

class PaymentIntentPaymentMethodOptionsAlmaParam(TypedDict, total=False):
    capture_method: Literal["manual"] | Literal[""]

class PaymentIntentPaymentMethodOptionsAmazonPayParam(TypedDict, total=False):
    capture_method: Literal["manual"] | Literal[""]
    setup_future_usage: Literal["none", "off_session"] | Literal[""]

class PaymentIntentPaymentMethodOptionsAuBecsDebitParam(TypedDict, total=False):
    setup_future_usage: Literal["none", "off_session", "on_session"] | Literal[""]
    target_date: str

class PaymentIntentPaymentMethodOptionsBacsDebitParam(TypedDict, total=False):
    mandate_options: BacsDebitMandateOptionsParam
    setup_future_usage: Literal["none", "off_session", "on_session"] | Literal[""]
    target_date: str

class PaymentIntentPaymentMethodOptionsBancontactParam(TypedDict, total=False):
    preferred_language: Literal["de", "en", "fr", "nl"]
    setup_future_usage: Literal["none", "off_session"] | Literal[""]

class PaymentIntentPaymentMethodOptionsBillieParam(TypedDict, total=False):
    capture_method: Literal["manual"] | Literal[""]
    company_details: CompanyDetailsParam | Literal[""]
    reference: str

class PaymentIntentPaymentMethodOptionsBlikParam(TypedDict, total=False):
    code: str
    mandate_options: MandateOptionsParam
    setup_future_usage: Literal["none", "off_session"] | Literal[""]

class PaymentIntentPaymentMethodOptionsBoletoParam(TypedDict, total=False):
    expires_after_days: int
    setup_future_usage: Literal["none", "off_session", "on_session"] | Literal[""]

class PaymentIntentPaymentMethodOptionsCardMandateOptionsParam(TypedDict, total=False):
    amount: Required[int]
    amount_type: Required[Literal["fixed", "maximum"]]
    description: str
    end_date: int | datetime
    interval: Required[Literal["day", "month", "sporadic", "week", "year"]]
    interval_count: int
    reference: Required[str]
    start_date: Required[int | datetime]
    supported_types: List[Literal["india"]]

class PaymentIntentPaymentMethodOptionsCardParam(TypedDict, total=False):
    capture_method: Literal["manual"] | Literal[""]
    cvc_token: str
    installments: InstallmentsParam
    mandate_options: PaymentIntentPaymentMethodOptionsCardMandateOptionsParam
    network: CardNetworkValue
    request_extended_authorization: Literal["if_available", "never"]
    request_incremental_authorization: Literal["if_available", "never"]
    request_multicapture: Literal["if_available", "never"]
    request_overcapture: Literal["if_available", "never"]
    request_three_d_secure: Literal["any", "automatic", "challenge"]
    require_cvc_recollection: bool
    setup_credential_usage: Literal["installment", "recurring", "unscheduled"]
    setup_future_usage: Literal["none", "off_session", "on_session"] | Literal[""]
    statement_descriptor_suffix_kana: str
    statement_descriptor_suffix_kanji: str
    stored_credential_usage: Literal["installment", "recurring", "unscheduled"]
    three_d_secure: PaymentIntentPaymentMethodOptionsCardThreeDSecureParam

class PaymentIntentPaymentMethodOptionsCardPresentParam(TypedDict, total=False):
    capture_method: Literal["manual", "manual_preferred"]
    request_extended_authorization: bool
    request_incremental_authorization_support: bool
    routing: PaymentIntentPaymentMethodOptionsCardPresentRoutingParam

class PaymentIntentPaymentMethodOptionsCardPresentRoutingParam(TypedDict, total=False):
    requested_priority: Literal["domestic", "international"]

class PaymentIntentPaymentMethodOptionsCardThreeDSecureParam(TypedDict, total=False):
    ares_trans_status: Literal["A", "C", "I", "N", "R", "U", "Y"]
    cryptogram: Required[str]
    electronic_commerce_indicator: Literal["01", "02", "05", "06", "07"]
    exemption_indicator: Literal["low_risk", "none"]
    network_options: NetworkOptionsParam
    requestor_challenge_indicator: str
    transaction_id: Required[str]
    version: Required[Literal["1.0.2", "2.1.0", "2.2.0", "2.3.0", "2.3.1"]]

class PaymentIntentPaymentMethodOptionsCashappParam(TypedDict, total=False):
    capture_method: Literal["manual"] | Literal[""]
    setup_future_usage: Literal["none", "off_session", "on_session"] | Literal[""]

class PaymentIntentPaymentMethodOptionsKlarnaParam(TypedDict, total=False):
    capture_method: Literal["manual"] | Literal[""]
    on_demand: OnDemandParam
    preferred_locale: KlarnaPreferredLocaleValue
    setup_future_usage: Literal["none", "off_session", "on_session"]
    subscriptions: List[PaymentIntentPaymentMethodOptionsKlarnaSubscriptionsParam] | Literal[""]

class PaymentIntentPaymentMethodOptionsKlarnaSubscriptionsParam(TypedDict, total=False):
    interval: Required[Literal["day", "month", "week", "year"]]
    interval_count: int
    name: str
    next_billing: NextBillingParam
    reference: Required[str]

class PaymentIntentPaymentMethodOptionsKonbiniParam(TypedDict, total=False):
    confirmation_number: str
    expires_after_days: int | Literal[""]
    expires_at: int | datetime | Literal[""]
    product_description: str
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsMobilepayParam(TypedDict, total=False):
    capture_method: Literal["manual"] | Literal[""]
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsParam(TypedDict, total=False):
    acss_debit: PaymentIntentPaymentMethodOptionsAcssDebitParam | Literal[""]
    affirm: PaymentIntentPaymentMethodOptionsAffirmParam | Literal[""]
    afterpay_clearpay: PaymentIntentPaymentMethodOptionsAfterpayClearpayParam | Literal[""]
    alipay: PaymentIntentPaymentMethodOptionsAlipayParam | Literal[""]
    alma: PaymentIntentPaymentMethodOptionsAlmaParam | Literal[""]
    amazon_pay: PaymentIntentPaymentMethodOptionsAmazonPayParam | Literal[""]
    au_becs_debit: PaymentIntentPaymentMethodOptionsAuBecsDebitParam | Literal[""]
    bacs_debit: PaymentIntentPaymentMethodOptionsBacsDebitParam | Literal[""]
    bancontact: PaymentIntentPaymentMethodOptionsBancontactParam | Literal[""]
    billie: PaymentIntentPaymentMethodOptionsBillieParam | Literal[""]
    bizum: Mapping[str, Any] | Literal[""]
    blik: PaymentIntentPaymentMethodOptionsBlikParam | Literal[""]
    boleto: PaymentIntentPaymentMethodOptionsBoletoParam | Literal[""]
    card: PaymentIntentPaymentMethodOptionsCardParam | Literal[""]
    card_present: PaymentIntentPaymentMethodOptionsCardPresentParam | Literal[""]
    cashapp: PaymentIntentPaymentMethodOptionsCashappParam | Literal[""]
    crypto: CryptoParam | Literal[""]
    customer_balance: CustomerBalanceParam | Literal[""]
    eps: CryptoParam | Literal[""]
    fpx: CryptoParam | Literal[""]
    giropay: CryptoParam | Literal[""]
    grabpay: CryptoParam | Literal[""]
    ideal: PaymentIntentPaymentMethodOptionsAlipayParam | Literal[""]
    interac_present: Mapping[str, Any] | Literal[""]
    kakao_pay: PaymentIntentPaymentMethodOptionsAmazonPayParam | Literal[""]
    klarna: PaymentIntentPaymentMethodOptionsKlarnaParam | Literal[""]
    konbini: PaymentIntentPaymentMethodOptionsKonbiniParam | Literal[""]
    kr_card: PaymentIntentPaymentMethodOptionsAmazonPayParam | Literal[""]
    link: PaymentIntentPaymentMethodOptionsAmazonPayParam | Literal[""]
    mb_way: CryptoParam | Literal[""]
    mobilepay: PaymentIntentPaymentMethodOptionsMobilepayParam | Literal[""]
    multibanco: CryptoParam | Literal[""]
    naver_pay: PaymentIntentPaymentMethodOptionsAmazonPayParam | Literal[""]
    nz_bank_account: PaymentIntentPaymentMethodOptionsAuBecsDebitParam | Literal[""]
    oxxo: OxxoParam | Literal[""]
    p24: P24Param | Literal[""]
    pay_by_bank: Mapping[str, Any] | Literal[""]
    payco: PaymentIntentPaymentMethodOptionsMobilepayParam | Literal[""]
    paynow: CryptoParam | Literal[""]
    paypal: PaypalParam | Literal[""]
    paypay: Mapping[str, Any] | Literal[""]
    payto: PaymentIntentPaymentMethodOptionsPaytoParam | Literal[""]
    pix: PaymentIntentPaymentMethodOptionsPixParam | Literal[""]
    promptpay: CryptoParam | Literal[""]
    revolut_pay: PaymentIntentPaymentMethodOptionsAmazonPayParam | Literal[""]
    samsung_pay: PaymentIntentPaymentMethodOptionsMobilepayParam | Literal[""]
    satispay: PaymentIntentPaymentMethodOptionsCashappParam | Literal[""]
    scalapay: PaymentIntentPaymentMethodOptionsAlmaParam | Literal[""]
    sepa_debit: PaymentIntentPaymentMethodOptionsBacsDebitParam | Literal[""]
    sequra: PaymentIntentPaymentMethodOptionsMobilepayParam | Literal[""]
    sofort: PaymentIntentPaymentMethodOptionsSofortParam | Literal[""]
    sunbit: PaymentIntentPaymentMethodOptionsMobilepayParam | Literal[""]
    swish: PaymentIntentPaymentMethodOptionsSwishParam | Literal[""]
    twint: TwintParam | Literal[""]
    upi: UpiParam | Literal[""]
    us_bank_account: PaymentIntentPaymentMethodOptionsUsBankAccountParam | Literal[""]
    wechat_pay: PaymentIntentPaymentMethodOptionsWechatPayParam | Literal[""]
    zip: CryptoParam | Literal[""]

class PaymentIntentPaymentMethodOptionsPaytoMandateOptionsParam(TypedDict, total=False):
    amount: int | Literal[""]
    amount_type: Literal["fixed", "maximum"] | Literal[""]
    end_date: str
    payment_schedule: Literal["adhoc", "annual", "daily", "fortnightly", "monthly", "quarterly", "semi_annual", "weekly"] | Literal[""]
    payments_per_period: int | Literal[""]
    purpose: MandateOptionsPurposeValue | Literal[""]

class PaymentIntentPaymentMethodOptionsPaytoParam(TypedDict, total=False):
    mandate_options: PaymentIntentPaymentMethodOptionsPaytoMandateOptionsParam
    setup_future_usage: Literal["none", "off_session"] | Literal[""]

class PaymentIntentPaymentMethodOptionsPixParam(TypedDict, total=False):
    amount_includes_iof: Literal["always", "never"]
    expires_after_seconds: int
    expires_at: int | datetime
    mandate_options: PixMandateOptionsParam
    setup_future_usage: Literal["none", "off_session"]

class PaymentIntentPaymentMethodOptionsSofortParam(TypedDict, total=False):
    preferred_language: Literal["de", "en", "es", "fr", "it", "nl", "pl"] | Literal[""]
    setup_future_usage: Literal["none", "off_session"] | Literal[""]

class PaymentIntentPaymentMethodOptionsSwishParam(TypedDict, total=False):
    reference: str
    setup_future_usage: Literal["none"]

class PaymentIntentPaymentMethodOptionsUsBankAccountParam(TypedDict, total=False):
    financial_connections: FinancialConnectionsParam
    mandate_options: UsBankAccountMandateOptionsParam
    networks: UsBankAccountNetworksParam
    setup_future_usage: Literal["none", "off_session", "on_session"] | Literal[""]
    target_date: str
    transaction_purpose: Literal["goods", "other", "services", "unspecified"] | Literal[""]
    verification_method: Literal["automatic", "instant", "microdeposits"]

class PaymentIntentPaymentMethodOptionsWechatPayParam(TypedDict, total=False):
    app_id: str
    client: Literal["android", "ios", "web"]
    setup_future_usage: Literal["none"]

class PaymentIntentRadarOptionsParam(TypedDict, total=False):
    referrer: str
    session: str

class PaymentIntentTransferDataParam(TypedDict, total=False):
    amount: int
    description: str
    destination: Required[str]
    metadata: Mapping[str, str] | Literal[""]
    payment_data: PaymentIntentTransferDataPaymentDataParam

class PaymentIntentTransferDataPaymentDataParam(TypedDict, total=False):
    description: str
    metadata: Mapping[str, str] | Literal[""]

class PaymentIntentUpdateTransferDataParam(TypedDict, total=False):
    amount: int
    description: str
    metadata: Mapping[str, str] | Literal[""]
    payment_data: PaymentIntentTransferDataPaymentDataParam

class PaymentLinkAfterCompletionParam(TypedDict, total=False):
    hosted_confirmation: HostedConfirmationParam
    redirect: RedirectParam
    type: Required[Literal["hosted_confirmation", "redirect"]]

class PaymentLinkInvoiceCreationInvoiceDataParam(TypedDict, total=False):
    account_tax_ids: List[str] | Literal[""]
    custom_fields: List[InvoiceDataCustomFieldsParam] | Literal[""]
    description: str
    footer: str
    issuer: LiabilityParam
    metadata: Mapping[str, str] | Literal[""]
    rendering_options: RenderingOptionsParam | Literal[""]

class PaymentLinkInvoiceCreationParam(TypedDict, total=False):
    enabled: Required[bool]
    invoice_data: PaymentLinkInvoiceCreationInvoiceDataParam

class PaymentLinkLineItemsParam(TypedDict, total=False):
    adjustable_quantity: AdjustableQuantityParam
    price: str | Price
    price_data: LineItemsPriceDataParam
    quantity: Required[int]

class PaymentLinkPaymentIntentDataParam(TypedDict, total=False):
    capture_method: Literal["automatic", "automatic_async", "manual"]
    description: str
    metadata: Mapping[str, str]
    setup_future_usage: Literal["off_session", "on_session"]
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_group: str

class PaymentLinkPaymentMethodOptionsCardParam(TypedDict, total=False):
    restrictions: PaymentLinkPaymentMethodOptionsCardRestrictionsParam

class PaymentLinkPaymentMethodOptionsCardRestrictionsParam(TypedDict, total=False):
    brands_blocked: List[Literal["american_express", "discover_global_network", "mastercard", "visa"]]

class PaymentLinkPaymentMethodOptionsParam(TypedDict, total=False):
    card: PaymentLinkPaymentMethodOptionsCardParam

class PaymentLinkRestrictionsCompletedSessionsParam(TypedDict, total=False):
    limit: Required[int]

class PaymentLinkRestrictionsParam(TypedDict, total=False):
    completed_sessions: Required[PaymentLinkRestrictionsCompletedSessionsParam]

class PaymentLinkSubscriptionDataParam(TypedDict, total=False):
    description: str
    invoice_settings: InvoiceSettingsParam
    metadata: Mapping[str, str]
    trial_period_days: int
    trial_settings: TrialSettingsParam

class PaymentLinkTransferDataParam(TypedDict, total=False):
    amount: int | Literal[""]
    destination: Required[str]

class PaymentLinkUpdateLineItemsParam(TypedDict, total=False):
    adjustable_quantity: AdjustableQuantityParam
    id: Required[str]
    quantity: int

class PaymentLinkUpdatePaymentIntentDataParam(TypedDict, total=False):
    description: str
    metadata: Mapping[str, str] | Literal[""]
    setup_future_usage: Literal["off_session", "on_session"] | Literal[""]
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_group: str

class PaymentLinkUpdatePaymentMethodOptionsCardParam(TypedDict, total=False):
    restrictions: PaymentLinkUpdatePaymentMethodOptionsCardRestrictionsParam | Literal[""]

class PaymentLinkUpdatePaymentMethodOptionsCardRestrictionsParam(TypedDict, total=False):
    brands_blocked: List[Literal["american_express", "discover_global_network", "mastercard", "visa"]] | Literal[""]

class PaymentLinkUpdatePaymentMethodOptionsParam(TypedDict, total=False):
    card: PaymentLinkUpdatePaymentMethodOptionsCardParam | Literal[""]

class PaymentLinkUpdateSubscriptionDataParam(TypedDict, total=False):
    invoice_settings: InvoiceSettingsParam
    metadata: Mapping[str, str] | Literal[""]
    trial_period_days: int | Literal[""]
    trial_settings: TrialSettingsParam | Literal[""]

class PaymentMethodCardNetworksParam(TypedDict, total=False):
    preferred: Literal["cartes_bancaires", "mastercard", "visa"] | Literal[""]

class PaymentMethodCardParam(TypedDict, total=False):
    exp_month: int
    exp_year: int
    networks: PaymentMethodCardNetworksParam

class PaymentMethodConfigurationAcssDebitDisplayPreferenceParam(TypedDict, total=False):
    preference: Literal["none", "off", "on"]

class PaymentMethodConfigurationAcssDebitParam(TypedDict, total=False):
    display_preference: PaymentMethodConfigurationAcssDebitDisplayPreferenceParam

class PaymentMethodCustomParam(TypedDict, total=False):
    type: Required[str]

class PaymentMethodDataCardParam(TypedDict, total=False):
    cvc: str
    exp_month: Required[int]
    exp_year: Required[int]
    networks: NetworksParam
    number: Required[str]

class PaymentMethodDataP24Param(TypedDict, total=False):
    bank: P24BankValue

class PaymentMethodDataParam(TypedDict, total=False):
    acss_debit: AcssDebitParam
    affirm: Mapping[str, Any]
    afterpay_clearpay: Mapping[str, Any]
    alipay: Mapping[str, Any]
    allow_redisplay: Literal["always", "limited", "unspecified"]
    alma: Mapping[str, Any]
    amazon_pay: Mapping[str, Any]
    au_becs_debit: AuBecsDebitParam
    bacs_debit: BacsDebitParam
    bancontact: Mapping[str, Any]
    billie: Mapping[str, Any]
    billing_details: BillingDetailsParam
    bizum: Mapping[str, Any]
    blik: Mapping[str, Any]
    boleto: BoletoParam
    card: PaymentMethodDataCardParam | PaymentIntentPaymentMethodDataCardParam
    cashapp: Mapping[str, Any]
    crypto: Mapping[str, Any]
    customer_balance: Mapping[str, Any]
    eps: EpsParam
    fpx: FpxParam
    giropay: Mapping[str, Any]
    grabpay: Mapping[str, Any]
    ideal: IdealParam
    interac_present: Mapping[str, Any]
    kakao_pay: Mapping[str, Any]
    klarna: KlarnaParam
    konbini: Mapping[str, Any]
    kr_card: Mapping[str, Any]
    link: Mapping[str, Any]
    mb_way: Mapping[str, Any]
    metadata: Mapping[str, str]
    mobilepay: Mapping[str, Any]
    multibanco: Mapping[str, Any]
    naver_pay: NaverPayParam
    nz_bank_account: NzBankAccountParam
    oxxo: Mapping[str, Any]
    p24: PaymentMethodDataP24Param
    pay_by_bank: Mapping[str, Any]
    payco: Mapping[str, Any]
    paynow: Mapping[str, Any]
    paypal: Mapping[str, Any]
    paypay: Mapping[str, Any]
    payto: PaytoParam
    pix: Mapping[str, Any]
    promptpay: Mapping[str, Any]
    radar_options: RadarOptionsParam
    revolut_pay: Mapping[str, Any]
    samsung_pay: Mapping[str, Any]
    satispay: Mapping[str, Any]
    scalapay: Mapping[str, Any]
    sepa_debit: SepaDebitParam
    sequra: Mapping[str, Any]
    sofort: SofortParam
    sunbit: Mapping[str, Any]
    swish: Mapping[str, Any]
    twint: Mapping[str, Any]
    type: Required[PaymentMethodDataTypeValue]
    upi: PaymentMethodOptionsUpiParam
    us_bank_account: UsBankAccountParam
    wechat_pay: Mapping[str, Any]
    zip: Mapping[str, Any]

class PaymentMethodDetailsBillingDetailsParam(TypedDict, total=False):
    address: AddressParam
    email: str
    name: str
    phone: str

class PaymentMethodOptionsAcssDebitParam(TypedDict, total=False):
    mandate_options: CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsParam
    verification_method: Literal["automatic", "instant", "microdeposits"]

class PaymentMethodOptionsCardParam(TypedDict, total=False):
    mandate_options: CardMandateOptionsParam
    network: CardNetworkValue
    request_three_d_secure: Literal["any", "automatic", "challenge"]

class PaymentMethodOptionsCustomerBalanceParam(TypedDict, total=False):
    bank_transfer: CustomerBalanceBankTransferParam
    funding_type: str

class PaymentMethodOptionsPaytoParam(TypedDict, total=False):
    mandate_options: CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsParam

class PaymentMethodOptionsUpiParam(TypedDict, total=False):
    mandate_options: UpiMandateOptionsParam

class PaymentMethodOptionsUsBankAccountParam(TypedDict, total=False):
    financial_connections: UsBankAccountFinancialConnectionsParam
    verification_method: Literal["automatic", "instant", "microdeposits"]

class PaymentMethodReuseAgreementParam(TypedDict, total=False):
    position: Required[Literal["auto", "hidden"]]

class PaymentMethodUsBankAccountParam(TypedDict, total=False):
    account_holder_type: Literal["company", "individual"]
    account_type: Literal["checking", "savings"]

class PaymentRecordCanceledParam(TypedDict, total=False):
    canceled_at: Required[int | datetime]

class PaymentRecordCustomerDetailsParam(TypedDict, total=False):
    customer: str | Customer
    email: str
    name: str
    phone: str

class PaymentRecordFailedParam(TypedDict, total=False):
    failed_at: Required[int | datetime]

class PaymentRecordGuaranteedParam(TypedDict, total=False):
    guaranteed_at: Required[int | datetime]

class PaymentRecordPaymentMethodDetailsCustomParam(TypedDict, total=False):
    display_name: str
    type: str

class PaymentRecordPaymentMethodDetailsParam(TypedDict, total=False):
    billing_details: PaymentMethodDetailsBillingDetailsParam
    custom: PaymentRecordPaymentMethodDetailsCustomParam
    payment_method: str | PaymentMethod
    type: Literal["custom"]

class PaymentRecordProcessorDetailsCustomParam(TypedDict, total=False):
    payment_reference: Required[str]

class PaymentRecordProcessorDetailsParam(TypedDict, total=False):
    custom: PaymentRecordProcessorDetailsCustomParam
    type: Required[Literal["custom"]]

class PaymentRecordRefundParam(TypedDict, total=False):
    payment_record: Required[str | PaymentRecord]
    refund_group: Required[str]

class PaymentRecordRefundedParam(TypedDict, total=False):
    refunded_at: Required[int | datetime]

class PaymentRecordReportRefundProcessorDetailsCustomParam(TypedDict, total=False):
    refund_reference: Required[str]

class PaymentRecordReportRefundProcessorDetailsParam(TypedDict, total=False):
    custom: PaymentRecordReportRefundProcessorDetailsCustomParam
    type: Required[Literal["custom"]]

class PayoutMethodOptionsBankAccountParam(TypedDict, total=False):
    preferred_network_options: PreferredNetworkOptionsParam
    preferred_networks: List[Literal["ach", "fedwire", "fps", "rtp", "sepa", "swift"]]

class PayoutMethodOptionsParam(TypedDict, total=False):
    bank_account: PayoutMethodOptionsBankAccountParam

class PaypalParam(TypedDict, total=False):
    capture_method: Literal["manual"] | Literal[""]
    preferred_locale: PaypalPreferredLocaleValue
    reference: str
    risk_correlation_id: str
    setup_future_usage: Literal["none", "off_session"] | Literal[""]

class PaytoMandateOptionsParam(TypedDict, total=False):
    amount: int | Literal[""]
    amount_type: Literal["fixed", "maximum"] | Literal[""]
    end_date: str
    payment_schedule: Literal["adhoc", "annual", "daily", "fortnightly", "monthly", "quarterly", "semi_annual", "weekly"] | Literal[""]
    payments_per_period: int | Literal[""]
    purpose: MandateOptionsPurposeValue | Literal[""]
    start_date: str

class PaytoParam(TypedDict, total=False):
    account_number: str
    bsb_number: str
    pay_id: str

class PeriodEndParam(TypedDict, total=False):
    timestamp: int | datetime
    type: Required[Literal["min_item_period_end", "phase_end", "timestamp"]]

class PeriodParam(TypedDict, total=False):
    end: Required[int | datetime]
    start: Required[int | datetime]

class PeriodStartParam(TypedDict, total=False):
    timestamp: int | datetime
    type: Required[Literal["max_item_period_start", "phase_start", "timestamp"]]

class PersonsProvidedParam(TypedDict, total=False):
    directors: bool
    executives: bool
    owners: bool
    ownership_exemption_reason: Literal["qualified_entity_exceeds_ownership_threshold", "qualifies_as_financial_institution"]

class PhasesAddInvoiceItemsParam(TypedDict, total=False):
    discountable: bool
    discounts: List[DiscountsParam]
    metadata: Mapping[str, str]
    period: SubscriptionSchedulePhasesAddInvoiceItemsPeriodParam
    price: str | Price
    price_data: AddInvoiceItemsPriceDataParam
    quantity: int
    tax_rates: List[str] | Literal[""]

class PhoneNumberCollectionParam(TypedDict, total=False):
    enabled: Required[bool]

class PixMandateOptionsParam(TypedDict, total=False):
    amount: int
    amount_includes_iof: Literal["always", "never"]
    amount_type: Literal["fixed", "maximum"]
    currency: str
    end_date: str
    payment_schedule: Literal["halfyearly", "monthly", "quarterly", "weekly", "yearly"]
    reference: str
    start_date: str

class PixParam(TypedDict, total=False):
    expires_after_seconds: int
    mandate_options: CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsParam

class PlanParam(TypedDict, total=False):
    count: int
    interval: Literal["month"]
    type: Required[Literal["bonus", "fixed_count", "revolving"]]

class PreferredNetworkOptionsAchParam(TypedDict, total=False):
    submission: Literal["next_day", "same_day"]
    transaction_purpose: Literal["payroll"]

class PreferredNetworkOptionsParam(TypedDict, total=False):
    ach: PreferredNetworkOptionsAchParam

class PriceDataParam(TypedDict, total=False):
    currency: Required[str]
    product: str | Product
    product_data: ProductDataParam
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    unit_amount: int
    unit_amount_decimal: str | Decimal

class PriceListRecurringParam(TypedDict, total=False):
    interval: Literal["day", "month", "week", "year"]
    meter: str
    usage_type: Literal["licensed", "metered"]

class PriceRecurringParam(TypedDict, total=False):
    interval: Required[Literal["day", "month", "week", "year"]]
    interval_count: int
    meter: str
    usage_type: Literal["licensed", "metered"]

class PricesParam(TypedDict, total=False):
    id: Required[str]

class PricingParam(TypedDict, total=False):
    price: str | Price

class PrimaryVerificationParam(TypedDict, total=False):
    front_back: Required[AdditionalDocumentParam]
    type: Required[Literal["front_back"]]

class PriorUndisputedTransactionsParam(TypedDict, total=False):
    charge: Required[str | Charge]
    customer_account_id: str
    customer_device_fingerprint: str
    customer_device_id: str
    customer_email_address: str
    customer_purchase_ip: str
    product_description: str
    shipping_address: DisputedTransactionShippingAddressParam

class ProductCatalogTrialOfferDurationParam(TypedDict, total=False):
    relative: ProductCatalogTrialOfferDurationRelativeParam
    type: Required[Literal["relative"]]

class ProductCatalogTrialOfferDurationRelativeParam(TypedDict, total=False):
    iterations: Required[int]

class ProductCatalogTrialOfferEndBehaviorParam(TypedDict, total=False):
    transition: Required[ProductCatalogTrialOfferEndBehaviorTransitionParam]

class ProductCatalogTrialOfferEndBehaviorTransitionParam(TypedDict, total=False):
    price: Required[str | Price]

class ProductDataParam(TypedDict, total=False):
    description: str
    images: List[str]
    metadata: Mapping[str, str]
    name: Required[str]
    tax_code: str | TaxCode
    tax_details: TaxDetailsParam
    unit_label: str

class ProductDefaultPriceDataParam(TypedDict, total=False):
    currency: Required[str]
    currency_options: Mapping[str, CurrencyOptionsParam]
    custom_unit_amount: CustomUnitAmountParam
    metadata: Mapping[str, str]
    recurring: RecurringParam
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    unit_amount: int
    unit_amount_decimal: str | Decimal

class ProductMarketingFeaturesParam(TypedDict, total=False):
    name: Required[str]

class ProductPackageDimensionsParam(TypedDict, total=False):
    height: Required[float]
    length: Required[float]
    weight: Required[float]
    width: Required[float]

class ProductParam(TypedDict, total=False):
    active: bool
    id: str
    metadata: Mapping[str, str]
    name: Required[str]
    statement_descriptor: str
    tax_code: str | TaxCode
    tax_details: TaxDetailsParam
    unit_label: str

class PromotionCodePromotionParam(TypedDict, total=False):
    coupon: str | Coupon
    type: Required[Literal["coupon"]]

class PromotionCodeRestrictionsCurrencyOptionsParam(TypedDict, total=False):
    minimum_amount: int

class PromotionCodeRestrictionsParam(TypedDict, total=False):
    currency_options: Mapping[str, PromotionCodeRestrictionsCurrencyOptionsParam]
    first_time_transaction: bool
    minimum_amount: int
    minimum_amount_currency: str

class PromotionCodeUpdateRestrictionsParam(TypedDict, total=False):
    currency_options: Mapping[str, PromotionCodeRestrictionsCurrencyOptionsParam]

class ProofOfRegistrationParam(TypedDict, total=False):
    files: Required[List[str]]
    signer: SignerParam
    type: Required[Literal["files"]]

class PurchaseDetailsParam(TypedDict, total=False):
    fleet: FleetParam
    flight: FlightParam
    fuel: FuelParam
    lodging: LodgingParam
    receipt: List[ReceiptParam]
    reference: str

class QuoteFromQuoteParam(TypedDict, total=False):
    is_revision: bool
    quote: Required[str | Quote]

class QuoteInvoiceSettingsParam(TypedDict, total=False):
    custom_fields: List[InvoiceDataCustomFieldsParam] | Literal[""]
    days_until_due: int
    description: str
    footer: str
    issuer: LiabilityParam

class QuoteLineItemsParam(TypedDict, total=False):
    discounts: List[DiscountsParam] | Literal[""]
    price: str | Price
    price_data: QuoteLineItemsPriceDataParam
    quantity: int
    tax_rates: List[str] | Literal[""]

class QuoteLineItemsPriceDataParam(TypedDict, total=False):
    currency: Required[str]
    product: Required[str | Product]
    recurring: RecurringParam
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    unit_amount: int
    unit_amount_decimal: str | Decimal

class QuoteSubscriptionDataParam(TypedDict, total=False):
    billing_mode: BillingModeParam
    description: str
    effective_date: Literal["current_period_end"] | int | datetime | Literal[""]
    metadata: Mapping[str, str]
    trial_period_days: int | Literal[""]

class QuoteTransferDataParam(TypedDict, total=False):
    amount: int
    amount_percent: float
    destination: Required[str]

class QuoteUpdateLineItemsParam(TypedDict, total=False):
    discounts: List[DiscountsParam] | Literal[""]
    id: str
    price: str | Price
    price_data: QuoteLineItemsPriceDataParam
    quantity: int
    tax_rates: List[str] | Literal[""]

class QuoteUpdateSubscriptionDataParam(TypedDict, total=False):
    description: str
    effective_date: Literal["current_period_end"] | int | datetime | Literal[""]
    metadata: Mapping[str, str]
    trial_period_days: int | Literal[""]

class RaceDetailsParam(TypedDict, total=False):
    race: List[RaceDetailsRaceValue]
    race_other: str

class RadarOptionsParam(TypedDict, total=False):
    session: str

class RadarPaymentEvaluationClientDeviceMetadataDetailsParam(TypedDict, total=False):
    radar_session: Required[str]

class RadarPaymentEvaluationCustomerDetailsParam(TypedDict, total=False):
    customer: str | Customer
    customer_account: str
    email: str
    name: str
    phone: str

class RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardParam(TypedDict, total=False):
    customer_presence: Literal["off_session", "on_session"]
    payment_type: Literal["one_off", "recurring", "setup_one_off", "setup_recurring"]

class RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsParam(TypedDict, total=False):
    card: RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardParam
    money_movement_type: Required[Literal["card"]]

class RadarPaymentEvaluationPaymentDetailsParam(TypedDict, total=False):
    amount: Required[int]
    currency: Required[str]
    description: str
    money_movement_details: RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsParam
    payment_method_details: Required[RadarPaymentEvaluationPaymentDetailsPaymentMethodDetailsParam]
    shipping_details: PaymentDetailsShippingDetailsParam
    statement_descriptor: str

class RadarPaymentEvaluationPaymentDetailsPaymentMethodDetailsParam(TypedDict, total=False):
    billing_details: PaymentMethodDetailsBillingDetailsParam
    payment_method: Required[str | PaymentMethod]

class ReceiptParam(TypedDict, total=False):
    description: str
    quantity: str | Decimal
    total: int
    unit_cost: int

class RecipientNotificationParam(TypedDict, total=False):
    setting: Required[Literal["configured", "none"]]

class RecurringParam(TypedDict, total=False):
    interval: Required[Literal["day", "month", "week", "year"]]
    interval_count: int

class RedirectParam(TypedDict, total=False):
    url: Required[str]

class RefundsParam(TypedDict, total=False):
    amount_refunded: int
    payment_record_refund: PaymentRecordRefundParam
    refund: str | Refund
    type: Literal["payment_record_refund", "refund"]

class RelationshipParam(TypedDict, total=False):
    authorizer: bool
    director: bool
    executive: bool
    legal_guardian: bool
    owner: bool
    percent_ownership: float | Literal[""]
    representative: bool
    title: str

class RenderingOptionsParam(TypedDict, total=False):
    amount_tax_display: Literal["exclude_tax", "include_inclusive_tax"] | Literal[""]
    template: str

class ReportedBreakdownFuelParam(TypedDict, total=False):
    gross_amount_decimal: str | Decimal

class ReportedBreakdownParam(TypedDict, total=False):
    fuel: ReportedBreakdownFuelParam
    non_fuel: ReportedBreakdownFuelParam
    tax: TaxParam

class ReportingReportRunParametersParam(TypedDict, total=False):
    columns: List[str]
    connected_account: str
    currency: str
    interval_end: int | datetime
    interval_start: int | datetime
    payout: str | Payout
    reporting_category: Literal["advance", "advance_funding", "anticipation_repayment", "charge", "charge_failure", "climate_order_purchase", "climate_order_refund", "connect_collection_transfer", "connect_reserved_funds", "contribution", "dispute", "dispute_reversal", "fee", "financing_paydown", "financing_paydown_reversal", "financing_payout", "financing_payout_reversal", "issuing_authorization_hold", "issuing_authorization_release", "issuing_dispute", "issuing_transaction", "network_cost", "other_adjustment", "partial_capture_reversal", "payout", "payout_reversal", "platform_earning", "platform_earning_refund", "refund", "refund_failure", "risk_reserved_funds", "tax", "topup", "topup_reversal", "transfer", "transfer_reversal", "unreconciled_customer_funds"]
    timezone: Literal["Africa/Abidjan", "Africa/Accra", "Africa/Addis_Ababa", "Africa/Algiers", "Africa/Asmara", "Africa/Asmera", "Africa/Bamako", "Africa/Bangui", "Africa/Banjul", "Africa/Bissau", "Africa/Blantyre", "Africa/Brazzaville", "Africa/Bujumbura", "Africa/Cairo", "Africa/Casablanca", "Africa/Ceuta", "Africa/Conakry", "Africa/Dakar", "Africa/Dar_es_Salaam", "Africa/Djibouti", "Africa/Douala", "Africa/El_Aaiun", "Africa/Freetown", "Africa/Gaborone", "Africa/Harare", "Africa/Johannesburg", "Africa/Juba", "Africa/Kampala", "Africa/Khartoum", "Africa/Kigali", "Africa/Kinshasa", "Africa/Lagos", "Africa/Libreville", "Africa/Lome", "Africa/Luanda", "Africa/Lubumbashi", "Africa/Lusaka", "Africa/Malabo", "Africa/Maputo", "Africa/Maseru", "Africa/Mbabane", "Africa/Mogadishu", "Africa/Monrovia", "Africa/Nairobi", "Africa/Ndjamena", "Africa/Niamey", "Africa/Nouakchott", "Africa/Ouagadougou", "Africa/Porto-Novo", "Africa/Sao_Tome", "Africa/Timbuktu", "Africa/Tripoli", "Africa/Tunis", "Africa/Windhoek", "America/Adak", "America/Anchorage", "America/Anguilla", "America/Antigua", "America/Araguaina", "America/Argentina/Buenos_Aires", "America/Argentina/Catamarca", "America/Argentina/ComodRivadavia", "America/Argentina/Cordoba", "America/Argentina/Jujuy", "America/Argentina/La_Rioja", "America/Argentina/Mendoza", "America/Argentina/Rio_Gallegos", "America/Argentina/Salta", "America/Argentina/San_Juan", "America/Argentina/San_Luis", "America/Argentina/Tucuman", "America/Argentina/Ushuaia", "America/Aruba", "America/Asuncion", "America/Atikokan", "America/Atka", "America/Bahia", "America/Bahia_Banderas", "America/Barbados", "America/Belem", "America/Belize", "America/Blanc-Sablon", "America/Boa_Vista", "America/Bogota", "America/Boise", "America/Buenos_Aires", "America/Cambridge_Bay", "America/Campo_Grande", "America/Cancun", "America/Caracas", "America/Catamarca", "America/Cayenne", "America/Cayman", "America/Chicago", "America/Chihuahua", "America/Ciudad_Juarez", "America/Coral_Harbour", "America/Cordoba", "America/Costa_Rica", "America/Coyhaique", "America/Creston", "America/Cuiaba", "America/Curacao", "America/Danmarkshavn", "America/Dawson", "America/Dawson_Creek", "America/Denver", "America/Detroit", "America/Dominica", "America/Edmonton", "America/Eirunepe", "America/El_Salvador", "America/Ensenada", "America/Fort_Nelson", "America/Fort_Wayne", "America/Fortaleza", "America/Glace_Bay", "America/Godthab", "America/Goose_Bay", "America/Grand_Turk", "America/Grenada", "America/Guadeloupe", "America/Guatemala", "America/Guayaquil", "America/Guyana", "America/Halifax", "America/Havana", "America/Hermosillo", "America/Indiana/Indianapolis", "America/Indiana/Knox", "America/Indiana/Marengo", "America/Indiana/Petersburg", "America/Indiana/Tell_City", "America/Indiana/Vevay", "America/Indiana/Vincennes", "America/Indiana/Winamac", "America/Indianapolis", "America/Inuvik", "America/Iqaluit", "America/Jamaica", "America/Jujuy", "America/Juneau", "America/Kentucky/Louisville", "America/Kentucky/Monticello", "America/Knox_IN", "America/Kralendijk", "America/La_Paz", "America/Lima", "America/Los_Angeles", "America/Louisville", "America/Lower_Princes", "America/Maceio", "America/Managua", "America/Manaus", "America/Marigot", "America/Martinique", "America/Matamoros", "America/Mazatlan", "America/Mendoza", "America/Menominee", "America/Merida", "America/Metlakatla", "America/Mexico_City", "America/Miquelon", "America/Moncton", "America/Monterrey", "America/Montevideo", "America/Montreal", "America/Montserrat", "America/Nassau", "America/New_York", "America/Nipigon", "America/Nome", "America/Noronha", "America/North_Dakota/Beulah", "America/North_Dakota/Center", "America/North_Dakota/New_Salem", "America/Nuuk", "America/Ojinaga", "America/Panama", "America/Pangnirtung", "America/Paramaribo", "America/Phoenix", "America/Port-au-Prince", "America/Port_of_Spain", "America/Porto_Acre", "America/Porto_Velho", "America/Puerto_Rico", "America/Punta_Arenas", "America/Rainy_River", "America/Rankin_Inlet", "America/Recife", "America/Regina", "America/Resolute", "America/Rio_Branco", "America/Rosario", "America/Santa_Isabel", "America/Santarem", "America/Santiago", "America/Santo_Domingo", "America/Sao_Paulo", "America/Scoresbysund", "America/Shiprock", "America/Sitka", "America/St_Barthelemy", "America/St_Johns", "America/St_Kitts", "America/St_Lucia", "America/St_Thomas", "America/St_Vincent", "America/Swift_Current", "America/Tegucigalpa", "America/Thule", "America/Thunder_Bay", "America/Tijuana", "America/Toronto", "America/Tortola", "America/Vancouver", "America/Virgin", "America/Whitehorse", "America/Winnipeg", "America/Yakutat", "America/Yellowknife", "Antarctica/Casey", "Antarctica/Davis", "Antarctica/DumontDUrville", "Antarctica/Macquarie", "Antarctica/Mawson", "Antarctica/McMurdo", "Antarctica/Palmer", "Antarctica/Rothera", "Antarctica/South_Pole", "Antarctica/Syowa", "Antarctica/Troll", "Antarctica/Vostok", "Arctic/Longyearbyen", "Asia/Aden", "Asia/Almaty", "Asia/Amman", "Asia/Anadyr", "Asia/Aqtau", "Asia/Aqtobe", "Asia/Ashgabat", "Asia/Ashkhabad", "Asia/Atyrau", "Asia/Baghdad", "Asia/Bahrain", "Asia/Baku", "Asia/Bangkok", "Asia/Barnaul", "Asia/Beirut", "Asia/Bishkek", "Asia/Brunei", "Asia/Calcutta", "Asia/Chita", "Asia/Choibalsan", "Asia/Chongqing", "Asia/Chungking", "Asia/Colombo", "Asia/Dacca", "Asia/Damascus", "Asia/Dhaka", "Asia/Dili", "Asia/Dubai", "Asia/Dushanbe", "Asia/Famagusta", "Asia/Gaza", "Asia/Harbin", "Asia/Hebron", "Asia/Ho_Chi_Minh", "Asia/Hong_Kong", "Asia/Hovd", "Asia/Irkutsk", "Asia/Istanbul", "Asia/Jakarta", "Asia/Jayapura", "Asia/Jerusalem", "Asia/Kabul", "Asia/Kamchatka", "Asia/Karachi", "Asia/Kashgar", "Asia/Kathmandu", "Asia/Katmandu", "Asia/Khandyga", "Asia/Kolkata", "Asia/Krasnoyarsk", "Asia/Kuala_Lumpur", "Asia/Kuching", "Asia/Kuwait", "Asia/Macao", "Asia/Macau", "Asia/Magadan", "Asia/Makassar", "Asia/Manila", "Asia/Muscat", "Asia/Nicosia", "Asia/Novokuznetsk", "Asia/Novosibirsk", "Asia/Omsk", "Asia/Oral", "Asia/Phnom_Penh", "Asia/Pontianak", "Asia/Pyongyang", "Asia/Qatar", "Asia/Qostanay", "Asia/Qyzylorda", "Asia/Rangoon", "Asia/Riyadh", "Asia/Saigon", "Asia/Sakhalin", "Asia/Samarkand", "Asia/Seoul", "Asia/Shanghai", "Asia/Singapore", "Asia/Srednekolymsk", "Asia/Taipei", "Asia/Tashkent", "Asia/Tbilisi", "Asia/Tehran", "Asia/Tel_Aviv", "Asia/Thimbu", "Asia/Thimphu", "Asia/Tokyo", "Asia/Tomsk", "Asia/Ujung_Pandang", "Asia/Ulaanbaatar", "Asia/Ulan_Bator", "Asia/Urumqi", "Asia/Ust-Nera", "Asia/Vientiane", "Asia/Vladivostok", "Asia/Yakutsk", "Asia/Yangon", "Asia/Yekaterinburg", "Asia/Yerevan", "Atlantic/Azores", "Atlantic/Bermuda", "Atlantic/Canary", "Atlantic/Cape_Verde", "Atlantic/Faeroe", "Atlantic/Faroe", "Atlantic/Jan_Mayen", "Atlantic/Madeira", "Atlantic/Reykjavik", "Atlantic/South_Georgia", "Atlantic/St_Helena", "Atlantic/Stanley", "Australia/ACT", "Australia/Adelaide", "Australia/Brisbane", "Australia/Broken_Hill", "Australia/Canberra", "Australia/Currie", "Australia/Darwin", "Australia/Eucla", "Australia/Hobart", "Australia/LHI", "Australia/Lindeman", "Australia/Lord_Howe", "Australia/Melbourne", "Australia/NSW", "Australia/North", "Australia/Perth", "Australia/Queensland", "Australia/South", "Australia/Sydney", "Australia/Tasmania", "Australia/Victoria", "Australia/West", "Australia/Yancowinna", "Brazil/Acre", "Brazil/DeNoronha", "Brazil/East", "Brazil/West", "CET", "CST6CDT", "Canada/Atlantic", "Canada/Central", "Canada/Eastern", "Canada/Mountain", "Canada/Newfoundland", "Canada/Pacific", "Canada/Saskatchewan", "Canada/Yukon", "Chile/Continental", "Chile/EasterIsland", "Cuba", "EET", "EST", "EST5EDT", "Egypt", "Eire", "Etc/GMT", "Etc/GMT+0", "Etc/GMT+1", "Etc/GMT+10", "Etc/GMT+11", "Etc/GMT+12", "Etc/GMT+2", "Etc/GMT+3", "Etc/GMT+4", "Etc/GMT+5", "Etc/GMT+6", "Etc/GMT+7", "Etc/GMT+8", "Etc/GMT+9", "Etc/GMT-0", "Etc/GMT-1", "Etc/GMT-10", "Etc/GMT-11", "Etc/GMT-12", "Etc/GMT-13", "Etc/GMT-14", "Etc/GMT-2", "Etc/GMT-3", "Etc/GMT-4", "Etc/GMT-5", "Etc/GMT-6", "Etc/GMT-7", "Etc/GMT-8", "Etc/GMT-9", "Etc/GMT0", "Etc/Greenwich", "Etc/UCT", "Etc/UTC", "Etc/Universal", "Etc/Zulu", "Europe/Amsterdam", "Europe/Andorra", "Europe/Astrakhan", "Europe/Athens", "Europe/Belfast", "Europe/Belgrade", "Europe/Berlin", "Europe/Bratislava", "Europe/Brussels", "Europe/Bucharest", "Europe/Budapest", "Europe/Busingen", "Europe/Chisinau", "Europe/Copenhagen", "Europe/Dublin", "Europe/Gibraltar", "Europe/Guernsey", "Europe/Helsinki", "Europe/Isle_of_Man", "Europe/Istanbul", "Europe/Jersey", "Europe/Kaliningrad", "Europe/Kiev", "Europe/Kirov", "Europe/Kyiv", "Europe/Lisbon", "Europe/Ljubljana", "Europe/London", "Europe/Luxembourg", "Europe/Madrid", "Europe/Malta", "Europe/Mariehamn", "Europe/Minsk", "Europe/Monaco", "Europe/Moscow", "Europe/Nicosia", "Europe/Oslo", "Europe/Paris", "Europe/Podgorica", "Europe/Prague", "Europe/Riga", "Europe/Rome", "Europe/Samara", "Europe/San_Marino", "Europe/Sarajevo", "Europe/Saratov", "Europe/Simferopol", "Europe/Skopje", "Europe/Sofia", "Europe/Stockholm", "Europe/Tallinn", "Europe/Tirane", "Europe/Tiraspol", "Europe/Ulyanovsk", "Europe/Uzhgorod", "Europe/Vaduz", "Europe/Vatican", "Europe/Vienna", "Europe/Vilnius", "Europe/Volgograd", "Europe/Warsaw", "Europe/Zagreb", "Europe/Zaporozhye", "Europe/Zurich", "Factory", "GB", "GB-Eire", "GMT", "GMT+0", "GMT-0", "GMT0", "Greenwich", "HST", "Hongkong", "Iceland", "Indian/Antananarivo", "Indian/Chagos", "Indian/Christmas", "Indian/Cocos", "Indian/Comoro", "Indian/Kerguelen", "Indian/Mahe", "Indian/Maldives", "Indian/Mauritius", "Indian/Mayotte", "Indian/Reunion", "Iran", "Israel", "Jamaica", "Japan", "Kwajalein", "Libya", "MET", "MST", "MST7MDT", "Mexico/BajaNorte", "Mexico/BajaSur", "Mexico/General", "NZ", "NZ-CHAT", "Navajo", "PRC", "PST8PDT", "Pacific/Apia", "Pacific/Auckland", "Pacific/Bougainville", "Pacific/Chatham", "Pacific/Chuuk", "Pacific/Easter", "Pacific/Efate", "Pacific/Enderbury", "Pacific/Fakaofo", "Pacific/Fiji", "Pacific/Funafuti", "Pacific/Galapagos", "Pacific/Gambier", "Pacific/Guadalcanal", "Pacific/Guam", "Pacific/Honolulu", "Pacific/Johnston", "Pacific/Kanton", "Pacific/Kiritimati", "Pacific/Kosrae", "Pacific/Kwajalein", "Pacific/Majuro", "Pacific/Marquesas", "Pacific/Midway", "Pacific/Nauru", "Pacific/Niue", "Pacific/Norfolk", "Pacific/Noumea", "Pacific/Pago_Pago", "Pacific/Palau", "Pacific/Pitcairn", "Pacific/Pohnpei", "Pacific/Ponape", "Pacific/Port_Moresby", "Pacific/Rarotonga", "Pacific/Saipan", "Pacific/Samoa", "Pacific/Tahiti", "Pacific/Tarawa", "Pacific/Tongatapu", "Pacific/Truk", "Pacific/Wake", "Pacific/Wallis", "Pacific/Yap", "Poland", "Portugal", "ROC", "ROK", "Singapore", "Turkey", "UCT", "US/Alaska", "US/Aleutian", "US/Arizona", "US/Central", "US/East-Indiana", "US/Eastern", "US/Hawaii", "US/Indiana-Starke", "US/Michigan", "US/Mountain", "US/Pacific", "US/Pacific-New", "US/Samoa", "UTC", "Universal", "W-SU", "WET", "Zulu"]

class ResumeAtParam(TypedDict, total=False):
    duration: RecurringParam
    timestamp: int | datetime
    type: Required[Literal["duration", "now", "timestamp"]]

class ResumeParam(TypedDict, total=False):
    resume_at: ResumeAtParam
    settings: ResumeSettingsParam

class ResumeSettingsParam(TypedDict, total=False):
    billing_cycle_anchor: Literal["resume_at", "unchanged"]
    payment_behavior: Literal["resume_on_payment_attempt", "resume_on_payment_success"]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]

class ReturnedDetailsParam(TypedDict, total=False):
    code: ReturnedDetailsCodeValue

class ScopeParam(TypedDict, total=False):
    price_type: Literal["metered"]
    prices: List[PricesParam]

class ScriptAddressesParam(TypedDict, total=False):
    kana: BusinessDetailsAddressParam
    kanji: BusinessDetailsAddressParam

class ScriptNamesKanaParam(TypedDict, total=False):
    given_name: str
    surname: str

class ScriptNamesParam(TypedDict, total=False):
    kana: KanaParam
    kanji: KanaParam

class SegmentsParam(TypedDict, total=False):
    arrival_airport_code: str
    carrier: str
    departure_airport_code: str
    flight_number: str
    service_class: str
    stopover_allowed: bool

class SepaDebitParam(TypedDict, total=False):
    iban: Required[str]

class SepaDebitPaymentsParam(TypedDict, total=False):
    creditor_id: str

class SettingsBillForParam(TypedDict, total=False):
    outstanding_usage_through: BillForOutstandingUsageThroughParam
    unused_time_from: BillForUnusedTimeFromParam

class SettingsParam(TypedDict, total=False):
    reconciliation_mode: Literal["automatic", "manual", "merchant_default"]

class SetupIntentPaymentMethodOptionsAcssDebitParam(TypedDict, total=False):
    currency: Literal["cad", "usd"]
    mandate_options: AcssDebitMandateOptionsParam
    verification_method: Literal["automatic", "instant", "microdeposits"]

class SetupIntentPaymentMethodOptionsBacsDebitParam(TypedDict, total=False):
    mandate_options: BacsDebitMandateOptionsParam

class SetupIntentPaymentMethodOptionsBlikParam(TypedDict, total=False):
    code: str
    mandate_options: MandateOptionsParam

class SetupIntentPaymentMethodOptionsCardMandateOptionsParam(TypedDict, total=False):
    amount: Required[int]
    amount_type: Required[Literal["fixed", "maximum"]]
    currency: Required[str]
    description: str
    end_date: int | datetime
    interval: Required[Literal["day", "month", "sporadic", "week", "year"]]
    interval_count: int
    reference: Required[str]
    start_date: Required[int | datetime]
    supported_types: List[Literal["india"]]

class SetupIntentPaymentMethodOptionsCardParam(TypedDict, total=False):
    mandate_options: SetupIntentPaymentMethodOptionsCardMandateOptionsParam
    network: CardNetworkValue
    request_three_d_secure: Literal["any", "automatic", "challenge"]
    setup_credential_usage: Literal["installment", "recurring", "unscheduled"]
    three_d_secure: SetupIntentPaymentMethodOptionsCardThreeDSecureParam

class SetupIntentPaymentMethodOptionsCardThreeDSecureParam(TypedDict, total=False):
    ares_trans_status: Literal["A", "C", "I", "N", "R", "U", "Y"]
    cryptogram: str
    electronic_commerce_indicator: Literal["01", "02", "05", "06", "07"]
    network_options: NetworkOptionsParam
    requestor_challenge_indicator: str
    transaction_id: str
    version: Literal["1.0.2", "2.1.0", "2.2.0", "2.3.0", "2.3.1"]

class SetupIntentPaymentMethodOptionsKlarnaParam(TypedDict, total=False):
    currency: str
    on_demand: OnDemandParam
    preferred_locale: KlarnaPreferredLocaleValue
    subscriptions: List[SubscriptionsParam] | Literal[""]

class SetupIntentPaymentMethodOptionsParam(TypedDict, total=False):
    acss_debit: SetupIntentPaymentMethodOptionsAcssDebitParam
    amazon_pay: Mapping[str, Any]
    bacs_debit: SetupIntentPaymentMethodOptionsBacsDebitParam
    bizum: Mapping[str, Any]
    blik: SetupIntentPaymentMethodOptionsBlikParam
    card: SetupIntentPaymentMethodOptionsCardParam
    card_present: Mapping[str, Any]
    klarna: SetupIntentPaymentMethodOptionsKlarnaParam
    link: Mapping[str, Any]
    paypal: SetupIntentPaymentMethodOptionsPaypalParam
    payto: SetupIntentPaymentMethodOptionsPaytoParam
    pix: SetupIntentPaymentMethodOptionsPixParam
    sepa_debit: SetupIntentPaymentMethodOptionsBacsDebitParam
    upi: UpiParam
    us_bank_account: SetupIntentPaymentMethodOptionsUsBankAccountParam

class SetupIntentPaymentMethodOptionsPaypalParam(TypedDict, total=False):
    billing_agreement_id: str

class SetupIntentPaymentMethodOptionsPaytoParam(TypedDict, total=False):
    mandate_options: PaytoMandateOptionsParam

class SetupIntentPaymentMethodOptionsPixParam(TypedDict, total=False):
    mandate_options: PixMandateOptionsParam

class SetupIntentPaymentMethodOptionsUsBankAccountParam(TypedDict, total=False):
    financial_connections: FinancialConnectionsParam
    mandate_options: UsBankAccountMandateOptionsParam
    networks: UsBankAccountNetworksParam
    verification_method: Literal["automatic", "instant", "microdeposits"]

class ShippingAddressCollectionParam(TypedDict, total=False):
    allowed_countries: Required[List[ShippingAddressCollectionAllowedCountriesValue]]

class ShippingAddressParam(TypedDict, total=False):
    city: str
    country: str
    line1: Required[str]
    line2: str
    postal_code: str
    state: str

class ShippingCostParam(TypedDict, total=False):
    shipping_rate: str | ShippingRate

class ShippingDetailsParam(TypedDict, total=False):
    address: Required[AddressParam]
    name: Required[str]
    phone: str

class ShippingOptionsParam(TypedDict, total=False):
    shipping_rate: str | ShippingRate
    shipping_rate_data: ShippingRateDataParam

class ShippingParam(TypedDict, total=False):
    address: Required[AddressParam]
    carrier: str
    name: Required[str]
    phone: str
    tracking_number: str

class ShippingRateDataParam(TypedDict, total=False):
    delivery_estimate: DeliveryEstimateParam
    display_name: Required[str]
    fixed_amount: FixedAmountParam
    metadata: Mapping[str, str]
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    tax_code: str | TaxCode
    type: Literal["fixed_amount"]

class ShippingRateFixedAmountCurrencyOptionsParam(TypedDict, total=False):
    amount: int
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]

class ShippingRateFixedAmountParam(TypedDict, total=False):
    currency_options: Mapping[str, ShippingRateFixedAmountCurrencyOptionsParam]

class SignerParam(TypedDict, total=False):
    person: Required[str | Person]

class SofortParam(TypedDict, total=False):
    country: Required[Literal["AT", "BE", "DE", "ES", "IT", "NL"]]

class SourceMandateAcceptanceOfflineParam(TypedDict, total=False):
    contact_email: Required[str]

class SourceMandateAcceptanceParam(TypedDict, total=False):
    date: int | datetime
    ip: str
    offline: SourceMandateAcceptanceOfflineParam
    online: DirectorshipDeclarationParam
    status: Required[Literal["accepted", "pending", "refused", "revoked"]]
    type: Literal["offline", "online"]
    user_agent: str

class SourceMandateParam(TypedDict, total=False):
    acceptance: SourceMandateAcceptanceParam
    amount: int | Literal[""]
    currency: str
    interval: Literal["one_time", "scheduled", "variable"]
    notification_method: Literal["deprecated_none", "email", "manual", "none", "stripe_email"]

class SourceReceiverParam(TypedDict, total=False):
    refund_attributes_method: Literal["email", "manual", "none"]

class SourceSourceOrderItemsParam(TypedDict, total=False):
    amount: int
    currency: str
    description: str
    parent: str
    quantity: int
    type: Literal["discount", "shipping", "sku", "tax"]

class SourceSourceOrderParam(TypedDict, total=False):
    items: List[SourceSourceOrderItemsParam]
    shipping: SourceSourceOrderShippingParam

class SourceSourceOrderShippingParam(TypedDict, total=False):
    address: Required[ShippingAddressParam]
    carrier: str
    name: str
    phone: str
    tracking_number: str

class SpendingLimitsParam(TypedDict, total=False):
    amount: Required[int]
    categories: List[SpendingControlsAllowedCategoriesValue]
    interval: Required[Literal["all_time", "daily", "monthly", "per_authorization", "weekly", "yearly"]]

class StartParam(TypedDict, total=False):
    timestamp: int | datetime
    type: Required[Literal["max_item_period_start", "now", "timestamp"]]

class SubscriptionBillingCycleAnchorParam(TypedDict, total=False):
    type: Required[Literal["now", "unchanged"]]

class SubscriptionBillingModeParam(TypedDict, total=False):
    flexible: FlexibleParam
    type: Required[Literal["flexible"]]

class SubscriptionBillingSchedulesParam(TypedDict, total=False):
    applies_to: List[AppliesToParam]
    bill_until: Required[BillUntilParam]
    key: str

class SubscriptionCancellationDetailsParam(TypedDict, total=False):
    comment: str
    feedback: CancellationDetailsFeedbackValue | Literal[""]
    feedback_option: str

class SubscriptionDataTransferDataParam(TypedDict, total=False):
    amount_percent: float
    destination: Required[str]

class SubscriptionInvoiceSettingsParam(TypedDict, total=False):
    account_tax_ids: List[str] | Literal[""]
    custom_fields: List[InvoiceDataCustomFieldsParam] | Literal[""]
    description: str
    footer: str
    issuer: LiabilityParam

class SubscriptionItemsParam(TypedDict, total=False):
    billing_thresholds: ItemsBillingThresholdsParam | Literal[""]
    current_trial: CurrentTrialParam
    discounts: List[DiscountsParam] | Literal[""]
    metadata: Mapping[str, str]
    price: str | Price
    price_data: ItemsPriceDataParam
    quantity: int
    tax_rates: List[str] | Literal[""]

class SubscriptionPaymentSettingsParam(TypedDict, total=False):
    payment_method_options: SubscriptionPaymentSettingsPaymentMethodOptionsParam
    payment_method_types: List[InvoicePaymentSettingsPaymentMethodTypesValue] | Literal[""]
    save_default_payment_method: Literal["off", "on_subscription"]

class SubscriptionPaymentSettingsPaymentMethodOptionsBillieParam(TypedDict, total=False):
    company_details: CompanyDetailsParam | Literal[""]

class SubscriptionPaymentSettingsPaymentMethodOptionsBlikParam(TypedDict, total=False):
    mandate_options: MandateOptionsParam

class SubscriptionPaymentSettingsPaymentMethodOptionsParam(TypedDict, total=False):
    acss_debit: PaymentMethodOptionsAcssDebitParam | Literal[""]
    bancontact: BancontactParam | Literal[""]
    billie: SubscriptionPaymentSettingsPaymentMethodOptionsBillieParam | Literal[""]
    blik: SubscriptionPaymentSettingsPaymentMethodOptionsBlikParam | Literal[""]
    card: PaymentMethodOptionsCardParam | Literal[""]
    customer_balance: PaymentMethodOptionsCustomerBalanceParam | Literal[""]
    konbini: Mapping[str, Any] | Literal[""]
    payto: PaymentMethodOptionsPaytoParam | Literal[""]
    pix: PixParam | Literal[""]
    sepa_debit: Mapping[str, Any] | Literal[""]
    upi: PaymentMethodOptionsUpiParam | Literal[""]
    us_bank_account: PaymentMethodOptionsUsBankAccountParam | Literal[""]

class SubscriptionScheduleDefaultSettingsInvoiceSettingsParam(TypedDict, total=False):
    account_tax_ids: List[str] | Literal[""]
    custom_fields: List[InvoiceDataCustomFieldsParam] | Literal[""]
    days_until_due: int
    description: str
    footer: str
    issuer: LiabilityParam

class SubscriptionScheduleDefaultSettingsParam(TypedDict, total=False):
    application_fee_percent: float
    automatic_tax: AutomaticTaxParam
    billing_cycle_anchor: Literal["automatic", "phase_start"]
    billing_thresholds: BillingThresholdsParam | Literal[""]
    collection_method: Literal["charge_automatically", "send_invoice"]
    default_payment_method: str
    description: str
    invoice_settings: SubscriptionScheduleDefaultSettingsInvoiceSettingsParam
    on_behalf_of: str
    transfer_data: SubscriptionDataTransferDataParam | Literal[""]

class SubscriptionSchedulePauseSchedulesParam(TypedDict, total=False):
    key: str
    pause: SubscriptionSchedulePauseSchedulesPauseParam
    resume: SubscriptionSchedulePauseSchedulesResumeParam

class SubscriptionSchedulePauseSchedulesPauseParam(TypedDict, total=False):
    pause_at: Required[PauseAtParam]
    settings: PauseSettingsParam

class SubscriptionSchedulePauseSchedulesResumeParam(TypedDict, total=False):
    resume_at: Required[ResumeAtParam]
    settings: ResumeSettingsParam

class SubscriptionSchedulePhasesAddInvoiceItemsPeriodParam(TypedDict, total=False):
    end: Required[PeriodEndParam]
    start: Required[PeriodStartParam]

class SubscriptionSchedulePhasesParam(TypedDict, total=False):
    add_invoice_items: List[PhasesAddInvoiceItemsParam]
    application_fee_percent: float
    automatic_tax: AutomaticTaxParam
    billing_cycle_anchor: Literal["automatic", "phase_start"]
    billing_thresholds: BillingThresholdsParam | Literal[""]
    collection_method: Literal["charge_automatically", "send_invoice"]
    currency: str
    default_payment_method: str
    default_tax_rates: List[str] | Literal[""]
    description: str
    discounts: List[DiscountsParam] | Literal[""]
    duration: RecurringParam
    end_date: int | datetime
    invoice_settings: SubscriptionScheduleDefaultSettingsInvoiceSettingsParam
    items: Required[List[ItemsParam]]
    metadata: Mapping[str, str]
    on_behalf_of: str
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    transfer_data: SubscriptionDataTransferDataParam
    trial: bool
    trial_end: int | datetime

class SubscriptionScheduleUpdatePhasesParam(TypedDict, total=False):
    add_invoice_items: List[PhasesAddInvoiceItemsParam]
    application_fee_percent: float
    automatic_tax: AutomaticTaxParam
    billing_cycle_anchor: Literal["automatic", "phase_start"]
    billing_thresholds: BillingThresholdsParam | Literal[""]
    collection_method: Literal["charge_automatically", "send_invoice"]
    default_payment_method: str
    default_tax_rates: List[str] | Literal[""]
    description: str
    discounts: List[DiscountsParam] | Literal[""]
    duration: RecurringParam
    end_date: int | datetime | Literal["now"]
    invoice_settings: SubscriptionScheduleDefaultSettingsInvoiceSettingsParam
    items: Required[List[ItemsParam]]
    metadata: Mapping[str, str]
    on_behalf_of: str
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    start_date: int | datetime | Literal["now"]
    transfer_data: SubscriptionDataTransferDataParam
    trial: bool
    trial_end: int | datetime | Literal["now"]

class SubscriptionTrialSettingsEndBehaviorParam(TypedDict, total=False):
    billing_cycle_anchor: Literal["now", "unchanged"]
    missing_payment_method: Literal["cancel", "create_invoice", "pause"]

class SubscriptionTrialSettingsParam(TypedDict, total=False):
    end_behavior: Required[SubscriptionTrialSettingsEndBehaviorParam]

class SubscriptionUpdateConfirmDiscountsParam(TypedDict, total=False):
    coupon: str | Coupon
    promotion_code: str | PromotionCode

class SubscriptionUpdateInvoiceSettingsParam(TypedDict, total=False):
    account_tax_ids: List[str] | Literal[""]
    custom_fields: List[InvoiceDataCustomFieldsParam] | Literal[""]
    description: str
    footer: str
    issuer: LiabilityParam

class SubscriptionUpdateItemsParam(TypedDict, total=False):
    billing_thresholds: ItemsBillingThresholdsParam | Literal[""]
    clear_usage: bool
    current_trial: CurrentTrialParam
    deleted: bool
    discounts: List[DiscountsParam] | Literal[""]
    id: str
    metadata: Mapping[str, str] | Literal[""]
    price: str | Price
    price_data: ItemsPriceDataParam
    quantity: int
    tax_rates: List[str] | Literal[""]

class SubscriptionsParam(TypedDict, total=False):
    interval: Required[Literal["day", "month", "week", "year"]]
    interval_count: int
    name: str
    next_billing: Required[NextBillingParam]
    reference: Required[str]

class TaxAmountsParam(TypedDict, total=False):
    amount: Required[int]
    tax_rate_data: Required[TaxRateDataParam]
    taxability_reason: TaxesTaxabilityReasonValue
    taxable_amount: Required[int]

class TaxCalculationCustomerDetailsAddressParam(TypedDict, total=False):
    city: str
    country: Required[str]
    line1: str
    line2: str
    postal_code: str
    state: str

class TaxCalculationCustomerDetailsParam(TypedDict, total=False):
    address: TaxCalculationCustomerDetailsAddressParam
    address_source: Literal["billing", "shipping"]
    ip_address: str
    tax_ids: List[TaxIdsParam]
    taxability_override: Literal["customer_exempt", "none", "reverse_charge"]

class TaxCalculationLineItemsParam(TypedDict, total=False):
    amount: Required[int]
    metadata: Mapping[str, str]
    performance_location: str
    product: str | Product
    quantity: int
    reference: str
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_code: str | TaxCode

class TaxCalculationShipFromDetailsParam(TypedDict, total=False):
    address: Required[TaxCalculationCustomerDetailsAddressParam]

class TaxCalculationShippingCostParam(TypedDict, total=False):
    amount: int
    shipping_rate: str | ShippingRate
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_code: str | TaxCode

class TaxDetailsParam(TypedDict, total=False):
    performance_location: str
    tax_code: str | TaxCode

class TaxIdCollectionParam(TypedDict, total=False):
    enabled: Required[bool]
    required: Literal["if_supported", "never"]

class TaxIdOwnerParam(TypedDict, total=False):
    account: str | Account
    customer: str | Customer
    customer_account: str
    type: Required[Literal["account", "application", "customer", "self"]]

class TaxIdsParam(TypedDict, total=False):
    type: Required[CustomerTaxIdDataTypeValue]
    value: Required[str]

class TaxLocationAddressParam(TypedDict, total=False):
    city: str
    country: Required[str]
    line1: str
    line2: str
    postal_code: str
    state: str

class TaxParam(TypedDict, total=False):
    local_amount_decimal: str | Decimal
    national_amount_decimal: str | Decimal

class TaxRateDataParam(TypedDict, total=False):
    country: str
    description: str
    display_name: Required[str]
    inclusive: Required[bool]
    jurisdiction: str
    jurisdiction_level: Literal["city", "country", "county", "district", "multiple", "state"]
    percentage: Required[float]
    state: str
    tax_type: TaxRateTaxTypeValue

class TaxRegistrationCountryOptionsAeParam(TypedDict, total=False):
    standard: TaxRegistrationCountryOptionsAeStandardParam
    type: Required[Literal["standard"]]

class TaxRegistrationCountryOptionsAeStandardParam(TypedDict, total=False):
    place_of_supply_scheme: Literal["inbound_goods", "standard"]

class TaxRegistrationCountryOptionsAmParam(TypedDict, total=False):
    type: Required[Literal["simplified"]]

class TaxRegistrationCountryOptionsAtParam(TypedDict, total=False):
    standard: TaxRegistrationCountryOptionsAtStandardParam
    type: Required[Literal["ioss", "oss_non_union", "oss_union", "standard"]]

class TaxRegistrationCountryOptionsAtStandardParam(TypedDict, total=False):
    place_of_supply_scheme: Required[Literal["inbound_goods", "small_seller", "standard"]]

class TaxRegistrationCountryOptionsCaParam(TypedDict, total=False):
    province_standard: TaxRegistrationCountryOptionsCaProvinceStandardParam
    type: Required[Literal["province_standard", "simplified", "standard"]]

class TaxRegistrationCountryOptionsCaProvinceStandardParam(TypedDict, total=False):
    province: Required[str]

TaxRegistrationCountryOptionsParam = TypedDict("TaxRegistrationCountryOptionsParam", {"ae": TaxRegistrationCountryOptionsAeParam, "al": TaxRegistrationCountryOptionsAeParam, "am": TaxRegistrationCountryOptionsAmParam, "ao": TaxRegistrationCountryOptionsAeParam, "at": TaxRegistrationCountryOptionsAtParam, "au": TaxRegistrationCountryOptionsAeParam, "aw": TaxRegistrationCountryOptionsAeParam, "az": TaxRegistrationCountryOptionsAmParam, "ba": TaxRegistrationCountryOptionsAeParam, "bb": TaxRegistrationCountryOptionsAeParam, "bd": TaxRegistrationCountryOptionsAeParam, "be": TaxRegistrationCountryOptionsAtParam, "bf": TaxRegistrationCountryOptionsAeParam, "bg": TaxRegistrationCountryOptionsAtParam, "bh": TaxRegistrationCountryOptionsAeParam, "bj": TaxRegistrationCountryOptionsAmParam, "bs": TaxRegistrationCountryOptionsAeParam, "bw": TaxRegistrationCountryOptionsAmParam, "by": TaxRegistrationCountryOptionsAmParam, "ca": TaxRegistrationCountryOptionsCaParam, "cd": TaxRegistrationCountryOptionsAeParam, "ch": TaxRegistrationCountryOptionsAeParam, "ci": TaxRegistrationCountryOptionsAmParam, "cl": TaxRegistrationCountryOptionsAmParam, "cm": TaxRegistrationCountryOptionsAmParam, "co": TaxRegistrationCountryOptionsAmParam, "cr": TaxRegistrationCountryOptionsAmParam, "cv": TaxRegistrationCountryOptionsAmParam, "cy": TaxRegistrationCountryOptionsAtParam, "cz": TaxRegistrationCountryOptionsAtParam, "de": TaxRegistrationCountryOptionsAtParam, "dk": TaxRegistrationCountryOptionsAtParam, "ec": TaxRegistrationCountryOptionsAmParam, "ee": TaxRegistrationCountryOptionsAtParam, "eg": TaxRegistrationCountryOptionsAmParam, "es": TaxRegistrationCountryOptionsAtParam, "et": TaxRegistrationCountryOptionsAeParam, "fi": TaxRegistrationCountryOptionsAtParam, "fr": TaxRegistrationCountryOptionsAtParam, "gb": TaxRegistrationCountryOptionsAeParam, "ge": TaxRegistrationCountryOptionsAmParam, "gh": TaxRegistrationCountryOptionsAmParam, "gn": TaxRegistrationCountryOptionsAeParam, "gr": TaxRegistrationCountryOptionsAtParam, "hr": TaxRegistrationCountryOptionsAtParam, "hu": TaxRegistrationCountryOptionsAtParam, "id": TaxRegistrationCountryOptionsAmParam, "ie": TaxRegistrationCountryOptionsAtParam, "in": TaxRegistrationCountryOptionsAmParam, "is": TaxRegistrationCountryOptionsAeParam, "it": TaxRegistrationCountryOptionsAtParam, "jp": TaxRegistrationCountryOptionsAeParam, "ke": TaxRegistrationCountryOptionsAmParam, "kg": TaxRegistrationCountryOptionsAmParam, "kh": TaxRegistrationCountryOptionsAmParam, "kr": TaxRegistrationCountryOptionsAmParam, "kz": TaxRegistrationCountryOptionsAmParam, "la": TaxRegistrationCountryOptionsAmParam, "lk": TaxRegistrationCountryOptionsAmParam, "lt": TaxRegistrationCountryOptionsAtParam, "lu": TaxRegistrationCountryOptionsAtParam, "lv": TaxRegistrationCountryOptionsAtParam, "ma": TaxRegistrationCountryOptionsAmParam, "md": TaxRegistrationCountryOptionsAmParam, "me": TaxRegistrationCountryOptionsAeParam, "mk": TaxRegistrationCountryOptionsAeParam, "mr": TaxRegistrationCountryOptionsAeParam, "mt": TaxRegistrationCountryOptionsAtParam, "mu": TaxRegistrationCountryOptionsAmParam, "mx": TaxRegistrationCountryOptionsAmParam, "my": TaxRegistrationCountryOptionsAmParam, "ng": TaxRegistrationCountryOptionsAmParam, "nl": TaxRegistrationCountryOptionsAtParam, "no": TaxRegistrationCountryOptionsAeParam, "np": TaxRegistrationCountryOptionsAmParam, "nz": TaxRegistrationCountryOptionsAeParam, "om": TaxRegistrationCountryOptionsAeParam, "pe": TaxRegistrationCountryOptionsAmParam, "ph": TaxRegistrationCountryOptionsAmParam, "pl": TaxRegistrationCountryOptionsAtParam, "pt": TaxRegistrationCountryOptionsAtParam, "ro": TaxRegistrationCountryOptionsAtParam, "rs": TaxRegistrationCountryOptionsAeParam, "ru": TaxRegistrationCountryOptionsAmParam, "sa": TaxRegistrationCountryOptionsAmParam, "se": TaxRegistrationCountryOptionsAtParam, "sg": TaxRegistrationCountryOptionsAeParam, "si": TaxRegistrationCountryOptionsAtParam, "sk": TaxRegistrationCountryOptionsAtParam, "sn": TaxRegistrationCountryOptionsAmParam, "sr": TaxRegistrationCountryOptionsAeParam, "th": TaxRegistrationCountryOptionsAmParam, "tj": TaxRegistrationCountryOptionsAmParam, "tr": TaxRegistrationCountryOptionsAmParam, "tw": TaxRegistrationCountryOptionsAmParam, "tz": TaxRegistrationCountryOptionsAmParam, "ua": TaxRegistrationCountryOptionsAmParam, "ug": TaxRegistrationCountryOptionsAmParam, "us": TaxRegistrationCountryOptionsUsParam, "uy": TaxRegistrationCountryOptionsAeParam, "uz": TaxRegistrationCountryOptionsAmParam, "vn": TaxRegistrationCountryOptionsAmParam, "za": TaxRegistrationCountryOptionsAeParam, "zm": TaxRegistrationCountryOptionsAmParam, "zw": TaxRegistrationCountryOptionsAeParam}, total=False)

class TaxRegistrationCountryOptionsUsAdmissionsTaxParam(TypedDict, total=False):
    jurisdiction: Required[str]

class TaxRegistrationCountryOptionsUsParam(TypedDict, total=False):
    admissions_tax: TaxRegistrationCountryOptionsUsAdmissionsTaxParam
    attendance_tax: TaxRegistrationCountryOptionsUsAdmissionsTaxParam
    entertainment_tax: TaxRegistrationCountryOptionsUsAdmissionsTaxParam
    gross_receipts_tax: TaxRegistrationCountryOptionsUsAdmissionsTaxParam
    hospitality_tax: TaxRegistrationCountryOptionsUsAdmissionsTaxParam
    local_amusement_tax: TaxRegistrationCountryOptionsUsAdmissionsTaxParam
    local_lease_tax: TaxRegistrationCountryOptionsUsAdmissionsTaxParam
    luxury_tax: TaxRegistrationCountryOptionsUsAdmissionsTaxParam
    mass_transit_parking_tax: TaxRegistrationCountryOptionsUsAdmissionsTaxParam
    parking_tax: TaxRegistrationCountryOptionsUsAdmissionsTaxParam
    resort_tax: TaxRegistrationCountryOptionsUsAdmissionsTaxParam
    state: Required[str]
    state_sales_tax: TaxRegistrationCountryOptionsUsStateSalesTaxParam
    tourism_tax: TaxRegistrationCountryOptionsUsAdmissionsTaxParam
    type: Required[UsTypeValue]
    utility_users_tax: TaxRegistrationCountryOptionsUsAdmissionsTaxParam

class TaxRegistrationCountryOptionsUsStateSalesTaxElectionsParam(TypedDict, total=False):
    jurisdiction: str
    type: Required[Literal["local_use_tax", "simplified_sellers_use_tax", "single_local_use_tax"]]

class TaxRegistrationCountryOptionsUsStateSalesTaxParam(TypedDict, total=False):
    elections: Required[List[TaxRegistrationCountryOptionsUsStateSalesTaxElectionsParam]]

class TaxSettingsDefaultsParam(TypedDict, total=False):
    tax_behavior: Literal["exclusive", "inclusive", "inferred_by_currency"]
    tax_code: str | TaxCode

class TaxSettingsHeadOfficeParam(TypedDict, total=False):
    address: Required[AddressParam]

class TaxTransactionLineItemsParam(TypedDict, total=False):
    amount: Required[int]
    amount_tax: Required[int]
    metadata: Mapping[str, str]
    original_line_item: Required[str]
    quantity: int
    reference: Required[str]

class TaxTransactionShippingCostParam(TypedDict, total=False):
    amount: Required[int]
    amount_tax: Required[int]

class TerminalConfigurationBbposWisepad3Param(TypedDict, total=False):
    splashscreen: str

class TerminalConfigurationReaderSecurityParam(TypedDict, total=False):
    admin_menu_passcode: str

class TerminalConfigurationRebootWindowParam(TypedDict, total=False):
    end_hour: Required[int]
    start_hour: Required[int]

class TerminalConfigurationTippingAedParam(TypedDict, total=False):
    fixed_amounts: List[int]
    percentages: List[int]
    smart_tip_threshold: int

class TerminalConfigurationTippingParam(TypedDict, total=False):
    aed: TerminalConfigurationTippingAedParam
    aud: TerminalConfigurationTippingAedParam
    cad: TerminalConfigurationTippingAedParam
    chf: TerminalConfigurationTippingAedParam
    czk: TerminalConfigurationTippingAedParam
    dkk: TerminalConfigurationTippingAedParam
    eur: TerminalConfigurationTippingAedParam
    gbp: TerminalConfigurationTippingAedParam
    gip: TerminalConfigurationTippingAedParam
    hkd: TerminalConfigurationTippingAedParam
    huf: TerminalConfigurationTippingAedParam
    jpy: TerminalConfigurationTippingAedParam
    mxn: TerminalConfigurationTippingAedParam
    myr: TerminalConfigurationTippingAedParam
    nok: TerminalConfigurationTippingAedParam
    nzd: TerminalConfigurationTippingAedParam
    pln: TerminalConfigurationTippingAedParam
    ron: TerminalConfigurationTippingAedParam
    sek: TerminalConfigurationTippingAedParam
    sgd: TerminalConfigurationTippingAedParam
    usd: TerminalConfigurationTippingAedParam

class TerminalConfigurationWifiEnterpriseEapPeapParam(TypedDict, total=False):
    ca_certificate_file: str
    password: Required[str]
    ssid: Required[str]
    username: Required[str]

class TerminalConfigurationWifiEnterpriseEapTlsParam(TypedDict, total=False):
    ca_certificate_file: str
    client_certificate_file: Required[str]
    private_key_file: Required[str]
    private_key_file_password: str
    ssid: Required[str]

class TerminalConfigurationWifiParam(TypedDict, total=False):
    enterprise_eap_peap: TerminalConfigurationWifiEnterpriseEapPeapParam
    enterprise_eap_tls: TerminalConfigurationWifiEnterpriseEapTlsParam
    personal_psk: TerminalConfigurationWifiPersonalPskParam
    type: Required[Literal["enterprise_eap_peap", "enterprise_eap_tls", "personal_psk"]]

class TerminalConfigurationWifiPersonalPskParam(TypedDict, total=False):
    password: Required[str]
    ssid: Required[str]

class TerminalLocationAddressParam(TypedDict, total=False):
    city: str
    country: Required[str]
    line1: str
    line2: str
    postal_code: str
    state: str

class TerminalOnboardingLinkLinkOptionsAppleTermsAndConditionsParam(TypedDict, total=False):
    allow_relinking: bool
    merchant_display_name: Required[str]

class TerminalOnboardingLinkLinkOptionsParam(TypedDict, total=False):
    apple_terms_and_conditions: TerminalOnboardingLinkLinkOptionsAppleTermsAndConditionsParam

class TerminalReaderCartLineItemsParam(TypedDict, total=False):
    amount: Required[int]
    description: Required[str]
    quantity: Required[int]

class TerminalReaderCartParam(TypedDict, total=False):
    currency: Required[str]
    line_items: Required[List[TerminalReaderCartLineItemsParam]]
    tax: int
    total: Required[int]

class TerminalReaderCollectConfigParam(TypedDict, total=False):
    allow_redisplay: Literal["always", "limited", "unspecified"]
    enable_customer_cancellation: bool
    skip_tipping: bool
    tipping: TerminalReaderCollectConfigTippingParam

class TerminalReaderCollectConfigTippingParam(TypedDict, total=False):
    amount_eligible: int

class TerminalReaderConfirmConfigParam(TypedDict, total=False):
    return_url: str

class TerminalReaderInputsCustomTextParam(TypedDict, total=False):
    description: str
    skip_button: str
    submit_button: str
    title: Required[str]

class TerminalReaderInputsParam(TypedDict, total=False):
    custom_text: Required[TerminalReaderInputsCustomTextParam]
    required: bool
    selection: TerminalReaderInputsSelectionParam
    toggles: List[TerminalReaderInputsTogglesParam]
    type: Required[Literal["email", "numeric", "phone", "selection", "signature", "text"]]

class TerminalReaderInputsSelectionChoicesParam(TypedDict, total=False):
    id: Required[str]
    style: Literal["primary", "secondary"]
    text: Required[str]

class TerminalReaderInputsSelectionParam(TypedDict, total=False):
    choices: Required[List[TerminalReaderInputsSelectionChoicesParam]]

class TerminalReaderInputsTogglesParam(TypedDict, total=False):
    default_value: Literal["disabled", "enabled"]
    description: str
    title: str

class TerminalReaderProcessConfigParam(TypedDict, total=False):
    allow_redisplay: Literal["always", "limited", "unspecified"]
    enable_customer_cancellation: bool
    return_url: str
    skip_tipping: bool
    tipping: TerminalReaderCollectConfigTippingParam

class TerminalReaderProcessSetupIntentProcessConfigParam(TypedDict, total=False):
    enable_customer_cancellation: bool

class TermsOfServiceAccountParam(TypedDict, total=False):
    shown_and_accepted: bool

class TermsOfServiceParam(TypedDict, total=False):
    account: TermsOfServiceAccountParam

class TestHelpersConfirmationTokenPaymentMethodOptionsCardInstallmentsParam(TypedDict, total=False):
    plan: Required[PlanParam]

class TestHelpersConfirmationTokenPaymentMethodOptionsCardParam(TypedDict, total=False):
    installments: TestHelpersConfirmationTokenPaymentMethodOptionsCardInstallmentsParam

class TestHelpersConfirmationTokenPaymentMethodOptionsParam(TypedDict, total=False):
    card: TestHelpersConfirmationTokenPaymentMethodOptionsCardParam

class TestHelpersIssuingAuthorizationAmountDetailsParam(TypedDict, total=False):
    atm_fee: int
    cashback_amount: int

class TestHelpersIssuingAuthorizationNetworkDataParam(TypedDict, total=False):
    acquiring_institution_id: str

class TestHelpersIssuingAuthorizationRiskAssessmentCardTestingRiskParam(TypedDict, total=False):
    invalid_account_number_decline_rate_past_hour: int
    invalid_credentials_decline_rate_past_hour: int
    level: Required[Literal["elevated", "highest", "low", "normal", "not_assessed", "unknown"]]

class TestHelpersIssuingAuthorizationRiskAssessmentFraudRiskParam(TypedDict, total=False):
    level: Required[Literal["elevated", "highest", "low", "normal", "not_assessed", "unknown"]]
    score: float

class TestHelpersIssuingAuthorizationRiskAssessmentMerchantDisputeRiskParam(TypedDict, total=False):
    dispute_rate: int
    level: Required[Literal["elevated", "highest", "low", "normal", "not_assessed", "unknown"]]

class TestHelpersIssuingAuthorizationRiskAssessmentParam(TypedDict, total=False):
    card_testing_risk: TestHelpersIssuingAuthorizationRiskAssessmentCardTestingRiskParam
    fraud_risk: TestHelpersIssuingAuthorizationRiskAssessmentFraudRiskParam
    merchant_dispute_risk: TestHelpersIssuingAuthorizationRiskAssessmentMerchantDisputeRiskParam

class TestHelpersIssuingAuthorizationVerificationDataAuthenticationExemptionParam(TypedDict, total=False):
    claimed_by: Required[Literal["acquirer", "issuer"]]
    type: Required[Literal["low_value_transaction", "transaction_risk_analysis", "unknown"]]

class TestHelpersIssuingAuthorizationVerificationDataParam(TypedDict, total=False):
    address_line1_check: Literal["match", "mismatch", "not_provided"]
    address_postal_code_check: Literal["match", "mismatch", "not_provided"]
    authentication_exemption: TestHelpersIssuingAuthorizationVerificationDataAuthenticationExemptionParam
    cvc_check: Literal["match", "mismatch", "not_provided"]
    expiry_check: Literal["match", "mismatch", "not_provided"]
    three_d_secure: TestHelpersIssuingAuthorizationVerificationDataThreeDSecureParam

class TestHelpersIssuingAuthorizationVerificationDataThreeDSecureParam(TypedDict, total=False):
    result: Required[Literal["attempt_acknowledged", "authenticated", "failed", "required"]]

class TestHelpersIssuingPersonalizationDesignRejectionReasonsParam(TypedDict, total=False):
    card_logo: List[RejectionReasonsCardLogoValue]
    carrier_text: List[RejectionReasonsCarrierTextValue]

class TestHelpersTerminalReaderCardParam(TypedDict, total=False):
    cvc: str
    exp_month: Required[int]
    exp_year: Required[int]
    number: Required[str]

class TestHelpersTerminalReaderCardPresentParam(TypedDict, total=False):
    number: str

class TestHelpersTreasuryInboundTransferFailureDetailsParam(TypedDict, total=False):
    code: FailureDetailsCodeValue

class ThreeDSecureAuthenticationAcquirerDetailsParam(TypedDict, total=False):
    acquirer_bin: Required[str]
    acquirer_country: Required[str]
    acquirer_merchant_id: Required[str]
    mcc: str
    merchant_name: str
    requestor_id: str

class ThreeDSecureAuthenticationChannelBrowserParam(TypedDict, total=False):
    accept_header: Required[str]
    color_depth: int
    device_id: str
    ip_address: Required[str]
    java_enabled: bool
    javascript_enabled: Required[bool]
    language: Required[str]
    screen_height: int
    screen_width: int
    timezone_offset: int
    user_agent: Required[str]

class ThreeDSecureAuthenticationChannelParam(TypedDict, total=False):
    browser: ThreeDSecureAuthenticationChannelBrowserParam
    three_r_i: ThreeDSecureAuthenticationChannelThreeRIParam
    type: Required[Literal["browser", "three_r_i"]]

class ThreeDSecureAuthenticationChannelThreeRIParam(TypedDict, total=False):
    previous_authentication: Required[str]
    type: Required[Literal["delayed_shipment", "other_payment", "recurring", "split_shipment"]]

class ThreeDSecureAuthenticationFlowPreferenceChallengeParam(TypedDict, total=False):
    type: Required[Literal["mandated", "preferred"]]

class ThreeDSecureAuthenticationFlowPreferenceDataShareParam(TypedDict, total=False):
    type: Required[Literal["ds_specific", "emv_standard"]]

class ThreeDSecureAuthenticationFlowPreferenceFrictionlessParam(TypedDict, total=False):
    type: Required[Literal["low_risk", "none"]]

class ThreeDSecureAuthenticationFlowPreferenceParam(TypedDict, total=False):
    challenge: ThreeDSecureAuthenticationFlowPreferenceChallengeParam
    data_share: ThreeDSecureAuthenticationFlowPreferenceDataShareParam
    frictionless: ThreeDSecureAuthenticationFlowPreferenceFrictionlessParam
    type: Required[Literal["challenge", "data_share", "frictionless"]]

class ThreeDSecureAuthenticationFutureUsageInstallmentExpiryParam(TypedDict, total=False):
    date: str
    type: Required[Literal["date", "never"]]

class ThreeDSecureAuthenticationFutureUsageInstallmentParam(TypedDict, total=False):
    amount: Required[int]
    expiry: Required[ThreeDSecureAuthenticationFutureUsageInstallmentExpiryParam]
    interval: Literal["day"]
    interval_count: int
    number: Required[int]

class ThreeDSecureAuthenticationFutureUsageParam(TypedDict, total=False):
    installment: ThreeDSecureAuthenticationFutureUsageInstallmentParam
    recurring: ThreeDSecureAuthenticationFutureUsageRecurringParam
    type: Required[Literal["card_on_file", "installment", "recurring"]]

class ThreeDSecureAuthenticationFutureUsageRecurringParam(TypedDict, total=False):
    amount: Required[int]
    expiry: Required[ThreeDSecureAuthenticationFutureUsageInstallmentExpiryParam]
    interval: Literal["day"]
    interval_count: int

class ThreeDSecureAuthenticationPaymentMethodDataBillingDetailsParam(TypedDict, total=False):
    address: AddressParam
    email: str
    name: str
    phone: str

class ThreeDSecureAuthenticationPaymentMethodDataCardParam(TypedDict, total=False):
    cvc: str
    exp_month: int
    exp_year: int
    number: str
    token: str | Token

class ThreeDSecureAuthenticationPaymentMethodDataParam(TypedDict, total=False):
    billing_details: ThreeDSecureAuthenticationPaymentMethodDataBillingDetailsParam
    card: Required[ThreeDSecureAuthenticationPaymentMethodDataCardParam]
    type: Required[Literal["card"]]

class TiersParam(TypedDict, total=False):
    flat_amount: int
    flat_amount_decimal: str | Decimal
    unit_amount: int
    unit_amount_decimal: str | Decimal
    up_to: Required[Literal["inf"] | int]

class TokenAccountCompanyParam(TypedDict, total=False):
    address: AddressParam
    address_kana: AddressKanaParam
    address_kanji: AddressKanaParam
    administrative_address: AddressParam
    directors_provided: bool
    directorship_declaration: DirectorshipDeclarationParam
    executives_provided: bool
    export_license_id: str
    export_purpose_code: str
    name: str
    name_kana: str
    name_kanji: str
    owners_provided: bool
    ownership_declaration: DirectorshipDeclarationParam
    ownership_declaration_shown_and_signed: bool
    ownership_exemption_reason: Literal["qualified_entity_exceeds_ownership_threshold", "qualifies_as_financial_institution"] | Literal[""]
    phone: str
    physical_address: AddressParam
    principal_place_of_business: AddressParam
    registration_date: DobParam | Literal[""]
    registration_number: str
    representative_declaration: DirectorshipDeclarationParam
    structure: CompanyStructureValue | Literal[""]
    tax_id: str | TaxId
    tax_id_registrar: str
    vat_id: str
    verification: VerificationParam

class TokenAccountParam(TypedDict, total=False):
    business_type: Literal["company", "government_entity", "individual", "non_profit"]
    company: TokenAccountCompanyParam
    individual: IndividualParam
    tos_shown_and_accepted: bool

class TokenBankAccountParam(TypedDict, total=False):
    account_holder_name: str
    account_holder_type: Literal["company", "individual"]
    account_number: Required[str]
    account_type: Literal["checking", "futsu", "savings", "toza"]
    country: Required[str]
    currency: str
    payment_method: str | PaymentMethod
    routing_number: str

class TokenCardParam(TypedDict, total=False):
    address_city: str
    address_country: str
    address_line1: str
    address_line2: str
    address_state: str
    address_zip: str
    currency: str
    cvc: str
    exp_month: Required[str]
    exp_year: Required[str]
    name: str
    networks: NetworksParam
    number: Required[str]

class TokenCvcUpdateParam(TypedDict, total=False):
    cvc: Required[str]

class TokenPersonParam(TypedDict, total=False):
    additional_tos_acceptances: AdditionalTosAcceptancesParam
    address: AddressParam
    address_kana: AddressKanaParam
    address_kanji: AddressKanaParam
    dob: DobParam | Literal[""]
    documents: DocumentsParam
    email: str
    first_name: str
    first_name_kana: str
    first_name_kanji: str
    full_name_aliases: List[str] | Literal[""]
    gender: str
    id_number: str
    id_number_secondary: str
    last_name: str
    last_name_kana: str
    last_name_kanji: str
    maiden_name: str
    metadata: Mapping[str, str] | Literal[""]
    nationality: str
    phone: str
    political_exposure: Literal["existing", "none"]
    registered_address: AddressParam
    relationship: RelationshipParam
    ssn_last_4: str
    us_cfpb_data: UsCfpbDataParam
    verification: IndividualVerificationParam

class TokenPiiParam(TypedDict, total=False):
    id_number: str

class TopupPaymentMethodOptionsParam(TypedDict, total=False):
    us_bank_account: TopupPaymentMethodOptionsUsBankAccountParam

class TopupPaymentMethodOptionsUsBankAccountParam(TypedDict, total=False):
    network: Required[Literal["ach"]]

class TrackingDetailsParam(TypedDict, total=False):
    ach: AchParam
    type: Required[Literal["ach", "us_domestic_wire"]]
    us_domestic_wire: UsDomesticWireParam

class TransferDataParam(TypedDict, total=False):
    amount: int

class TransformUsageParam(TypedDict, total=False):
    divide_by: Required[int]
    round: Required[Literal["down", "up"]]

class TreasuryFinancialAccountFeaturesParam(TypedDict, total=False):
    card_issuing: CardIssuingParam
    deposit_insurance: CardIssuingParam
    financial_addresses: FinancialAddressesParam
    inbound_transfers: InboundTransfersParam
    intra_stripe_flows: CardIssuingParam
    outbound_payments: OutboundPaymentsParam
    outbound_transfers: OutboundPaymentsParam

class TreasuryFinancialAccountForwardingSettingsParam(TypedDict, total=False):
    financial_account: str
    payment_method: str | PaymentMethod
    type: Required[Literal["financial_account", "payment_method"]]

class TreasuryFinancialAccountPlatformRestrictionsParam(TypedDict, total=False):
    inbound_flows: Literal["restricted", "unrestricted"]
    outbound_flows: Literal["restricted", "unrestricted"]

class TreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetailsParam(TypedDict, total=False):
    address: AddressParam | Literal[""]
    email: str
    name: str
    phone: str

class TreasuryOutboundPaymentDestinationPaymentMethodDataParam(TypedDict, total=False):
    billing_details: TreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetailsParam
    financial_account: str
    metadata: Mapping[str, str]
    type: Required[Literal["financial_account", "us_bank_account"]]
    us_bank_account: UsBankAccountParam

class TreasuryOutboundPaymentEndUserDetailsParam(TypedDict, total=False):
    ip_address: str
    present: Required[bool]

class TreasuryOutboundTransferDestinationPaymentMethodDataParam(TypedDict, total=False):
    financial_account: str
    type: Required[Literal["financial_account"]]

class TreasuryReceivedCreditLinkedFlowsParam(TypedDict, total=False):
    source_flow_type: Required[Literal["credit_reversal", "other", "outbound_payment", "outbound_transfer", "payout"]]

class TreasuryTransactionStatusTransitionsParam(TypedDict, total=False):
    posted_at: CreatedParam | int | datetime

class TrialSettingsParam(TypedDict, total=False):
    end_behavior: Required[EndBehaviorParam]

class TwintParam(TypedDict, total=False):
    setup_future_usage: Literal["none", "off_session"]

class UnusedTimeFromParam(TypedDict, total=False):
    type: Required[Literal["item_current_period_start", "none", "now"]]

class UpiMandateOptionsParam(TypedDict, total=False):
    amount: int
    amount_type: Literal["fixed", "maximum"]
    description: str
    end_date: int | datetime

class UpiParam(TypedDict, total=False):
    mandate_options: UpiMandateOptionsParam
    setup_future_usage: Literal["none", "off_session", "on_session"] | Literal[""]

class UsBankAccountFinancialConnectionsParam(TypedDict, total=False):
    filters: FiltersParam
    permissions: List[Literal["balances", "ownership", "payment_method", "transactions"]]
    prefetch: List[Literal["balances", "ownership", "transactions"]]

class UsBankAccountMandateOptionsParam(TypedDict, total=False):
    collection_method: Literal["paper"] | Literal[""]

class UsBankAccountNetworksParam(TypedDict, total=False):
    requested: List[Literal["ach", "us_domestic_wire"]]

class UsBankAccountParam(TypedDict, total=False):
    account_holder_type: Literal["company", "individual"]
    account_number: str
    account_type: Literal["checking", "savings"]
    financial_connections_account: str
    routing_number: str

class UsCfpbDataParam(TypedDict, total=False):
    ethnicity_details: EthnicityDetailsParam
    race_details: RaceDetailsParam
    self_identified_gender: str

class UsDomesticWireParam(TypedDict, total=False):
    chips: str
    imad: str
    omad: str

class V2BillingMeterEventAdjustmentCancelParam(TypedDict, total=False):
    identifier: Required[str]

class V2BillingMeterEventStreamEventsParam(TypedDict, total=False):
    event_name: Required[str]
    identifier: str
    payload: Required[Mapping[str, str]]
    timestamp: str | datetime

class V2CoreAccountConfigurationCustomerAutomaticIndirectTaxParam(TypedDict, total=False):
    exempt: Literal["exempt", "none", "reverse"]
    ip_address: str

class V2CoreAccountConfigurationCustomerBillingInvoiceParam(TypedDict, total=False):
    custom_fields: List[InvoiceDataCustomFieldsParam]
    footer: str
    next_sequence: int
    prefix: str
    rendering: V2CoreAccountConfigurationCustomerBillingInvoiceRenderingParam

class V2CoreAccountConfigurationCustomerBillingInvoiceRenderingParam(TypedDict, total=False):
    amount_tax_display: Literal["exclude_tax", "include_inclusive_tax"]
    template: str

class V2CoreAccountConfigurationCustomerBillingParam(TypedDict, total=False):
    invoice: V2CoreAccountConfigurationCustomerBillingInvoiceParam

class V2CoreAccountConfigurationCustomerCapabilitiesParam(TypedDict, total=False):
    automatic_indirect_tax: CardIssuingParam

class V2CoreAccountConfigurationCustomerParam(TypedDict, total=False):
    automatic_indirect_tax: V2CoreAccountConfigurationCustomerAutomaticIndirectTaxParam
    billing: V2CoreAccountConfigurationCustomerBillingParam
    capabilities: V2CoreAccountConfigurationCustomerCapabilitiesParam
    shipping: V2CoreAccountConfigurationCustomerShippingParam
    test_clock: str

class V2CoreAccountConfigurationCustomerShippingParam(TypedDict, total=False):
    address: AddressParam
    name: str
    phone: str

class V2CoreAccountConfigurationMerchantCapabilitiesParam(TypedDict, total=False):
    ach_debit_payments: CardIssuingParam
    acss_debit_payments: CardIssuingParam
    affirm_payments: CardIssuingParam
    afterpay_clearpay_payments: CardIssuingParam
    alma_payments: CardIssuingParam
    amazon_pay_payments: CardIssuingParam
    au_becs_debit_payments: CardIssuingParam
    bacs_debit_payments: CardIssuingParam
    bancontact_payments: CardIssuingParam
    blik_payments: CardIssuingParam
    blik_recurring_payments: CardIssuingParam
    boleto_payments: CardIssuingParam
    card_payments: CardIssuingParam
    cartes_bancaires_payments: CardIssuingParam
    cashapp_payments: CardIssuingParam
    eps_payments: CardIssuingParam
    fpx_payments: CardIssuingParam
    gb_bank_transfer_payments: CardIssuingParam
    grabpay_payments: CardIssuingParam
    ideal_payments: CardIssuingParam
    jcb_payments: CardIssuingParam
    jp_bank_transfer_payments: CardIssuingParam
    kakao_pay_payments: CardIssuingParam
    klarna_payments: CardIssuingParam
    konbini_payments: CardIssuingParam
    kr_card_payments: CardIssuingParam
    link_payments: CardIssuingParam
    mobilepay_payments: CardIssuingParam
    multibanco_payments: CardIssuingParam
    mx_bank_transfer_payments: CardIssuingParam
    naver_pay_payments: CardIssuingParam
    oxxo_payments: CardIssuingParam
    p24_payments: CardIssuingParam
    pay_by_bank_payments: CardIssuingParam
    payco_payments: CardIssuingParam
    paynow_payments: CardIssuingParam
    promptpay_payments: CardIssuingParam
    revolut_pay_payments: CardIssuingParam
    samsung_pay_payments: CardIssuingParam
    satispay_payments: CardIssuingParam
    sepa_bank_transfer_payments: CardIssuingParam
    sepa_debit_payments: CardIssuingParam
    sequra_payments: CardIssuingParam
    sunbit_payments: CardIssuingParam
    swish_payments: CardIssuingParam
    twint_payments: CardIssuingParam
    us_bank_transfer_payments: CardIssuingParam
    zip_payments: CardIssuingParam

class V2CoreAccountConfigurationMerchantCardPaymentsParam(TypedDict, total=False):
    decline_on: DeclineOnParam

class V2CoreAccountConfigurationMerchantKonbiniPaymentsParam(TypedDict, total=False):
    support: V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportParam

class V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHoursParam(TypedDict, total=False):
    end_time: str
    start_time: str

class V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportParam(TypedDict, total=False):
    email: str
    hours: V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHoursParam
    phone: str

class V2CoreAccountConfigurationMerchantParam(TypedDict, total=False):
    bacs_debit_payments: BacsDebitPaymentsParam
    branding: BrandingParam
    capabilities: V2CoreAccountConfigurationMerchantCapabilitiesParam
    card_payments: V2CoreAccountConfigurationMerchantCardPaymentsParam
    konbini_payments: V2CoreAccountConfigurationMerchantKonbiniPaymentsParam
    mcc: str
    script_statement_descriptor: V2CoreAccountConfigurationMerchantScriptStatementDescriptorParam
    sepa_debit_payments: SepaDebitPaymentsParam
    statement_descriptor: V2CoreAccountConfigurationMerchantStatementDescriptorParam
    support: V2CoreAccountConfigurationMerchantSupportParam

class V2CoreAccountConfigurationMerchantScriptStatementDescriptorParam(TypedDict, total=False):
    kana: V2CoreAccountConfigurationMerchantStatementDescriptorParam
    kanji: V2CoreAccountConfigurationMerchantStatementDescriptorParam

class V2CoreAccountConfigurationMerchantStatementDescriptorParam(TypedDict, total=False):
    descriptor: str
    prefix: str

class V2CoreAccountConfigurationMerchantSupportParam(TypedDict, total=False):
    address: V2CoreAccountIdentityBusinessDetailsAddressParam
    email: str
    phone: str
    url: str

class V2CoreAccountConfigurationParam(TypedDict, total=False):
    customer: V2CoreAccountConfigurationCustomerParam
    merchant: V2CoreAccountConfigurationMerchantParam
    recipient: V2CoreAccountConfigurationRecipientParam

class V2CoreAccountConfigurationRecipientCapabilitiesBankAccountsParam(TypedDict, total=False):
    ach: CardIssuingParam
    fedwire: CardIssuingParam
    fps: CardIssuingParam
    local: CardIssuingParam
    rtp: CardIssuingParam
    sepa: CardIssuingParam
    swift: CardIssuingParam

class V2CoreAccountConfigurationRecipientCapabilitiesParam(TypedDict, total=False):
    bank_accounts: V2CoreAccountConfigurationRecipientCapabilitiesBankAccountsParam
    cards: CardIssuingParam
    stripe_balance: V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceParam

class V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceParam(TypedDict, total=False):
    stripe_transfers: CardIssuingParam

class V2CoreAccountConfigurationRecipientParam(TypedDict, total=False):
    capabilities: V2CoreAccountConfigurationRecipientCapabilitiesParam

class V2CoreAccountDefaultsParam(TypedDict, total=False):
    currency: str
    locales: List[DefaultsLocalesValue]
    profile: V2CoreAccountDefaultsProfileParam
    responsibilities: V2CoreAccountDefaultsResponsibilitiesParam

class V2CoreAccountDefaultsProfileParam(TypedDict, total=False):
    business_url: str
    doing_business_as: str
    product_description: str

class V2CoreAccountDefaultsResponsibilitiesParam(TypedDict, total=False):
    fees_collector: Required[Literal["application", "application_custom", "application_express", "stripe"]]
    losses_collector: Required[Literal["application", "stripe"]]

class V2CoreAccountIdentityAttestationsParam(TypedDict, total=False):
    directorship_declaration: AttestationsDirectorshipDeclarationParam
    ownership_declaration: AttestationsDirectorshipDeclarationParam
    persons_provided: PersonsProvidedParam
    representative_declaration: AttestationsDirectorshipDeclarationParam
    terms_of_service: AttestationsTermsOfServiceParam

class V2CoreAccountIdentityAttestationsTermsOfServiceAccountParam(TypedDict, total=False):
    date: Required[str | datetime]
    ip: Required[str]
    user_agent: str

class V2CoreAccountIdentityAttestationsTermsOfServiceCryptoMoneyManagerParam(TypedDict, total=False):
    date: str
    ip: str
    user_agent: str

class V2CoreAccountIdentityAttestationsTermsOfServiceParam(TypedDict, total=False):
    account: AttestationsDirectorshipDeclarationParam
    crypto_money_manager: V2CoreAccountIdentityAttestationsTermsOfServiceCryptoMoneyManagerParam
    money_manager: V2CoreAccountIdentityAttestationsTermsOfServiceCryptoMoneyManagerParam

class V2CoreAccountIdentityBusinessDetailsAddressParam(TypedDict, total=False):
    city: str
    country: Required[str]
    line1: str
    line2: str
    postal_code: str
    state: str
    town: str

class V2CoreAccountIdentityBusinessDetailsDocumentsParam(TypedDict, total=False):
    bank_account_ownership_verification: DocumentsBankAccountOwnershipVerificationParam
    company_license: DocumentsBankAccountOwnershipVerificationParam
    company_memorandum_of_association: DocumentsBankAccountOwnershipVerificationParam
    company_ministerial_decree: DocumentsBankAccountOwnershipVerificationParam
    company_registration_verification: DocumentsBankAccountOwnershipVerificationParam
    company_tax_id_verification: DocumentsBankAccountOwnershipVerificationParam
    primary_verification: DocumentsPrimaryVerificationParam
    proof_of_address: DocumentsBankAccountOwnershipVerificationParam
    proof_of_registration: ProofOfRegistrationParam
    proof_of_ultimate_beneficial_ownership: ProofOfRegistrationParam

class V2CoreAccountIdentityBusinessDetailsParam(TypedDict, total=False):
    additional_addresses: List[AdditionalAddressesParam]
    address: V2CoreAccountIdentityBusinessDetailsAddressParam
    annual_revenue: AnnualRevenueParam
    documents: V2CoreAccountIdentityBusinessDetailsDocumentsParam
    estimated_worker_count: int
    id_numbers: List[IdNumbersParam]
    monthly_estimated_revenue: BusinessDetailsMonthlyEstimatedRevenueParam
    phone: str
    registered_name: str
    registration_date: DobParam
    script_addresses: BusinessDetailsScriptAddressesParam
    script_names: ScriptNamesParam
    structure: BusinessDetailsStructureValue

class V2CoreAccountIdentityIndividualAdditionalAddressesParam(TypedDict, total=False):
    city: str
    country: Required[str]
    line1: str
    line2: str
    postal_code: str
    purpose: Required[Literal["registered"]]
    state: str
    town: str

class V2CoreAccountIdentityIndividualDocumentsParam(TypedDict, total=False):
    company_authorization: DocumentsBankAccountOwnershipVerificationParam
    passport: DocumentsBankAccountOwnershipVerificationParam
    primary_verification: DocumentsPrimaryVerificationParam
    secondary_verification: DocumentsPrimaryVerificationParam
    visa: DocumentsBankAccountOwnershipVerificationParam

class V2CoreAccountIdentityIndividualParam(TypedDict, total=False):
    additional_addresses: List[V2CoreAccountIdentityIndividualAdditionalAddressesParam]
    additional_names: List[AdditionalNamesParam]
    address: V2CoreAccountIdentityBusinessDetailsAddressParam
    date_of_birth: DobParam
    documents: V2CoreAccountIdentityIndividualDocumentsParam
    email: str
    given_name: str
    id_numbers: List[IndividualIdNumbersParam]
    legal_gender: Literal["female", "male"]
    metadata: Mapping[str, str]
    nationalities: List[str]
    phone: str
    political_exposure: Literal["existing", "none"]
    relationship: V2CoreAccountTokenIdentityIndividualRelationshipParam
    script_addresses: BusinessDetailsScriptAddressesParam
    script_names: IndividualScriptNamesParam
    surname: str

class V2CoreAccountIdentityParam(TypedDict, total=False):
    attestations: V2CoreAccountIdentityAttestationsParam
    business_details: V2CoreAccountIdentityBusinessDetailsParam
    country: str
    entity_type: Literal["company", "government_entity", "individual", "non_profit"]
    individual: V2CoreAccountIdentityIndividualParam

class V2CoreAccountLinkUseCaseAccountOnboardingParam(TypedDict, total=False):
    collection_options: CollectionOptionsParam
    refresh_url: Required[str]
    return_url: str

class V2CoreAccountLinkUseCaseParam(TypedDict, total=False):
    account_onboarding: V2CoreAccountLinkUseCaseAccountOnboardingParam
    account_update: V2CoreAccountLinkUseCaseAccountOnboardingParam
    type: Required[Literal["account_onboarding", "account_update"]]

class V2CoreAccountPersonAdditionalTermsOfServiceParam(TypedDict, total=False):
    account: AttestationsDirectorshipDeclarationParam

class V2CoreAccountPersonTokenRelationshipParam(TypedDict, total=False):
    authorizer: bool
    director: bool
    executive: bool
    legal_guardian: bool
    owner: bool
    percent_ownership: str | Decimal
    representative: bool
    title: str

class V2CoreAccountTokenIdentityAttestationsDirectorshipDeclarationParam(TypedDict, total=False):
    attested: bool

class V2CoreAccountTokenIdentityAttestationsParam(TypedDict, total=False):
    directorship_declaration: V2CoreAccountTokenIdentityAttestationsDirectorshipDeclarationParam
    ownership_declaration: V2CoreAccountTokenIdentityAttestationsDirectorshipDeclarationParam
    persons_provided: PersonsProvidedParam
    representative_declaration: V2CoreAccountTokenIdentityAttestationsDirectorshipDeclarationParam
    terms_of_service: TermsOfServiceParam

class V2CoreAccountTokenIdentityIndividualRelationshipParam(TypedDict, total=False):
    director: bool
    executive: bool
    owner: bool
    percent_ownership: str | Decimal
    title: str

class V2CoreAccountTokenIdentityParam(TypedDict, total=False):
    attestations: V2CoreAccountTokenIdentityAttestationsParam
    business_details: BusinessDetailsParam
    entity_type: Literal["company", "government_entity", "individual", "non_profit"]
    individual: IdentityIndividualParam

class V2CoreAccountUpdateConfigurationCustomerAutomaticIndirectTaxParam(TypedDict, total=False):
    exempt: Literal["exempt", "none", "reverse"]
    ip_address: str
    validate_location: Literal["auto", "deferred", "immediately"]

class V2CoreAccountUpdateConfigurationCustomerBillingParam(TypedDict, total=False):
    default_payment_method: str
    invoice: V2CoreAccountConfigurationCustomerBillingInvoiceParam

class V2CoreAccountUpdateConfigurationCustomerCapabilitiesParam(TypedDict, total=False):
    automatic_indirect_tax: AcssDebitPaymentsParam

class V2CoreAccountUpdateConfigurationCustomerParam(TypedDict, total=False):
    applied: bool
    automatic_indirect_tax: V2CoreAccountUpdateConfigurationCustomerAutomaticIndirectTaxParam
    billing: V2CoreAccountUpdateConfigurationCustomerBillingParam
    capabilities: V2CoreAccountUpdateConfigurationCustomerCapabilitiesParam
    shipping: V2CoreAccountConfigurationCustomerShippingParam
    test_clock: str

class V2CoreAccountUpdateConfigurationMerchantCapabilitiesParam(TypedDict, total=False):
    ach_debit_payments: AcssDebitPaymentsParam
    acss_debit_payments: AcssDebitPaymentsParam
    affirm_payments: AcssDebitPaymentsParam
    afterpay_clearpay_payments: AcssDebitPaymentsParam
    alma_payments: AcssDebitPaymentsParam
    amazon_pay_payments: AcssDebitPaymentsParam
    au_becs_debit_payments: AcssDebitPaymentsParam
    bacs_debit_payments: AcssDebitPaymentsParam
    bancontact_payments: AcssDebitPaymentsParam
    blik_payments: AcssDebitPaymentsParam
    blik_recurring_payments: AcssDebitPaymentsParam
    boleto_payments: AcssDebitPaymentsParam
    card_payments: AcssDebitPaymentsParam
    cartes_bancaires_payments: AcssDebitPaymentsParam
    cashapp_payments: AcssDebitPaymentsParam
    eps_payments: AcssDebitPaymentsParam
    fpx_payments: AcssDebitPaymentsParam
    gb_bank_transfer_payments: AcssDebitPaymentsParam
    grabpay_payments: AcssDebitPaymentsParam
    ideal_payments: AcssDebitPaymentsParam
    jcb_payments: AcssDebitPaymentsParam
    jp_bank_transfer_payments: AcssDebitPaymentsParam
    kakao_pay_payments: AcssDebitPaymentsParam
    klarna_payments: AcssDebitPaymentsParam
    konbini_payments: AcssDebitPaymentsParam
    kr_card_payments: AcssDebitPaymentsParam
    link_payments: AcssDebitPaymentsParam
    mobilepay_payments: AcssDebitPaymentsParam
    multibanco_payments: AcssDebitPaymentsParam
    mx_bank_transfer_payments: AcssDebitPaymentsParam
    naver_pay_payments: AcssDebitPaymentsParam
    oxxo_payments: AcssDebitPaymentsParam
    p24_payments: AcssDebitPaymentsParam
    pay_by_bank_payments: AcssDebitPaymentsParam
    payco_payments: AcssDebitPaymentsParam
    paynow_payments: AcssDebitPaymentsParam
    promptpay_payments: AcssDebitPaymentsParam
    revolut_pay_payments: AcssDebitPaymentsParam
    samsung_pay_payments: AcssDebitPaymentsParam
    satispay_payments: AcssDebitPaymentsParam
    sepa_bank_transfer_payments: AcssDebitPaymentsParam
    sepa_debit_payments: AcssDebitPaymentsParam
    sequra_payments: AcssDebitPaymentsParam
    sunbit_payments: AcssDebitPaymentsParam
    swish_payments: AcssDebitPaymentsParam
    twint_payments: AcssDebitPaymentsParam
    us_bank_transfer_payments: AcssDebitPaymentsParam
    zip_payments: AcssDebitPaymentsParam

class V2CoreAccountUpdateConfigurationMerchantParam(TypedDict, total=False):
    applied: bool
    bacs_debit_payments: BacsDebitPaymentsParam
    branding: BrandingParam
    capabilities: V2CoreAccountUpdateConfigurationMerchantCapabilitiesParam
    card_payments: V2CoreAccountConfigurationMerchantCardPaymentsParam
    konbini_payments: V2CoreAccountConfigurationMerchantKonbiniPaymentsParam
    mcc: str
    script_statement_descriptor: V2CoreAccountConfigurationMerchantScriptStatementDescriptorParam
    sepa_debit_payments: SepaDebitPaymentsParam
    statement_descriptor: V2CoreAccountConfigurationMerchantStatementDescriptorParam
    support: V2CoreAccountUpdateConfigurationMerchantSupportParam

class V2CoreAccountUpdateConfigurationMerchantSupportParam(TypedDict, total=False):
    address: BusinessDetailsAddressParam
    email: str
    phone: str
    url: str

class V2CoreAccountUpdateConfigurationParam(TypedDict, total=False):
    customer: V2CoreAccountUpdateConfigurationCustomerParam
    merchant: V2CoreAccountUpdateConfigurationMerchantParam
    recipient: V2CoreAccountUpdateConfigurationRecipientParam

class V2CoreAccountUpdateConfigurationRecipientCapabilitiesBankAccountsParam(TypedDict, total=False):
    ach: AcssDebitPaymentsParam
    fedwire: AcssDebitPaymentsParam
    fps: AcssDebitPaymentsParam
    local: AcssDebitPaymentsParam
    rtp: AcssDebitPaymentsParam
    sepa: AcssDebitPaymentsParam
    swift: AcssDebitPaymentsParam

class V2CoreAccountUpdateConfigurationRecipientCapabilitiesParam(TypedDict, total=False):
    bank_accounts: V2CoreAccountUpdateConfigurationRecipientCapabilitiesBankAccountsParam
    cards: AcssDebitPaymentsParam
    stripe_balance: V2CoreAccountUpdateConfigurationRecipientCapabilitiesStripeBalanceParam

class V2CoreAccountUpdateConfigurationRecipientCapabilitiesStripeBalanceParam(TypedDict, total=False):
    stripe_transfers: AcssDebitPaymentsParam

class V2CoreAccountUpdateConfigurationRecipientParam(TypedDict, total=False):
    applied: bool
    capabilities: V2CoreAccountUpdateConfigurationRecipientCapabilitiesParam

class V2CoreAccountUpdateDefaultsParam(TypedDict, total=False):
    currency: str
    locales: List[DefaultsLocalesValue]
    payout_methods: Mapping[str, str]
    profile: V2CoreAccountDefaultsProfileParam
    responsibilities: V2CoreAccountDefaultsResponsibilitiesParam

class V2CoreAccountUpdateIdentityAttestationsParam(TypedDict, total=False):
    directorship_declaration: AttestationsDirectorshipDeclarationParam
    ownership_declaration: AttestationsDirectorshipDeclarationParam
    persons_provided: PersonsProvidedParam
    representative_declaration: AttestationsDirectorshipDeclarationParam
    terms_of_service: V2CoreAccountIdentityAttestationsTermsOfServiceParam

class V2CoreAccountUpdateIdentityParam(TypedDict, total=False):
    attestations: V2CoreAccountUpdateIdentityAttestationsParam
    business_details: BusinessDetailsParam
    country: str
    entity_type: Literal["company", "government_entity", "individual", "non_profit"]
    individual: IdentityIndividualParam

class V2CoreEventCreatedParam(TypedDict, total=False):
    gt: str | datetime
    gte: str | datetime
    lt: str | datetime
    lte: str | datetime

class V2CoreEventDestinationAmazonEventbridgeParam(TypedDict, total=False):
    aws_account_id: Required[str]
    aws_region: Required[str]

class V2CoreEventDestinationAzureEventGridParam(TypedDict, total=False):
    azure_region: Required[str]
    azure_resource_group_name: Required[str]
    azure_subscription_id: Required[str]

class V2MoneyManagementAdjustmentCreatedParam(TypedDict, total=False):
    gt: str | datetime
    gte: str | datetime
    lt: str | datetime
    lte: str | datetime

class V2MoneyManagementFinancialAddressBankAccountParam(TypedDict, total=False):
    country: str
    currency: Required[Literal["eur", "gbp", "usd"]]

class V2MoneyManagementInboundTransferFromParam(TypedDict, total=False):
    currency: str
    payment_method: Required[str | PaymentMethod]

class V2MoneyManagementOutboundPaymentToParam(TypedDict, total=False):
    currency: str
    payout_method: str
    payout_method_options: PayoutMethodOptionsParam
    recipient: Required[str]

class V2MoneyManagementOutboundSetupIntentPayoutMethodDataBankAccountParam(TypedDict, total=False):
    account_number: Required[str]
    bank_account_type: Literal["checking", "futsu", "savings", "toza"]
    branch_number: str
    country: Required[str]
    currency: Required[str]
    routing_number: str
    swift_code: str

class V2MoneyManagementOutboundSetupIntentPayoutMethodDataParam(TypedDict, total=False):
    bank_account: V2MoneyManagementOutboundSetupIntentPayoutMethodDataBankAccountParam
    type: Required[Literal["bank_account", "card"]]

class V2MoneyManagementPayoutIntentScheduleOptionsParam(TypedDict, total=False):
    execute_on: str

class V2MoneyManagementPayoutIntentToParam(TypedDict, total=False):
    currency: str
    payout_method: str
    payout_method_options: PayoutMethodOptionsParam
    recipient: str

class V2MoneyManagementPayoutMethodUsageStatusParam(TypedDict, total=False):
    payments: List[Literal["disabled", "eligible", "ineligible", "invalid", "requires_action"]]
    transfers: List[Literal["disabled", "eligible", "ineligible", "invalid", "requires_action"]]

class VerificationParam(TypedDict, total=False):
    document: AdditionalDocumentParam

class VisaCompellingEvidence3Param(TypedDict, total=False):
    disputed_transaction: DisputedTransactionParam
    prior_undisputed_transactions: List[PriorUndisputedTransactionsParam]

class VisaComplianceParam(TypedDict, total=False):
    fee_acknowledged: bool

class AccountBankAccountCreateParams(RequestOptions, total=False):
    bank_account: BankAccountParam | str | BankAccount
    default_for_currency: bool
    expand: List[str]
    external_account: str
    metadata: Mapping[str, str]

class AccountBankAccountUpdateParams(RequestOptions, total=False):
    account_holder_name: str
    account_holder_type: Literal["company", "individual"] | Literal[""]
    account_type: Literal["checking", "futsu", "savings", "toza"]
    address_city: str
    address_country: str
    address_line1: str
    address_line2: str
    address_state: str
    address_zip: str
    default_for_currency: bool
    documents: BankAccountDocumentsParam
    exp_month: str
    exp_year: str
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    name: str

class AccountCapabilityUpdateParams(RequestOptions, total=False):
    expand: List[str]
    requested: bool

class AccountCreateParams(RequestOptions, total=False):
    account_token: str
    bank_account: BankAccountParam | str | BankAccount
    business_profile: AccountBusinessProfileParam
    business_type: Literal["company", "government_entity", "individual", "non_profit"]
    capabilities: AccountCapabilitiesParam
    company: AccountCompanyParam
    controller: AccountControllerParam
    country: str
    default_currency: str
    documents: AccountDocumentsParam
    email: str
    expand: List[str]
    external_account: str
    groups: AccountGroupsParam
    individual: IndividualParam
    metadata: Mapping[str, str] | Literal[""]
    settings: AccountSettingsParam
    tos_acceptance: AccountTosAcceptanceParam
    type: Literal["custom", "express", "standard"]

class AccountExternalAccountCreateParams(RequestOptions, total=False):
    bank_account: BankAccountParam | str | BankAccount
    default_for_currency: bool
    expand: List[str]
    external_account: str
    metadata: Mapping[str, str]

class AccountExternalAccountListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    object: Literal["bank_account", "card"]
    starting_after: str

class AccountExternalAccountUpdateParams(RequestOptions, total=False):
    account_holder_name: str
    account_holder_type: Literal["company", "individual"] | Literal[""]
    account_type: Literal["checking", "futsu", "savings", "toza"]
    address_city: str
    address_country: str
    address_line1: str
    address_line2: str
    address_state: str
    address_zip: str
    default_for_currency: bool
    documents: BankAccountDocumentsParam
    exp_month: str
    exp_year: str
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    name: str

class AccountLinkCreateParams(OptionsWithoutAccount, total=False):
    account: Required[str | Account]
    collect: Literal["currently_due", "eventually_due"]
    collection_options: CollectionOptionsParam
    expand: List[str]
    refresh_url: str
    return_url: str
    type: Required[Literal["account_onboarding", "account_update"]]

class AccountListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str

class AccountPeopleCreateParams(RequestOptions, total=False):
    additional_tos_acceptances: AdditionalTosAcceptancesParam
    address: AddressParam
    address_kana: AddressKanaParam
    address_kanji: AddressKanaParam
    dob: DobParam | Literal[""]
    documents: DocumentsParam
    email: str
    expand: List[str]
    first_name: str
    first_name_kana: str
    first_name_kanji: str
    full_name_aliases: List[str] | Literal[""]
    gender: str
    id_number: str
    id_number_secondary: str
    last_name: str
    last_name_kana: str
    last_name_kanji: str
    maiden_name: str
    metadata: Mapping[str, str] | Literal[""]
    nationality: str
    person_token: str
    phone: str
    political_exposure: Literal["existing", "none"]
    registered_address: AddressParam
    relationship: RelationshipParam
    ssn_last_4: str
    us_cfpb_data: UsCfpbDataParam
    verification: IndividualVerificationParam

class AccountPeopleListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    relationship: AccountPeopleRelationshipParam
    starting_after: str

class AccountPeopleUpdateParams(RequestOptions, total=False):
    additional_tos_acceptances: AdditionalTosAcceptancesParam
    address: AddressParam
    address_kana: AddressKanaParam
    address_kanji: AddressKanaParam
    dob: DobParam | Literal[""]
    documents: DocumentsParam
    email: str
    expand: List[str]
    first_name: str
    first_name_kana: str
    first_name_kanji: str
    full_name_aliases: List[str] | Literal[""]
    gender: str
    id_number: str
    id_number_secondary: str
    last_name: str
    last_name_kana: str
    last_name_kanji: str
    maiden_name: str
    metadata: Mapping[str, str] | Literal[""]
    nationality: str
    person_token: str
    phone: str
    political_exposure: Literal["existing", "none"]
    registered_address: AddressParam
    relationship: RelationshipParam
    ssn_last_4: str
    us_cfpb_data: UsCfpbDataParam
    verification: IndividualVerificationParam

class AccountPersonCreateParams(RequestOptions, total=False):
    additional_tos_acceptances: AdditionalTosAcceptancesParam
    address: AddressParam
    address_kana: AddressKanaParam
    address_kanji: AddressKanaParam
    dob: DobParam | Literal[""]
    documents: DocumentsParam
    email: str
    expand: List[str]
    first_name: str
    first_name_kana: str
    first_name_kanji: str
    full_name_aliases: List[str] | Literal[""]
    gender: str
    id_number: str
    id_number_secondary: str
    last_name: str
    last_name_kana: str
    last_name_kanji: str
    maiden_name: str
    metadata: Mapping[str, str] | Literal[""]
    nationality: str
    person_token: str
    phone: str
    political_exposure: Literal["existing", "none"]
    registered_address: AddressParam
    relationship: RelationshipParam
    ssn_last_4: str
    us_cfpb_data: UsCfpbDataParam
    verification: IndividualVerificationParam

class AccountPersonListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    relationship: AccountPeopleRelationshipParam
    starting_after: str

class AccountPersonUpdateParams(RequestOptions, total=False):
    additional_tos_acceptances: AdditionalTosAcceptancesParam
    address: AddressParam
    address_kana: AddressKanaParam
    address_kanji: AddressKanaParam
    dob: DobParam | Literal[""]
    documents: DocumentsParam
    email: str
    expand: List[str]
    first_name: str
    first_name_kana: str
    first_name_kanji: str
    full_name_aliases: List[str] | Literal[""]
    gender: str
    id_number: str
    id_number_secondary: str
    last_name: str
    last_name_kana: str
    last_name_kanji: str
    maiden_name: str
    metadata: Mapping[str, str] | Literal[""]
    nationality: str
    person_token: str
    phone: str
    political_exposure: Literal["existing", "none"]
    registered_address: AddressParam
    relationship: RelationshipParam
    ssn_last_4: str
    us_cfpb_data: UsCfpbDataParam
    verification: IndividualVerificationParam

class AccountRejectParams(RequestOptions, total=False):
    expand: List[str]
    payouts_action: Literal["none", "pause"]
    reason: Required[Literal["credit", "fraud_no_intent_to_fulfill", "fraud_other", "fraud_payment_method_casher", "fraud_payment_method_tester", "other", "terms_of_service"]]

class AccountSessionCreateParams(OptionsWithoutAccount, total=False):
    account: Required[str | Account]
    components: Required[AccountSessionComponentsParam]
    expand: List[str]

class AccountUpdateParams(RequestOptions, total=False):
    account_token: str
    business_profile: AccountBusinessProfileParam
    business_type: Literal["company", "government_entity", "individual", "non_profit"]
    capabilities: AccountCapabilitiesParam
    company: AccountCompanyParam
    default_currency: str
    documents: AccountUpdateDocumentsParam
    email: str
    expand: List[str]
    external_account: str
    groups: AccountGroupsParam
    individual: IndividualParam
    metadata: Mapping[str, str] | Literal[""]
    settings: AccountUpdateSettingsParam
    tos_acceptance: AccountTosAcceptanceParam

class ApplePayDomainCreateParams(RequestOptions, total=False):
    domain_name: Required[str]
    expand: List[str]

class ApplePayDomainListParams(RequestOptions, total=False):
    domain_name: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str

class ApplicationFeeListParams(RequestOptions, total=False):
    charge: str | Charge
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str

class ApplicationFeeRefundCreateParams(RequestOptions, total=False):
    amount: int
    expand: List[str]
    metadata: Mapping[str, str]

class ApplicationFeeRefundParams(RequestOptions, total=False):
    amount: int
    directive: str
    expand: List[str]

class ApplicationFeeRefundUpdateParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]

class AppsInstallCreateParams(RequestOptions, total=False):
    app: Required[str]
    channel: Literal["private_live", "private_test", "public", "testing"]
    code_challenge: str
    code_challenge_method: str
    expand: List[str]

class AppsInstallListParams(OptionsWithoutAccount, total=False):
    account: str | Account
    app: str
    approval_required: bool
    channel: Literal["private_live", "private_test", "public", "testing"]
    created: int | datetime | CreatedParam
    created_by: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["install_failed", "installed", "installing", "uninstall_failed", "uninstalling"]

class AppsSecretCreateParams(RequestOptions, total=False):
    expand: List[str]
    expires_at: int | datetime
    name: Required[str]
    payload: Required[str]
    scope: Required[AppsSecretScopeParam]

class AppsSecretDeleteWhereParams(RequestOptions, total=False):
    expand: List[str]
    name: Required[str]
    scope: Required[AppsSecretScopeParam]

class AppsSecretFindParams(RequestOptions, total=False):
    expand: List[str]
    name: Required[str]
    scope: Required[AppsSecretScopeParam]

class AppsSecretListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    scope: Required[AppsSecretScopeParam]
    starting_after: str

class BalanceHistoryListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    currency: str
    ending_before: str
    expand: List[str]
    limit: int
    payout: str | Payout
    source: str | Source
    starting_after: str
    type: str

class BalanceSettingsUpdateParams(RequestOptions, total=False):
    expand: List[str]
    payments: BalanceSettingsPaymentsParam

class BalanceTransactionListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    currency: str
    ending_before: str
    expand: List[str]
    limit: int
    payout: str | Payout
    source: str | Source
    starting_after: str
    type: str

class BillingAlertCreateParams(RequestOptions, total=False):
    alert_type: Required[Literal["usage_threshold"]]
    expand: List[str]
    title: Required[str]
    usage_threshold: BillingAlertUsageThresholdParam

class BillingAlertListParams(RequestOptions, total=False):
    alert_type: Literal["usage_threshold"]
    ending_before: str
    expand: List[str]
    limit: int
    meter: str
    starting_after: str

class BillingCreditBalanceSummaryRetrieveParams(RequestOptions, total=False):
    customer: str | Customer
    customer_account: str
    expand: List[str]
    filter: Required[BillingCreditBalanceSummaryFilterParam]

class BillingCreditBalanceTransactionListParams(RequestOptions, total=False):
    credit_grant: str
    customer: str | Customer
    customer_account: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str

class BillingCreditGrantCreateParams(RequestOptions, total=False):
    amount: Required[BillingCreditGrantAmountParam]
    applicability_config: Required[BillingCreditGrantApplicabilityConfigParam]
    category: Literal["paid", "promotional"]
    customer: str | Customer
    customer_account: str
    effective_at: int | datetime
    expand: List[str]
    expires_at: int | datetime
    metadata: Mapping[str, str]
    name: str
    priority: int

class BillingCreditGrantListParams(RequestOptions, total=False):
    customer: str | Customer
    customer_account: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str

class BillingCreditGrantUpdateParams(RequestOptions, total=False):
    expand: List[str]
    expires_at: int | datetime | Literal[""]
    metadata: Mapping[str, str]

class BillingFeedbackOptionCreateParams(RequestOptions, total=False):
    description: Required[str]
    expand: List[str]

class BillingFeedbackOptionListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["active", "inactive"]

class BillingFeedbackOptionUpdateParams(RequestOptions, total=False):
    description: str
    expand: List[str]

class BillingMeterCreateParams(RequestOptions, total=False):
    customer_mapping: BillingMeterCustomerMappingParam
    default_aggregation: Required[BillingMeterDefaultAggregationParam]
    display_name: Required[str]
    event_name: Required[str]
    event_time_window: Literal["day", "hour"]
    expand: List[str]
    value_settings: BillingMeterValueSettingsParam

class BillingMeterEventAdjustmentCreateParams(RequestOptions, total=False):
    cancel: BillingMeterEventAdjustmentCancelParam
    event_name: Required[str]
    expand: List[str]
    type: Required[Literal["cancel"]]

class BillingMeterEventCreateParams(RequestOptions, total=False):
    event_name: Required[str]
    expand: List[str]
    identifier: str
    payload: Required[Mapping[str, str]]
    timestamp: int | datetime

class BillingMeterEventSummaryListParams(RequestOptions, total=False):
    customer: Required[str | Customer]
    end_time: Required[int | datetime]
    ending_before: str
    expand: List[str]
    limit: int
    start_time: Required[int | datetime]
    starting_after: str
    value_grouping_window: Literal["day", "hour"]

class BillingMeterListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["active", "inactive"]

class BillingMeterUpdateParams(RequestOptions, total=False):
    display_name: str
    expand: List[str]

class BillingPortalConfigurationCreateParams(RequestOptions, total=False):
    business_profile: BillingPortalConfigurationBusinessProfileParam
    default_return_url: str
    expand: List[str]
    features: Required[BillingPortalConfigurationFeaturesParam]
    login_page: PhoneNumberCollectionParam
    metadata: Mapping[str, str]
    name: str

class BillingPortalConfigurationListParams(RequestOptions, total=False):
    active: bool
    ending_before: str
    expand: List[str]
    is_default: bool
    limit: int
    starting_after: str

class BillingPortalConfigurationUpdateParams(RequestOptions, total=False):
    active: bool
    business_profile: BillingPortalConfigurationUpdateBusinessProfileParam
    default_return_url: str
    expand: List[str]
    features: BillingPortalConfigurationUpdateFeaturesParam
    login_page: PhoneNumberCollectionParam
    metadata: Mapping[str, str] | Literal[""]
    name: str

class BillingPortalSessionCreateParams(RequestOptions, total=False):
    after_expiration: BillingPortalSessionAfterExpirationParam
    configuration: str
    customer: str | Customer
    customer_account: str
    expand: List[str]
    flow_data: BillingPortalSessionFlowDataParam
    locale: BillingPortalSessionLocaleValue
    on_behalf_of: str
    return_url: str

class ChargeCaptureParams(RequestOptions, total=False):
    amount: int
    application_fee: int
    application_fee_amount: int
    expand: List[str]
    receipt_email: str
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_data: TransferDataParam
    transfer_group: str

class ChargeCreateParams(RequestOptions, total=False):
    amount: int
    application_fee: int
    application_fee_amount: int
    capture: bool
    card: CardParam | str | Card
    currency: str
    customer: str | Customer
    description: str
    destination: ChargeDestinationParam | str
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    on_behalf_of: str
    radar_options: RadarOptionsParam
    receipt_email: str
    shipping: ShippingParam
    source: CardParam | str | Source
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_data: ChargeTransferDataParam
    transfer_group: str

class ChargeDisputeUpdateParams(RequestOptions, total=False):
    evidence: ChargeDisputeEvidenceParam
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    submit: bool

class ChargeListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    customer: str | Customer
    ending_before: str
    expand: List[str]
    limit: int
    payment_intent: str | PaymentIntent
    starting_after: str
    transfer_group: str

class ChargeRefundCreateParams(RequestOptions, total=False):
    amount: int
    currency: str
    customer: str | Customer
    expand: List[str]
    instructions_email: str
    metadata: Mapping[str, str] | Literal[""]
    origin: Literal["customer_balance"]
    payment_intent: str | PaymentIntent
    reason: Literal["duplicate", "fraudulent", "requested_by_customer"]
    refund_application_fee: bool
    reverse_transfer: bool

class ChargeRefundParams(RequestOptions, total=False):
    amount: int
    expand: List[str]
    instructions_email: str
    metadata: Mapping[str, str] | Literal[""]
    payment_intent: str | PaymentIntent
    reason: Literal["duplicate", "fraudulent", "requested_by_customer"]
    refund_application_fee: bool
    reverse_transfer: bool

class ChargeRefundUpdateParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]

class ChargeSearchParams(RequestOptions, total=False):
    expand: List[str]
    limit: int
    page: str
    query: Required[str]

class ChargeUpdateParams(RequestOptions, total=False):
    customer: str | Customer
    description: str
    expand: List[str]
    fraud_details: ChargeFraudDetailsParam
    metadata: Mapping[str, str] | Literal[""]
    receipt_email: str
    shipping: ShippingParam
    transfer_group: str

class CheckoutSessionCreateParams(RequestOptions, total=False):
    adaptive_pricing: AdaptivePricingParam
    after_expiration: CheckoutSessionAfterExpirationParam
    allow_promotion_codes: bool
    allowed_payment_method_types: List[Literal["acss_debit", "affirm", "afterpay_clearpay", "alipay", "alma", "amazon_pay", "au_becs_debit", "bacs_debit", "bancontact", "billie", "bizum", "blik", "boleto", "card", "cashapp", "crypto", "customer_balance", "eps", "fpx", "giropay", "grabpay", "ideal", "kakao_pay", "klarna", "konbini", "kr_card", "link", "mb_way", "mobilepay", "multibanco", "naver_pay", "nz_bank_account", "oxxo", "p24", "pay_by_bank", "payco", "paynow", "paypal", "paypay", "payto", "pix", "promptpay", "revolut_pay", "samsung_pay", "satispay", "scalapay", "sepa_debit", "sequra", "sofort", "sunbit", "swish", "twint", "upi", "us_bank_account", "wechat_pay", "zip"]]
    automatic_tax: AutomaticTaxParam
    billing_address_collection: Literal["auto", "required"]
    branding_settings: CheckoutSessionBrandingSettingsParam
    cancel_url: str
    client_reference_id: str
    consent_collection: ConsentCollectionParam
    currency: str
    custom_fields: List[CustomFieldsParam]
    custom_text: CustomTextParam
    customer: str | Customer
    customer_account: str
    customer_creation: Literal["always", "if_required"]
    customer_email: str
    customer_update: CheckoutSessionCustomerUpdateParam
    discounts: List[SubscriptionUpdateConfirmDiscountsParam]
    excluded_payment_method_types: List[PaymentIntentExcludedPaymentMethodTypesValue]
    expand: List[str]
    expires_at: int | datetime
    integration_identifier: str
    invoice_creation: CheckoutSessionInvoiceCreationParam
    line_items: List[CheckoutSessionLineItemsParam]
    locale: CheckoutSessionLocaleValue
    managed_payments: AdaptivePricingParam
    metadata: Mapping[str, str]
    mode: Literal["payment", "setup", "subscription"]
    name_collection: NameCollectionParam
    optional_items: List[OptionalItemsParam]
    origin_context: Literal["mobile_app", "web"]
    payment_intent_data: CheckoutSessionPaymentIntentDataParam
    payment_method_collection: Literal["always", "if_required"]
    payment_method_configuration: str | PaymentMethodConfiguration
    payment_method_data: CheckoutSessionPaymentMethodDataParam
    payment_method_options: CheckoutSessionPaymentMethodOptionsParam
    permissions: CheckoutSessionPermissionsParam
    phone_number_collection: PhoneNumberCollectionParam
    redirect_on_completion: Literal["always", "if_required", "never"]
    return_url: str
    saved_payment_method_options: CheckoutSessionSavedPaymentMethodOptionsParam
    setup_intent_data: CheckoutSessionSetupIntentDataParam
    shipping_address_collection: ShippingAddressCollectionParam
    shipping_options: List[ShippingOptionsParam]
    submit_type: Literal["auto", "book", "donate", "pay", "subscribe"]
    subscription_data: CheckoutSessionSubscriptionDataParam
    success_url: str
    tax_id_collection: TaxIdCollectionParam
    ui_mode: Literal["elements", "embedded_page", "hosted_page"]
    wallet_options: CheckoutSessionWalletOptionsParam

class CheckoutSessionListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    customer: str | Customer
    customer_account: str
    customer_details: CheckoutSessionCustomerDetailsParam
    ending_before: str
    expand: List[str]
    limit: int
    payment_intent: str | PaymentIntent
    payment_link: str | PaymentLink
    starting_after: str
    status: Literal["complete", "expired", "open"]
    subscription: str | Subscription

class CheckoutSessionUpdateParams(RequestOptions, total=False):
    collected_information: CheckoutSessionCollectedInformationParam
    expand: List[str]
    line_items: List[CheckoutSessionUpdateLineItemsParam]
    metadata: Mapping[str, str] | Literal[""]
    payment_intent_data: CheckoutSessionUpdatePaymentIntentDataParam
    shipping_options: List[ShippingOptionsParam] | Literal[""]

class ClimateOrderCreateParams(RequestOptions, total=False):
    amount: int
    beneficiary: ClimateOrderBeneficiaryParam
    currency: str
    expand: List[str]
    metadata: Mapping[str, str]
    metric_tons: str | Decimal
    product: Required[str | Product]

class ClimateOrderUpdateParams(RequestOptions, total=False):
    beneficiary: ClimateOrderUpdateBeneficiaryParam | Literal[""]
    expand: List[str]
    metadata: Mapping[str, str]

class CouponCreateParams(RequestOptions, total=False):
    amount_off: int
    applies_to: CouponAppliesToParam
    currency: str
    currency_options: Mapping[str, CouponCurrencyOptionsParam]
    duration: Literal["forever", "once", "repeating"]
    duration_in_months: int
    expand: List[str]
    id: str
    max_redemptions: int
    metadata: Mapping[str, str] | Literal[""]
    name: str
    percent_off: float
    redeem_by: int | datetime

class CouponListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str

class CouponUpdateParams(RequestOptions, total=False):
    currency_options: Mapping[str, CouponCurrencyOptionsParam]
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    name: str

class CreditNoteCreateParams(RequestOptions, total=False):
    amount: int
    credit_amount: int
    effective_at: int | datetime
    email_type: Literal["credit_note", "none"]
    expand: List[str]
    invoice: Required[str | Invoice]
    lines: List[LinesParam]
    memo: str
    metadata: Mapping[str, str]
    out_of_band_amount: int
    reason: Literal["duplicate", "fraudulent", "order_change", "product_unsatisfactory"]
    refund_amount: int
    refunds: List[RefundsParam]
    shipping_cost: ShippingCostParam

class CreditNoteListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    customer: str | Customer
    customer_account: str
    ending_before: str
    expand: List[str]
    invoice: str | Invoice
    limit: int
    starting_after: str

class CreditNotePreviewLineListParams(RequestOptions, total=False):
    amount: int
    credit_amount: int
    effective_at: int | datetime
    email_type: Literal["credit_note", "none"]
    ending_before: str
    expand: List[str]
    invoice: Required[str | Invoice]
    limit: int
    lines: List[LinesParam]
    memo: str
    metadata: Mapping[str, str]
    out_of_band_amount: int
    reason: Literal["duplicate", "fraudulent", "order_change", "product_unsatisfactory"]
    refund_amount: int
    refunds: List[RefundsParam]
    shipping_cost: ShippingCostParam
    starting_after: str

class CreditNotePreviewParams(RequestOptions, total=False):
    amount: int
    credit_amount: int
    effective_at: int | datetime
    email_type: Literal["credit_note", "none"]
    expand: List[str]
    invoice: Required[str | Invoice]
    lines: List[LinesParam]
    memo: str
    metadata: Mapping[str, str]
    out_of_band_amount: int
    reason: Literal["duplicate", "fraudulent", "order_change", "product_unsatisfactory"]
    refund_amount: int
    refunds: List[RefundsParam]
    shipping_cost: ShippingCostParam

class CreditNoteUpdateParams(RequestOptions, total=False):
    expand: List[str]
    memo: str
    metadata: Mapping[str, str]

class CustomerBalanceTransactionCreateParams(RequestOptions, total=False):
    amount: Required[int]
    currency: Required[str]
    description: str
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]

class CustomerBalanceTransactionListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    invoice: str | Invoice
    limit: int
    starting_after: str

class CustomerBalanceTransactionUpdateParams(RequestOptions, total=False):
    description: str
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]

class CustomerBankAccountCreateParams(RequestOptions, total=False):
    alipay_account: str
    bank_account: CustomerBankAccountBankAccountParam | str | BankAccount
    card: CardParam | str | Card
    expand: List[str]
    metadata: Mapping[str, str]
    source: str | Source

class CustomerBankAccountUpdateParams(RequestOptions, total=False):
    account_holder_name: str
    account_holder_type: Literal["company", "individual"]
    address_city: str
    address_country: str
    address_line1: str
    address_line2: str
    address_state: str
    address_zip: str
    exp_month: str
    exp_year: str
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    name: str
    owner: OwnerParam

class CustomerBankAccountVerifyParams(RequestOptions, total=False):
    amounts: List[int]
    expand: List[str]

class CustomerCardCreateParams(RequestOptions, total=False):
    alipay_account: str
    bank_account: CustomerBankAccountBankAccountParam | str | BankAccount
    card: CardParam | str | Card
    expand: List[str]
    metadata: Mapping[str, str]
    source: CardParam | str | Source

class CustomerCardUpdateParams(RequestOptions, total=False):
    account_holder_name: str
    account_holder_type: Literal["company", "individual"]
    address_city: str
    address_country: str
    address_line1: str
    address_line2: str
    address_state: str
    address_zip: str
    exp_month: str
    exp_year: str
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    name: str
    owner: OwnerParam

class CustomerCashBalanceUpdateParams(RequestOptions, total=False):
    expand: List[str]
    settings: SettingsParam

class CustomerCreateParams(RequestOptions, total=False):
    address: AddressParam | Literal[""]
    balance: int
    business_name: str
    cash_balance: CustomerCashBalanceParam
    description: str
    email: str
    expand: List[str]
    individual_name: str
    invoice_prefix: str
    invoice_settings: CustomerInvoiceSettingsParam
    metadata: Mapping[str, str] | Literal[""]
    name: str
    next_invoice_sequence: int
    payment_method: str | PaymentMethod
    phone: str
    preferred_locales: List[str]
    shipping: CustomerShippingParam | Literal[""]
    source: CardParam | str | Source
    tax: CustomerTaxParam
    tax_exempt: Literal["exempt", "none", "reverse"] | Literal[""]
    tax_id_data: List[TaxIdsParam]
    test_clock: str

class CustomerFundingInstructionCreateParams(RequestOptions, total=False):
    bank_transfer: Required[CustomerFundingInstructionBankTransferParam]
    currency: Required[str]
    expand: List[str]
    funding_type: Required[Literal["bank_transfer"]]

class CustomerListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    email: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    test_clock: str

class CustomerPaymentMethodListParams(RequestOptions, total=False):
    allow_redisplay: Literal["always", "limited", "unspecified"]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    type: PaymentMethodTypeValue

class CustomerPaymentSourceCreateParams(RequestOptions, total=False):
    alipay_account: str
    bank_account: CustomerBankAccountBankAccountParam | str | BankAccount
    card: CardParam | str | Card
    expand: List[str]
    metadata: Mapping[str, str]
    source: CardParam | str | Source

class CustomerPaymentSourceListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    object: str
    starting_after: str

class CustomerPaymentSourceUpdateParams(RequestOptions, total=False):
    account_holder_name: str
    account_holder_type: Literal["company", "individual"]
    address_city: str
    address_country: str
    address_line1: str
    address_line2: str
    address_state: str
    address_zip: str
    exp_month: str
    exp_year: str
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    name: str
    owner: OwnerParam

class CustomerPaymentSourceVerifyParams(RequestOptions, total=False):
    amounts: List[int]
    expand: List[str]

class CustomerSearchParams(RequestOptions, total=False):
    expand: List[str]
    limit: int
    page: str
    query: Required[str]

class CustomerSessionCreateParams(RequestOptions, total=False):
    components: Required[CustomerSessionComponentsParam]
    customer: str | Customer
    customer_account: str
    expand: List[str]

class CustomerSubscriptionCancelParams(RequestOptions, total=False):
    expand: List[str]
    invoice_now: bool
    prorate: bool

class CustomerSubscriptionCreateParams(RequestOptions, total=False):
    add_invoice_items: List[AddInvoiceItemsParam]
    application_fee_percent: float | Literal[""]
    automatic_tax: AutomaticTaxParam
    backdate_start_date: int | datetime
    billing_cycle_anchor: int | datetime
    billing_thresholds: BillingThresholdsParam | Literal[""]
    cancel_at: int | datetime | Literal["max_billed_until", "max_period_end", "min_period_end"]
    cancel_at_period_end: bool
    collection_method: Literal["charge_automatically", "send_invoice"]
    currency: str
    days_until_due: int
    default_payment_method: str
    default_source: str
    default_tax_rates: List[str] | Literal[""]
    discounts: List[DiscountsParam] | Literal[""]
    expand: List[str]
    invoice_settings: CustomerSubscriptionInvoiceSettingsParam
    items: List[ItemsParam]
    metadata: Mapping[str, str] | Literal[""]
    off_session: bool
    payment_behavior: Literal["allow_incomplete", "default_incomplete", "error_if_incomplete", "pending_if_incomplete"]
    payment_settings: CustomerSubscriptionPaymentSettingsParam
    pending_invoice_item_interval: RecurringParam | Literal[""]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    transfer_data: SubscriptionDataTransferDataParam
    trial_end: Literal["now"] | int | datetime
    trial_from_plan: bool
    trial_period_days: int
    trial_settings: TrialSettingsParam

class CustomerSubscriptionUpdateParams(RequestOptions, total=False):
    add_invoice_items: List[AddInvoiceItemsParam]
    application_fee_percent: float | Literal[""]
    automatic_tax: AutomaticTaxParam
    billing_cycle_anchor: Literal["now", "unchanged"]
    billing_thresholds: BillingThresholdsParam | Literal[""]
    cancel_at: int | datetime | Literal["max_billed_until", "max_period_end", "min_period_end"] | Literal[""]
    cancel_at_period_end: bool
    cancellation_details: CustomerSubscriptionCancellationDetailsParam
    collection_method: Literal["charge_automatically", "send_invoice"]
    days_until_due: int
    default_payment_method: str
    default_source: str
    default_tax_rates: List[str] | Literal[""]
    discounts: List[DiscountsParam] | Literal[""]
    expand: List[str]
    invoice_settings: CustomerSubscriptionInvoiceSettingsParam
    items: List[CustomerSubscriptionItemsParam]
    metadata: Mapping[str, str] | Literal[""]
    off_session: bool
    pause_collection: PauseCollectionParam | Literal[""]
    payment_behavior: Literal["allow_incomplete", "default_incomplete", "error_if_incomplete", "pending_if_incomplete"]
    payment_settings: CustomerSubscriptionPaymentSettingsParam
    pending_invoice_item_interval: RecurringParam | Literal[""]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    proration_date: int | datetime
    transfer_data: SubscriptionDataTransferDataParam | Literal[""]
    trial_end: Literal["now"] | int | datetime
    trial_from_plan: bool
    trial_settings: TrialSettingsParam

class CustomerTaxIdCreateParams(RequestOptions, total=False):
    expand: List[str]
    type: Required[CustomerTaxIdDataTypeValue]
    value: Required[str]

class CustomerUpdateParams(RequestOptions, total=False):
    address: AddressParam | Literal[""]
    balance: int
    bank_account: CustomerBankAccountBankAccountParam | str | BankAccount
    business_name: str
    card: CardParam | str | Card
    cash_balance: CustomerCashBalanceParam
    default_alipay_account: str
    default_bank_account: str
    default_card: str
    default_source: str
    description: str
    email: str
    expand: List[str]
    individual_name: str
    invoice_prefix: str
    invoice_settings: CustomerInvoiceSettingsParam
    metadata: Mapping[str, str] | Literal[""]
    name: str
    next_invoice_sequence: int
    phone: str
    preferred_locales: List[str]
    shipping: CustomerShippingParam | Literal[""]
    source: CardParam | str | Source
    tax: CustomerUpdateTaxParam
    tax_exempt: Literal["exempt", "none", "reverse"] | Literal[""]

class DisputeListParams(RequestOptions, total=False):
    charge: str | Charge
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    payment_intent: str | PaymentIntent
    starting_after: str

class DisputeUpdateParams(RequestOptions, total=False):
    evidence: DisputeEvidenceParam
    expand: List[str]
    intended_submission_method: Literal["manual", "prefer_manual", "prefer_smart_disputes", "smart_disputes"]
    metadata: Mapping[str, str] | Literal[""]
    submit: bool

class EntitlementsActiveEntitlementListParams(RequestOptions, total=False):
    customer: Required[str | Customer]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str

class EntitlementsFeatureCreateParams(RequestOptions, total=False):
    expand: List[str]
    lookup_key: Required[str]
    metadata: Mapping[str, str]
    name: Required[str]

class EntitlementsFeatureListParams(RequestOptions, total=False):
    archived: bool
    ending_before: str
    expand: List[str]
    limit: int
    lookup_key: str
    starting_after: str

class EntitlementsFeatureUpdateParams(RequestOptions, total=False):
    active: bool
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    name: str

class EphemeralKeyCreateParams(RequestOptions, total=False):
    customer: str | Customer
    expand: List[str]
    issuing_card: str
    nonce: str
    verification_session: str

class EventListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    delivery_success: bool
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    type: str
    types: List[str]

class ExternalAccountUpdateParams(RequestOptions, total=False):
    account_holder_name: str
    account_holder_type: Literal["company", "individual"] | Literal[""]
    account_type: Literal["checking", "futsu", "savings", "toza"]
    address_city: str
    address_country: str
    address_line1: str
    address_line2: str
    address_state: str
    address_zip: str
    default_for_currency: bool
    documents: BankAccountDocumentsParam
    exp_month: str
    exp_year: str
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    name: str

class FileCreateParams(RequestOptions, total=False):
    expand: List[str]
    file: Required[FileInput]
    file_link_data: FileFileLinkDataParam
    purpose: Required[Literal["account_requirement", "additional_verification", "business_icon", "business_logo", "customer_signature", "dispute_evidence", "identity_document", "issuing_regulatory_reporting", "pci_document", "platform_terms_of_service", "tax_document_user_upload", "terminal_android_apk", "terminal_reader_splashscreen", "terminal_wifi_certificate", "terminal_wifi_private_key"]]
    on_progress: Callable[[int, int], object]

class FileLinkCreateParams(RequestOptions, total=False):
    expand: List[str]
    expires_at: int | datetime
    file: Required[str | File]
    metadata: Mapping[str, str] | Literal[""]

class FileLinkListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    expired: bool
    file: str | File
    limit: int
    starting_after: str

class FileLinkUpdateParams(RequestOptions, total=False):
    expand: List[str]
    expires_at: Literal["now"] | int | datetime | Literal[""]
    metadata: Mapping[str, str] | Literal[""]

class FileListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    purpose: FilePurposeValue
    starting_after: str

class FinancialConnectionsAccountListParams(RequestOptions, total=False):
    account_holder: FinancialConnectionsAccountAccountHolderParam
    ending_before: str
    expand: List[str]
    limit: int
    session: str
    starting_after: str

class FinancialConnectionsAccountOwnerListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    ownership: Required[str]
    starting_after: str

class FinancialConnectionsAccountRefreshParams(RequestOptions, total=False):
    expand: List[str]
    features: Required[List[Literal["balance", "ownership", "transactions"]]]

class FinancialConnectionsAccountSubscribeParams(RequestOptions, total=False):
    expand: List[str]
    features: Required[List[Literal["transactions"]]]

class FinancialConnectionsAccountUnsubscribeParams(RequestOptions, total=False):
    expand: List[str]
    features: Required[List[Literal["transactions"]]]

class FinancialConnectionsSessionCreateParams(RequestOptions, total=False):
    account_holder: Required[AccountHolderParam]
    expand: List[str]
    filters: FinancialConnectionsSessionFiltersParam
    limits: FinancialConnectionsSessionLimitsParam
    manual_entry: FinancialConnectionsSessionManualEntryParam
    permissions: Required[List[Literal["balances", "ownership", "payment_method", "transactions"]]]
    prefetch: List[Literal["balances", "ownership", "transactions"]]
    return_url: str

class FinancialConnectionsTransactionListParams(OptionsWithoutAccount, total=False):
    account: Required[str | Account]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    transacted_at: CreatedParam | int | datetime
    transaction_refresh: FinancialConnectionsTransactionTransactionRefreshParam

class ForwardingRequestCreateParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Mapping[str, str]
    payment_method: Required[str | PaymentMethod]
    replacements: Required[List[Literal["card_cvc", "card_expiry", "card_number", "cardholder_name", "request_signature"]]]
    request: ForwardingRequestRequestParam
    url: Required[str]

class ForwardingRequestListParams(RequestOptions, total=False):
    created: CreatedParam
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str

class IdentityVerificationReportListParams(RequestOptions, total=False):
    client_reference_id: str
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    type: Literal["document", "id_number"]
    verification_session: str

class IdentityVerificationSessionCreateParams(RequestOptions, total=False):
    client_reference_id: str
    expand: List[str]
    metadata: Mapping[str, str]
    options: IdentityVerificationSessionOptionsParam
    provided_details: IdentityVerificationSessionProvidedDetailsParam
    related_customer: str
    related_customer_account: str
    related_person: IdentityVerificationSessionRelatedPersonParam
    return_url: str
    type: Literal["document", "id_number"]
    verification_flow: str

class IdentityVerificationSessionListParams(RequestOptions, total=False):
    client_reference_id: str
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    related_customer: str
    related_customer_account: str
    starting_after: str
    status: Literal["canceled", "processing", "requires_input", "verified"]

class IdentityVerificationSessionUpdateParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Mapping[str, str]
    options: IdentityVerificationSessionOptionsParam
    provided_details: IdentityVerificationSessionProvidedDetailsParam
    type: Literal["document", "id_number"]

class InvoiceAddLinesParams(RequestOptions, total=False):
    expand: List[str]
    invoice_metadata: Mapping[str, str] | Literal[""]
    lines: Required[List[InvoiceLinesParam]]

class InvoiceAttachPaymentParams(RequestOptions, total=False):
    expand: List[str]
    payment_intent: str | PaymentIntent
    payment_record: str | PaymentRecord

class InvoiceCreateParams(RequestOptions, total=False):
    account_tax_ids: List[str] | Literal[""]
    application_fee_amount: int
    auto_advance: bool
    automatic_tax: AutomaticTaxParam
    automatically_finalizes_at: int | datetime
    collection_method: Literal["charge_automatically", "send_invoice"]
    currency: str
    custom_fields: List[InvoiceDataCustomFieldsParam] | Literal[""]
    customer: str | Customer
    customer_account: str
    days_until_due: int
    default_payment_method: str
    default_source: str
    default_tax_rates: List[str]
    description: str
    discounts: List[DiscountsParam] | Literal[""]
    due_date: int | datetime
    effective_at: int | datetime
    expand: List[str]
    footer: str
    from_invoice: InvoiceFromInvoiceParam
    issuer: LiabilityParam
    metadata: Mapping[str, str] | Literal[""]
    number: str
    on_behalf_of: str
    payment_settings: InvoicePaymentSettingsParam
    pending_invoice_items_behavior: Literal["exclude", "include"]
    rendering: InvoiceRenderingParam
    shipping_cost: ShippingOptionsParam
    shipping_details: ShippingDetailsParam
    statement_descriptor: str
    subscription: str | Subscription
    transfer_data: PaymentIntentDataTransferDataParam

class InvoiceCreatePreviewParams(RequestOptions, total=False):
    automatic_tax: AutomaticTaxParam
    currency: str
    customer: str | Customer
    customer_account: str
    customer_details: InvoiceCustomerDetailsParam
    discounts: List[DiscountsParam] | Literal[""]
    expand: List[str]
    invoice_items: List[InvoiceInvoiceItemsParam]
    issuer: LiabilityParam
    on_behalf_of: str
    preview_mode: Literal["next", "recurring"]
    schedule: str
    schedule_details: InvoiceScheduleDetailsParam
    subscription: str | Subscription
    subscription_details: InvoiceSubscriptionDetailsParam

class InvoiceFinalizeInvoiceParams(RequestOptions, total=False):
    auto_advance: bool
    expand: List[str]

class InvoiceItemCreateParams(RequestOptions, total=False):
    amount: int
    currency: str
    customer: str | Customer
    customer_account: str
    description: str
    discountable: bool
    discounts: List[DiscountsParam] | Literal[""]
    expand: List[str]
    invoice: str | Invoice
    metadata: Mapping[str, str] | Literal[""]
    period: PeriodParam
    price_data: AddInvoiceItemsPriceDataParam
    pricing: PricingParam
    quantity: int
    quantity_decimal: str | Decimal
    subscription: str | Subscription
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    tax_code: str | TaxCode
    tax_rates: List[str]
    unit_amount_decimal: str | Decimal

class InvoiceItemListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    customer: str | Customer
    customer_account: str
    ending_before: str
    expand: List[str]
    invoice: str | Invoice
    limit: int
    pending: bool
    starting_after: str

class InvoiceItemUpdateParams(RequestOptions, total=False):
    amount: int
    description: str
    discountable: bool
    discounts: List[DiscountsParam] | Literal[""]
    expand: List[str]
    invoicing_rules: str
    metadata: Mapping[str, str] | Literal[""]
    period: PeriodParam
    price_data: AddInvoiceItemsPriceDataParam
    pricing: PricingParam
    quantity: int
    quantity_decimal: str | Decimal
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    tax_code: str | TaxCode
    tax_rates: List[str] | Literal[""]
    unit_amount_decimal: str | Decimal

class InvoiceLineItemUpdateParams(RequestOptions, total=False):
    amount: int
    description: str
    discountable: bool
    discounts: List[DiscountsParam] | Literal[""]
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    period: PeriodParam
    price_data: PriceDataParam
    pricing: PricingParam
    quantity: int
    quantity_decimal: str | Decimal
    tax_amounts: List[TaxAmountsParam] | Literal[""]
    tax_rates: List[str] | Literal[""]

class InvoiceListParams(RequestOptions, total=False):
    collection_method: Literal["charge_automatically", "send_invoice"]
    created: CreatedParam | int | datetime
    customer: str | Customer
    customer_account: str
    due_date: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["draft", "open", "paid", "uncollectible", "void"]
    subscription: str | Subscription

class InvoicePayParams(RequestOptions, total=False):
    expand: List[str]
    forgive: bool
    mandate: str | Mandate
    off_session: bool
    paid_out_of_band: bool
    payment_method: str | PaymentMethod
    source: str | Source

class InvoicePaymentListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    invoice: str | Invoice
    limit: int
    payment: InvoicePaymentPaymentParam
    starting_after: str
    status: Literal["canceled", "open", "paid"]

class InvoiceRemoveLinesParams(RequestOptions, total=False):
    expand: List[str]
    invoice_metadata: Mapping[str, str] | Literal[""]
    lines: Required[List[InvoiceRemoveLinesLinesParam]]

class InvoiceRenderingTemplateListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["active", "archived"]

class InvoiceRenderingTemplateRetrieveParams(RequestOptions, total=False):
    expand: List[str]
    version: int

class InvoiceSearchParams(RequestOptions, total=False):
    expand: List[str]
    limit: int
    page: str
    query: Required[str]

class InvoiceUpdateLinesParams(RequestOptions, total=False):
    expand: List[str]
    invoice_metadata: Mapping[str, str] | Literal[""]
    lines: Required[List[InvoiceUpdateLinesLinesParam]]

class InvoiceUpdateParams(RequestOptions, total=False):
    account_tax_ids: List[str] | Literal[""]
    application_fee_amount: int
    auto_advance: bool
    automatic_tax: AutomaticTaxParam
    automatically_finalizes_at: int | datetime
    collection_method: Literal["charge_automatically", "send_invoice"]
    custom_fields: List[InvoiceDataCustomFieldsParam] | Literal[""]
    days_until_due: int
    default_payment_method: str
    default_source: str
    default_tax_rates: List[str] | Literal[""]
    description: str
    discounts: List[DiscountsParam] | Literal[""]
    due_date: int | datetime
    effective_at: int | datetime | Literal[""]
    expand: List[str]
    footer: str
    issuer: LiabilityParam
    metadata: Mapping[str, str] | Literal[""]
    number: str
    on_behalf_of: str
    payment_settings: InvoicePaymentSettingsParam
    rendering: InvoiceRenderingParam
    shipping_cost: ShippingOptionsParam | Literal[""]
    shipping_details: ShippingDetailsParam | Literal[""]
    statement_descriptor: str
    transfer_data: PaymentIntentDataTransferDataParam | Literal[""]

class IssuingAuthorizationApproveParams(RequestOptions, total=False):
    amount: int
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]

class IssuingAuthorizationDeclineParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]

class IssuingAuthorizationListParams(RequestOptions, total=False):
    card: str | Card
    cardholder: str
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["closed", "expired", "pending", "reversed"]

class IssuingAuthorizationUpdateParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]

class IssuingCardCreateParams(RequestOptions, total=False):
    cardholder: str
    currency: Required[str]
    exp_month: int
    exp_year: int
    expand: List[str]
    financial_account: str
    lifecycle_controls: IssuingCardLifecycleControlsParam
    metadata: Mapping[str, str]
    personalization_design: str
    pin: IssuingCardPinParam
    replacement_for: str
    replacement_reason: Literal["damaged", "expired", "lost", "stolen"]
    second_line: str
    shipping: IssuingCardShippingParam
    spending_controls: IssuingCardSpendingControlsParam
    status: Literal["active", "inactive"]
    type: Required[Literal["physical", "virtual"]]

class IssuingCardListParams(RequestOptions, total=False):
    cardholder: str
    created: CreatedParam | int | datetime
    ending_before: str
    exp_month: int
    exp_year: int
    expand: List[str]
    last4: str
    limit: int
    personalization_design: str
    starting_after: str
    status: Literal["active", "canceled", "inactive"]
    type: Literal["physical", "virtual"]

class IssuingCardUpdateParams(RequestOptions, total=False):
    cancellation_reason: Literal["lost", "stolen"]
    expand: List[str]
    financial_account: str
    metadata: Mapping[str, str] | Literal[""]
    personalization_design: str
    pin: IssuingCardPinParam
    shipping: IssuingCardShippingParam
    spending_controls: IssuingCardSpendingControlsParam
    status: Literal["active", "canceled", "inactive"]

class IssuingCardholderCreateParams(RequestOptions, total=False):
    billing: Required[IssuingCardholderBillingParam]
    company: IssuingCardholderCompanyParam
    email: str
    expand: List[str]
    individual: IssuingCardholderIndividualParam
    metadata: Mapping[str, str]
    name: Required[str]
    phone_number: str
    preferred_locales: List[Literal["de", "en", "es", "fr", "it"]]
    spending_controls: IssuingCardholderSpendingControlsParam
    status: Literal["active", "inactive"]
    type: Literal["company", "individual"]

class IssuingCardholderListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    email: str
    ending_before: str
    expand: List[str]
    limit: int
    phone_number: str
    starting_after: str
    status: Literal["active", "blocked", "inactive"]
    type: Literal["company", "individual"]

class IssuingCardholderUpdateParams(RequestOptions, total=False):
    billing: IssuingCardholderBillingParam
    company: IssuingCardholderCompanyParam
    email: str
    expand: List[str]
    individual: IssuingCardholderIndividualParam
    metadata: Mapping[str, str]
    phone_number: str
    preferred_locales: List[Literal["de", "en", "es", "fr", "it"]]
    spending_controls: IssuingCardholderSpendingControlsParam
    status: Literal["active", "inactive"]

class IssuingDisputeCreateParams(RequestOptions, total=False):
    amount: int
    evidence: IssuingDisputeEvidenceParam
    expand: List[str]
    metadata: Mapping[str, str]
    transaction: str
    treasury: IssuingDisputeTreasuryParam

class IssuingDisputeListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["expired", "lost", "submitted", "unsubmitted", "won"]
    transaction: str

class IssuingDisputeSubmitParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]

class IssuingDisputeUpdateParams(RequestOptions, total=False):
    amount: int
    evidence: IssuingDisputeEvidenceParam
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]

class IssuingPersonalizationDesignCreateParams(RequestOptions, total=False):
    card_logo: str
    carrier_text: IssuingPersonalizationDesignCarrierTextParam
    expand: List[str]
    lookup_key: str
    metadata: Mapping[str, str]
    name: str
    physical_bundle: Required[str]
    preferences: IssuingPersonalizationDesignPreferencesParam
    transfer_lookup_key: bool

class IssuingPersonalizationDesignListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    lookup_keys: List[str]
    preferences: IssuingPersonalizationDesignListPreferencesParam
    starting_after: str
    status: Literal["active", "inactive", "rejected", "review"]

class IssuingPersonalizationDesignUpdateParams(RequestOptions, total=False):
    card_logo: str
    carrier_text: IssuingPersonalizationDesignCarrierTextParam | Literal[""]
    expand: List[str]
    lookup_key: str
    metadata: Mapping[str, str]
    name: str
    physical_bundle: str
    preferences: IssuingPersonalizationDesignPreferencesParam
    transfer_lookup_key: bool

class IssuingPhysicalBundleListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["active", "inactive", "review"]
    type: Literal["custom", "standard"]

class IssuingSettlementUpdateParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Mapping[str, str]

class IssuingTokenListParams(RequestOptions, total=False):
    card: Required[str | Card]
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["active", "deleted", "requested", "suspended"]

class IssuingTokenUpdateParams(RequestOptions, total=False):
    expand: List[str]
    status: Required[Literal["active", "deleted", "suspended"]]

class IssuingTransactionListParams(RequestOptions, total=False):
    card: str | Card
    cardholder: str
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    type: Literal["capture", "refund"]

class IssuingTransactionUpdateParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]

class LinkAccountSessionCreateParams(RequestOptions, total=False):
    account_holder: Required[AccountHolderParam]
    expand: List[str]
    filters: LinkAccountSessionFiltersParam
    permissions: Required[List[Literal["balances", "ownership", "payment_method", "transactions"]]]
    prefetch: List[Literal["balances", "ownership", "transactions"]]
    return_url: str

class LinkedAccountListParams(RequestOptions, total=False):
    account_holder: FinancialConnectionsAccountAccountHolderParam
    ending_before: str
    expand: List[str]
    limit: int
    session: str
    starting_after: str

class LinkedAccountOwnerListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    ownership: Required[str]
    starting_after: str

class LinkedAccountRefreshParams(RequestOptions, total=False):
    expand: List[str]
    features: Required[List[Literal["balance", "ownership", "transactions"]]]

class PaymentAttemptRecordListParams(RequestOptions, total=False):
    expand: List[str]
    limit: int
    payment_record: Required[str | PaymentRecord]
    starting_after: str

class PaymentIntentApplyCustomerBalanceParams(RequestOptions, total=False):
    amount: int
    currency: str
    expand: List[str]

class PaymentIntentCancelParams(RequestOptions, total=False):
    cancellation_reason: Literal["abandoned", "duplicate", "fraudulent", "requested_by_customer"]
    expand: List[str]

class PaymentIntentCaptureParams(RequestOptions, total=False):
    amount_details: PaymentIntentAmountDetailsParam
    amount_to_capture: int
    application_fee_amount: int
    expand: List[str]
    final_capture: bool
    hooks: PaymentIntentHooksParam
    metadata: Mapping[str, str] | Literal[""]
    payment_details: PaymentIntentPaymentDetailsParam | Literal[""]
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_data: TransferDataParam

class PaymentIntentConfirmParams(RequestOptions, total=False):
    allowed_payment_method_types: List[PaymentIntentAllowedPaymentMethodTypesValue]
    amount_details: PaymentIntentAmountDetailsParam | Literal[""]
    amount_to_confirm: int
    capture_method: Literal["automatic", "automatic_async", "manual"]
    client_secret: str
    confirmation_token: str | ConfirmationToken
    error_on_requires_action: bool
    excluded_payment_method_types: List[PaymentIntentExcludedPaymentMethodTypesValue] | Literal[""]
    expand: List[str]
    hooks: PaymentIntentHooksParam
    mandate: str | Mandate
    mandate_data: MandateDataParam | PaymentIntentMandateDataParam | Literal[""]
    off_session: bool | Literal["one_off", "recurring"]
    payment_details: PaymentIntentPaymentDetailsParam | Literal[""]
    payment_method: str | PaymentMethod
    payment_method_data: PaymentMethodDataParam
    payment_method_options: PaymentIntentPaymentMethodOptionsParam
    radar_options: PaymentIntentRadarOptionsParam
    receipt_email: str
    return_url: str
    setup_future_usage: Literal["off_session", "on_session"] | Literal[""]
    shipping: ShippingParam | Literal[""]
    use_stripe_sdk: bool

class PaymentIntentCreateParams(RequestOptions, total=False):
    allowed_payment_method_types: List[PaymentIntentAllowedPaymentMethodTypesValue]
    amount: Required[int]
    amount_details: PaymentIntentAmountDetailsParam
    application_fee_amount: int
    automatic_payment_methods: AutomaticPaymentMethodsParam
    capture_method: Literal["automatic", "automatic_async", "manual"]
    confirm: bool
    confirmation_method: Literal["automatic", "manual"]
    confirmation_token: str | ConfirmationToken
    currency: Required[str]
    customer: str | Customer
    customer_account: str
    description: str
    error_on_requires_action: bool
    excluded_payment_method_types: List[PaymentIntentExcludedPaymentMethodTypesValue]
    expand: List[str]
    hooks: PaymentIntentHooksParam
    mandate: str | Mandate
    mandate_data: MandateDataParam | Literal[""]
    metadata: Mapping[str, str]
    off_session: bool | Literal["one_off", "recurring"]
    on_behalf_of: str
    payment_details: PaymentIntentPaymentDetailsParam
    payment_method: str | PaymentMethod
    payment_method_configuration: str | PaymentMethodConfiguration
    payment_method_data: PaymentMethodDataParam
    payment_method_options: PaymentIntentPaymentMethodOptionsParam
    radar_options: PaymentIntentRadarOptionsParam
    receipt_email: str
    return_url: str
    setup_future_usage: Literal["off_session", "on_session"]
    shipping: ShippingParam
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_data: PaymentIntentTransferDataParam
    transfer_group: str
    use_stripe_sdk: bool

class PaymentIntentIncrementAuthorizationParams(RequestOptions, total=False):
    amount: Required[int]
    amount_details: PaymentIntentAmountDetailsParam
    application_fee_amount: int
    description: str
    expand: List[str]
    hooks: PaymentIntentHooksParam
    metadata: Mapping[str, str]
    payment_details: PaymentIntentPaymentDetailsParam
    statement_descriptor: str
    transfer_data: TransferDataParam

class PaymentIntentListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    customer: str | Customer
    customer_account: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str

class PaymentIntentRetrieveParams(RequestOptions, total=False):
    client_secret: str
    expand: List[str]

class PaymentIntentSearchParams(RequestOptions, total=False):
    expand: List[str]
    limit: int
    page: str
    query: Required[str]

class PaymentIntentUpdateParams(RequestOptions, total=False):
    allowed_payment_method_types: List[PaymentIntentAllowedPaymentMethodTypesValue]
    amount: int
    amount_details: PaymentIntentAmountDetailsParam | Literal[""]
    application_fee_amount: int | Literal[""]
    capture_method: Literal["automatic", "automatic_async", "manual"]
    currency: str
    customer: str | Customer
    customer_account: str
    description: str
    excluded_payment_method_types: List[PaymentIntentExcludedPaymentMethodTypesValue] | Literal[""]
    expand: List[str]
    hooks: PaymentIntentHooksParam
    metadata: Mapping[str, str] | Literal[""]
    payment_details: PaymentIntentPaymentDetailsParam | Literal[""]
    payment_method: str | PaymentMethod
    payment_method_configuration: str | PaymentMethodConfiguration
    payment_method_data: PaymentMethodDataParam
    payment_method_options: PaymentIntentPaymentMethodOptionsParam
    receipt_email: str
    setup_future_usage: Literal["off_session", "on_session"] | Literal[""]
    shipping: ShippingParam | Literal[""]
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_data: PaymentIntentUpdateTransferDataParam
    transfer_group: str

class PaymentIntentVerifyMicrodepositsParams(RequestOptions, total=False):
    amounts: List[int]
    client_secret: str
    descriptor_code: str
    expand: List[str]

class PaymentLinkCreateParams(RequestOptions, total=False):
    after_completion: PaymentLinkAfterCompletionParam
    allow_promotion_codes: bool
    application_fee_amount: int
    application_fee_percent: float
    automatic_tax: AutomaticTaxParam
    billing_address_collection: Literal["auto", "required"]
    consent_collection: ConsentCollectionParam
    currency: str
    custom_fields: List[CustomFieldsParam]
    custom_text: CustomTextParam
    customer_creation: Literal["always", "if_required"]
    expand: List[str]
    inactive_message: str
    invoice_creation: PaymentLinkInvoiceCreationParam
    line_items: Required[List[PaymentLinkLineItemsParam]]
    managed_payments: AdaptivePricingParam
    metadata: Mapping[str, str]
    name_collection: NameCollectionParam
    on_behalf_of: str
    optional_items: List[OptionalItemsParam]
    payment_intent_data: PaymentLinkPaymentIntentDataParam
    payment_method_collection: Literal["always", "if_required"]
    payment_method_options: PaymentLinkPaymentMethodOptionsParam
    payment_method_types: List[PaymentLinkPaymentMethodTypesValue]
    phone_number_collection: PhoneNumberCollectionParam
    restrictions: PaymentLinkRestrictionsParam
    shipping_address_collection: ShippingAddressCollectionParam
    shipping_options: List[ShippingCostParam]
    submit_type: Literal["auto", "book", "donate", "pay", "subscribe"]
    subscription_data: PaymentLinkSubscriptionDataParam
    tax_id_collection: TaxIdCollectionParam
    transfer_data: PaymentIntentDataTransferDataParam

class PaymentLinkListParams(RequestOptions, total=False):
    active: bool
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str

class PaymentLinkUpdateParams(RequestOptions, total=False):
    active: bool
    after_completion: PaymentLinkAfterCompletionParam
    allow_promotion_codes: bool
    application_fee_amount: int | Literal[""]
    application_fee_percent: float | Literal[""]
    automatic_tax: AutomaticTaxParam
    billing_address_collection: Literal["auto", "required"]
    consent_collection: ConsentCollectionParam
    custom_fields: List[CustomFieldsParam] | Literal[""]
    custom_text: CustomTextParam
    customer_creation: Literal["always", "if_required"]
    expand: List[str]
    inactive_message: str
    invoice_creation: PaymentLinkInvoiceCreationParam
    line_items: List[PaymentLinkUpdateLineItemsParam]
    metadata: Mapping[str, str]
    name_collection: NameCollectionParam | Literal[""]
    on_behalf_of: str
    optional_items: List[OptionalItemsParam] | Literal[""]
    payment_intent_data: PaymentLinkUpdatePaymentIntentDataParam
    payment_method_collection: Literal["always", "if_required"]
    payment_method_options: PaymentLinkUpdatePaymentMethodOptionsParam | Literal[""]
    payment_method_types: List[PaymentLinkPaymentMethodTypesValue] | Literal[""]
    phone_number_collection: PhoneNumberCollectionParam
    restrictions: PaymentLinkRestrictionsParam | Literal[""]
    shipping_address_collection: ShippingAddressCollectionParam | Literal[""]
    shipping_options: List[ShippingCostParam] | Literal[""]
    submit_type: Literal["auto", "book", "donate", "pay", "subscribe"]
    subscription_data: PaymentLinkUpdateSubscriptionDataParam
    tax_id_collection: TaxIdCollectionParam
    transfer_data: PaymentLinkTransferDataParam | Literal[""]

class PaymentMethodAttachParams(RequestOptions, total=False):
    customer: str | Customer
    customer_account: str
    expand: List[str]

class PaymentMethodConfigurationCreateParams(RequestOptions, total=False):
    acss_debit: PaymentMethodConfigurationAcssDebitParam
    affirm: PaymentMethodConfigurationAcssDebitParam
    afterpay_clearpay: PaymentMethodConfigurationAcssDebitParam
    alipay: PaymentMethodConfigurationAcssDebitParam
    alma: PaymentMethodConfigurationAcssDebitParam
    amazon_pay: PaymentMethodConfigurationAcssDebitParam
    apple_pay: PaymentMethodConfigurationAcssDebitParam
    apple_pay_later: PaymentMethodConfigurationAcssDebitParam
    au_becs_debit: PaymentMethodConfigurationAcssDebitParam
    bacs_debit: PaymentMethodConfigurationAcssDebitParam
    bancontact: PaymentMethodConfigurationAcssDebitParam
    billie: PaymentMethodConfigurationAcssDebitParam
    bizum: PaymentMethodConfigurationAcssDebitParam
    blik: PaymentMethodConfigurationAcssDebitParam
    boleto: PaymentMethodConfigurationAcssDebitParam
    card: PaymentMethodConfigurationAcssDebitParam
    cartes_bancaires: PaymentMethodConfigurationAcssDebitParam
    cashapp: PaymentMethodConfigurationAcssDebitParam
    crypto: PaymentMethodConfigurationAcssDebitParam
    customer_balance: PaymentMethodConfigurationAcssDebitParam
    eps: PaymentMethodConfigurationAcssDebitParam
    expand: List[str]
    fpx: PaymentMethodConfigurationAcssDebitParam
    fr_meal_voucher_conecs: PaymentMethodConfigurationAcssDebitParam
    giropay: PaymentMethodConfigurationAcssDebitParam
    google_pay: PaymentMethodConfigurationAcssDebitParam
    grabpay: PaymentMethodConfigurationAcssDebitParam
    ideal: PaymentMethodConfigurationAcssDebitParam
    jcb: PaymentMethodConfigurationAcssDebitParam
    kakao_pay: PaymentMethodConfigurationAcssDebitParam
    klarna: PaymentMethodConfigurationAcssDebitParam
    konbini: PaymentMethodConfigurationAcssDebitParam
    kr_card: PaymentMethodConfigurationAcssDebitParam
    link: PaymentMethodConfigurationAcssDebitParam
    mb_way: PaymentMethodConfigurationAcssDebitParam
    mobilepay: PaymentMethodConfigurationAcssDebitParam
    multibanco: PaymentMethodConfigurationAcssDebitParam
    name: str
    naver_pay: PaymentMethodConfigurationAcssDebitParam
    nz_bank_account: PaymentMethodConfigurationAcssDebitParam
    oxxo: PaymentMethodConfigurationAcssDebitParam
    p24: PaymentMethodConfigurationAcssDebitParam
    parent: str
    pay_by_bank: PaymentMethodConfigurationAcssDebitParam
    payco: PaymentMethodConfigurationAcssDebitParam
    paynow: PaymentMethodConfigurationAcssDebitParam
    paypal: PaymentMethodConfigurationAcssDebitParam
    paypay: PaymentMethodConfigurationAcssDebitParam
    payto: PaymentMethodConfigurationAcssDebitParam
    pix: PaymentMethodConfigurationAcssDebitParam
    promptpay: PaymentMethodConfigurationAcssDebitParam
    revolut_pay: PaymentMethodConfigurationAcssDebitParam
    samsung_pay: PaymentMethodConfigurationAcssDebitParam
    satispay: PaymentMethodConfigurationAcssDebitParam
    scalapay: PaymentMethodConfigurationAcssDebitParam
    sepa_debit: PaymentMethodConfigurationAcssDebitParam
    sequra: PaymentMethodConfigurationAcssDebitParam
    sofort: PaymentMethodConfigurationAcssDebitParam
    sunbit: PaymentMethodConfigurationAcssDebitParam
    swish: PaymentMethodConfigurationAcssDebitParam
    twint: PaymentMethodConfigurationAcssDebitParam
    upi: PaymentMethodConfigurationAcssDebitParam
    us_bank_account: PaymentMethodConfigurationAcssDebitParam
    wechat_pay: PaymentMethodConfigurationAcssDebitParam
    zip: PaymentMethodConfigurationAcssDebitParam

class PaymentMethodConfigurationListParams(RequestOptions, total=False):
    active: bool
    application: str | Application
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str

class PaymentMethodConfigurationUpdateParams(RequestOptions, total=False):
    acss_debit: PaymentMethodConfigurationAcssDebitParam
    active: bool
    affirm: PaymentMethodConfigurationAcssDebitParam
    afterpay_clearpay: PaymentMethodConfigurationAcssDebitParam
    alipay: PaymentMethodConfigurationAcssDebitParam
    alma: PaymentMethodConfigurationAcssDebitParam
    amazon_pay: PaymentMethodConfigurationAcssDebitParam
    apple_pay: PaymentMethodConfigurationAcssDebitParam
    apple_pay_later: PaymentMethodConfigurationAcssDebitParam
    au_becs_debit: PaymentMethodConfigurationAcssDebitParam
    bacs_debit: PaymentMethodConfigurationAcssDebitParam
    bancontact: PaymentMethodConfigurationAcssDebitParam
    billie: PaymentMethodConfigurationAcssDebitParam
    bizum: PaymentMethodConfigurationAcssDebitParam
    blik: PaymentMethodConfigurationAcssDebitParam
    boleto: PaymentMethodConfigurationAcssDebitParam
    card: PaymentMethodConfigurationAcssDebitParam
    cartes_bancaires: PaymentMethodConfigurationAcssDebitParam
    cashapp: PaymentMethodConfigurationAcssDebitParam
    crypto: PaymentMethodConfigurationAcssDebitParam
    customer_balance: PaymentMethodConfigurationAcssDebitParam
    eps: PaymentMethodConfigurationAcssDebitParam
    expand: List[str]
    fpx: PaymentMethodConfigurationAcssDebitParam
    fr_meal_voucher_conecs: PaymentMethodConfigurationAcssDebitParam
    giropay: PaymentMethodConfigurationAcssDebitParam
    google_pay: PaymentMethodConfigurationAcssDebitParam
    grabpay: PaymentMethodConfigurationAcssDebitParam
    ideal: PaymentMethodConfigurationAcssDebitParam
    jcb: PaymentMethodConfigurationAcssDebitParam
    kakao_pay: PaymentMethodConfigurationAcssDebitParam
    klarna: PaymentMethodConfigurationAcssDebitParam
    konbini: PaymentMethodConfigurationAcssDebitParam
    kr_card: PaymentMethodConfigurationAcssDebitParam
    link: PaymentMethodConfigurationAcssDebitParam
    mb_way: PaymentMethodConfigurationAcssDebitParam
    mobilepay: PaymentMethodConfigurationAcssDebitParam
    multibanco: PaymentMethodConfigurationAcssDebitParam
    name: str
    naver_pay: PaymentMethodConfigurationAcssDebitParam
    nz_bank_account: PaymentMethodConfigurationAcssDebitParam
    oxxo: PaymentMethodConfigurationAcssDebitParam
    p24: PaymentMethodConfigurationAcssDebitParam
    pay_by_bank: PaymentMethodConfigurationAcssDebitParam
    payco: PaymentMethodConfigurationAcssDebitParam
    paynow: PaymentMethodConfigurationAcssDebitParam
    paypal: PaymentMethodConfigurationAcssDebitParam
    paypay: PaymentMethodConfigurationAcssDebitParam
    payto: PaymentMethodConfigurationAcssDebitParam
    pix: PaymentMethodConfigurationAcssDebitParam
    promptpay: PaymentMethodConfigurationAcssDebitParam
    revolut_pay: PaymentMethodConfigurationAcssDebitParam
    samsung_pay: PaymentMethodConfigurationAcssDebitParam
    satispay: PaymentMethodConfigurationAcssDebitParam
    scalapay: PaymentMethodConfigurationAcssDebitParam
    sepa_debit: PaymentMethodConfigurationAcssDebitParam
    sequra: PaymentMethodConfigurationAcssDebitParam
    sofort: PaymentMethodConfigurationAcssDebitParam
    sunbit: PaymentMethodConfigurationAcssDebitParam
    swish: PaymentMethodConfigurationAcssDebitParam
    twint: PaymentMethodConfigurationAcssDebitParam
    upi: PaymentMethodConfigurationAcssDebitParam
    us_bank_account: PaymentMethodConfigurationAcssDebitParam
    wechat_pay: PaymentMethodConfigurationAcssDebitParam
    zip: PaymentMethodConfigurationAcssDebitParam

class PaymentMethodCreateParams(RequestOptions, total=False):
    acss_debit: AcssDebitParam
    affirm: Mapping[str, Any]
    afterpay_clearpay: Mapping[str, Any]
    alipay: Mapping[str, Any]
    allow_redisplay: Literal["always", "limited", "unspecified"]
    alma: Mapping[str, Any]
    amazon_pay: Mapping[str, Any]
    au_becs_debit: AuBecsDebitParam
    bacs_debit: BacsDebitParam
    bancontact: Mapping[str, Any]
    billie: Mapping[str, Any]
    billing_details: BillingDetailsParam
    bizum: Mapping[str, Any]
    blik: Mapping[str, Any]
    boleto: BoletoParam
    card: PaymentMethodDataCardParam | PaymentIntentPaymentMethodDataCardParam
    cashapp: Mapping[str, Any]
    crypto: Mapping[str, Any]
    custom: PaymentMethodCustomParam
    customer: str | Customer
    customer_balance: Mapping[str, Any]
    eps: EpsParam
    expand: List[str]
    fpx: FpxParam
    giropay: Mapping[str, Any]
    grabpay: Mapping[str, Any]
    ideal: IdealParam
    interac_present: Mapping[str, Any]
    kakao_pay: Mapping[str, Any]
    klarna: KlarnaParam
    konbini: Mapping[str, Any]
    kr_card: Mapping[str, Any]
    link: Mapping[str, Any]
    mb_way: Mapping[str, Any]
    metadata: Mapping[str, str]
    mobilepay: Mapping[str, Any]
    multibanco: Mapping[str, Any]
    naver_pay: NaverPayParam
    nz_bank_account: NzBankAccountParam
    oxxo: Mapping[str, Any]
    p24: PaymentMethodDataP24Param
    pay_by_bank: Mapping[str, Any]
    payco: Mapping[str, Any]
    payment_method: str | PaymentMethod
    paynow: Mapping[str, Any]
    paypal: Mapping[str, Any]
    paypay: Mapping[str, Any]
    payto: PaytoParam
    pix: Mapping[str, Any]
    promptpay: Mapping[str, Any]
    radar_options: RadarOptionsParam
    revolut_pay: Mapping[str, Any]
    samsung_pay: Mapping[str, Any]
    satispay: Mapping[str, Any]
    scalapay: Mapping[str, Any]
    sepa_debit: SepaDebitParam
    sequra: Mapping[str, Any]
    sofort: SofortParam
    sunbit: Mapping[str, Any]
    swish: Mapping[str, Any]
    twint: Mapping[str, Any]
    type: PaymentMethodTypeValue
    upi: PaymentMethodOptionsUpiParam
    us_bank_account: UsBankAccountParam
    wechat_pay: Mapping[str, Any]
    zip: Mapping[str, Any]

class PaymentMethodDomainCreateParams(RequestOptions, total=False):
    domain_name: Required[str]
    enabled: bool
    expand: List[str]

class PaymentMethodDomainListParams(RequestOptions, total=False):
    domain_name: str
    enabled: bool
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str

class PaymentMethodDomainUpdateParams(RequestOptions, total=False):
    enabled: bool
    expand: List[str]

class PaymentMethodListParams(RequestOptions, total=False):
    allow_redisplay: Literal["always", "limited", "unspecified"]
    customer: str | Customer
    customer_account: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    type: PaymentMethodTypeValue

class PaymentMethodUpdateParams(RequestOptions, total=False):
    allow_redisplay: Literal["always", "limited", "unspecified"]
    billing_details: BillingDetailsParam
    card: PaymentMethodCardParam
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    us_bank_account: PaymentMethodUsBankAccountParam

class PaymentRecordListParams(RequestOptions, total=False):
    created_after: int
    created_before: int
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str

class PaymentRecordReportPaymentAttemptCanceledParams(RequestOptions, total=False):
    canceled_at: Required[int | datetime]
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]

class PaymentRecordReportPaymentAttemptFailedParams(RequestOptions, total=False):
    expand: List[str]
    failed_at: Required[int | datetime]
    metadata: Mapping[str, str] | Literal[""]

class PaymentRecordReportPaymentAttemptGuaranteedParams(RequestOptions, total=False):
    expand: List[str]
    guaranteed_at: Required[int | datetime]
    metadata: Mapping[str, str] | Literal[""]

class PaymentRecordReportPaymentAttemptInformationalParams(RequestOptions, total=False):
    customer_details: PaymentRecordCustomerDetailsParam
    description: str
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    shipping_details: PaymentDetailsShippingDetailsParam | Literal[""]

class PaymentRecordReportPaymentAttemptParams(RequestOptions, total=False):
    canceled: PaymentRecordCanceledParam
    description: str
    expand: List[str]
    failed: PaymentRecordFailedParam
    guaranteed: PaymentRecordGuaranteedParam
    initiated_at: Required[int | datetime]
    metadata: Mapping[str, str] | Literal[""]
    outcome: Literal["failed", "guaranteed", "canceled"]
    payment_method_details: PaymentRecordPaymentMethodDetailsParam
    shipping_details: PaymentDetailsShippingDetailsParam

class PaymentRecordReportPaymentParams(RequestOptions, total=False):
    amount_requested: Required[AmountParam]
    canceled: PaymentRecordCanceledParam
    customer_details: PaymentRecordCustomerDetailsParam
    customer_presence: Literal["off_session", "on_session"]
    description: str
    expand: List[str]
    failed: PaymentRecordFailedParam
    guaranteed: PaymentRecordGuaranteedParam
    initiated_at: Required[int | datetime]
    metadata: Mapping[str, str] | Literal[""]
    outcome: Literal["failed", "guaranteed", "canceled"]
    payment_method_details: Required[PaymentRecordPaymentMethodDetailsParam]
    processor_details: PaymentRecordProcessorDetailsParam
    shipping_details: PaymentDetailsShippingDetailsParam

class PaymentRecordReportRefundParams(RequestOptions, total=False):
    amount: AmountParam
    expand: List[str]
    initiated_at: int | datetime
    metadata: Mapping[str, str] | Literal[""]
    outcome: Required[Literal["refunded"]]
    processor_details: Required[PaymentRecordReportRefundProcessorDetailsParam]
    refunded: PaymentRecordRefundedParam

class PayoutCreateParams(RequestOptions, total=False):
    amount: Required[int]
    currency: Required[str]
    description: str
    destination: str
    expand: List[str]
    metadata: Mapping[str, str]
    method: Literal["instant", "standard"]
    payout_method: str
    source_type: Literal["bank_account", "card", "fpx"]
    statement_descriptor: str

class PayoutListParams(RequestOptions, total=False):
    arrival_date: CreatedParam | int | datetime
    created: CreatedParam | int | datetime
    destination: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: str

class PayoutReverseParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Mapping[str, str]

class PayoutUpdateParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]

class PlanCreateParams(RequestOptions, total=False):
    active: bool
    amount: int
    amount_decimal: str | Decimal
    billing_scheme: Literal["per_unit", "tiered"]
    currency: Required[str]
    expand: List[str]
    id: str
    interval: Required[Literal["day", "month", "week", "year"]]
    interval_count: int
    metadata: Mapping[str, str] | Literal[""]
    meter: str
    nickname: str
    product: ProductParam | str | Product
    tiers: List[TiersParam]
    tiers_mode: Literal["graduated", "volume"]
    transform_usage: TransformUsageParam
    trial_period_days: int
    usage_type: Literal["licensed", "metered"]

class PlanListParams(RequestOptions, total=False):
    active: bool
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    product: str | Product
    starting_after: str

class PlanUpdateParams(RequestOptions, total=False):
    active: bool
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    nickname: str
    product: str | Product
    trial_period_days: int

class PriceCreateParams(RequestOptions, total=False):
    active: bool
    billing_scheme: Literal["per_unit", "tiered"]
    currency: Required[str]
    currency_options: Mapping[str, CurrencyOptionsParam]
    custom_unit_amount: CustomUnitAmountParam
    expand: List[str]
    lookup_key: str
    metadata: Mapping[str, str]
    nickname: str
    product: str | Product
    product_data: ProductParam
    recurring: PriceRecurringParam
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    tiers: List[TiersParam]
    tiers_mode: Literal["graduated", "volume"]
    transfer_lookup_key: bool
    transform_quantity: TransformUsageParam
    unit_amount: int
    unit_amount_decimal: str | Decimal

class PriceListParams(RequestOptions, total=False):
    active: bool
    created: CreatedParam | int | datetime
    currency: str
    ending_before: str
    expand: List[str]
    limit: int
    lookup_keys: List[str]
    product: str | Product
    recurring: PriceListRecurringParam
    starting_after: str
    type: Literal["one_time", "recurring"]

class PriceSearchParams(RequestOptions, total=False):
    expand: List[str]
    limit: int
    page: str
    query: Required[str]

class PriceUpdateParams(RequestOptions, total=False):
    active: bool
    currency_options: Mapping[str, CurrencyOptionsParam] | Literal[""]
    expand: List[str]
    lookup_key: str
    metadata: Mapping[str, str] | Literal[""]
    nickname: str
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    transfer_lookup_key: bool

class ProductCatalogTrialOfferCreateParams(RequestOptions, total=False):
    active: bool
    duration: Required[ProductCatalogTrialOfferDurationParam]
    end_behavior: Required[ProductCatalogTrialOfferEndBehaviorParam]
    expand: List[str]
    nickname: str
    price: Required[str | Price]

class ProductCatalogTrialOfferListParams(RequestOptions, total=False):
    active: bool
    created: int | datetime | CreatedParam
    ending_before: str
    expand: List[str]
    limit: int
    prices: List[str]
    starting_after: str

class ProductCatalogTrialOfferUpdateParams(RequestOptions, total=False):
    active: bool
    expand: List[str]

class ProductCreateParams(RequestOptions, total=False):
    active: bool
    default_price_data: ProductDefaultPriceDataParam
    description: str
    expand: List[str]
    id: str
    images: List[str]
    marketing_features: List[ProductMarketingFeaturesParam]
    metadata: Mapping[str, str]
    name: Required[str]
    package_dimensions: ProductPackageDimensionsParam
    shippable: bool
    statement_descriptor: str
    tax_code: str | TaxCode
    tax_details: TaxDetailsParam
    type: Literal["good", "service"]
    unit_label: str
    url: str

class ProductFeatureCreateParams(RequestOptions, total=False):
    entitlement_feature: Required[str]
    expand: List[str]

class ProductListParams(RequestOptions, total=False):
    active: bool
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    ids: List[str]
    limit: int
    shippable: bool
    starting_after: str
    url: str

class ProductSearchParams(RequestOptions, total=False):
    expand: List[str]
    limit: int
    page: str
    query: Required[str]

class ProductUpdateParams(RequestOptions, total=False):
    active: bool
    default_price: str
    description: str
    expand: List[str]
    images: List[str] | Literal[""]
    marketing_features: List[ProductMarketingFeaturesParam] | Literal[""]
    metadata: Mapping[str, str] | Literal[""]
    name: str
    package_dimensions: ProductPackageDimensionsParam | Literal[""]
    shippable: bool
    statement_descriptor: str
    tax_code: str | TaxCode
    tax_details: TaxDetailsParam | Literal[""]
    unit_label: str
    url: str

class PromotionCodeCreateParams(RequestOptions, total=False):
    active: bool
    code: str
    customer: str | Customer
    customer_account: str
    expand: List[str]
    expires_at: int | datetime
    max_redemptions: int
    metadata: Mapping[str, str]
    promotion: Required[PromotionCodePromotionParam]
    restrictions: PromotionCodeRestrictionsParam

class PromotionCodeListParams(RequestOptions, total=False):
    active: bool
    code: str
    coupon: str | Coupon
    created: CreatedParam | int | datetime
    customer: str | Customer
    customer_account: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str

class PromotionCodeUpdateParams(RequestOptions, total=False):
    active: bool
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    restrictions: PromotionCodeUpdateRestrictionsParam

class QuoteCreateParams(RequestOptions, total=False):
    application_fee_amount: int | Literal[""]
    application_fee_percent: float | Literal[""]
    automatic_tax: AutomaticTaxParam
    collection_method: Literal["charge_automatically", "send_invoice"]
    customer: str | Customer
    customer_account: str
    default_tax_rates: List[str] | Literal[""]
    description: str
    discounts: List[DiscountsParam] | Literal[""]
    expand: List[str]
    expires_at: int | datetime
    footer: str
    from_quote: QuoteFromQuoteParam
    header: str
    invoice_settings: QuoteInvoiceSettingsParam
    line_items: List[QuoteLineItemsParam]
    metadata: Mapping[str, str]
    on_behalf_of: str
    subscription_data: QuoteSubscriptionDataParam
    test_clock: str
    transfer_data: QuoteTransferDataParam | Literal[""]

class QuoteFinalizeQuoteParams(RequestOptions, total=False):
    expand: List[str]
    expires_at: int | datetime

class QuoteListParams(RequestOptions, total=False):
    customer: str | Customer
    customer_account: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["accepted", "canceled", "draft", "open"]
    test_clock: str

class QuoteUpdateParams(RequestOptions, total=False):
    application_fee_amount: int | Literal[""]
    application_fee_percent: float | Literal[""]
    automatic_tax: AutomaticTaxParam
    collection_method: Literal["charge_automatically", "send_invoice"]
    customer: str | Customer
    customer_account: str
    default_tax_rates: List[str] | Literal[""]
    description: str
    discounts: List[DiscountsParam] | Literal[""]
    expand: List[str]
    expires_at: int | datetime
    footer: str
    header: str
    invoice_settings: QuoteInvoiceSettingsParam
    line_items: List[QuoteUpdateLineItemsParam]
    metadata: Mapping[str, str]
    on_behalf_of: str
    subscription_data: QuoteUpdateSubscriptionDataParam
    transfer_data: QuoteTransferDataParam | Literal[""]

class RadarEarlyFraudWarningListParams(RequestOptions, total=False):
    charge: str | Charge
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    payment_intent: str | PaymentIntent
    starting_after: str

class RadarPaymentEvaluationCreateParams(RequestOptions, total=False):
    client_device_metadata_details: RadarPaymentEvaluationClientDeviceMetadataDetailsParam
    customer_details: Required[RadarPaymentEvaluationCustomerDetailsParam]
    expand: List[str]
    metadata: Mapping[str, str]
    payment_details: Required[RadarPaymentEvaluationPaymentDetailsParam]

class RadarValueListCreateParams(RequestOptions, total=False):
    alias: Required[str]
    expand: List[str]
    item_type: RadarValueListItemTypeValue
    metadata: Mapping[str, str]
    name: Required[str]

class RadarValueListItemCreateParams(RequestOptions, total=False):
    expand: List[str]
    value: Required[str]
    value_list: Required[str]

class RadarValueListItemListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    value: str
    value_list: Required[str]

class RadarValueListListParams(RequestOptions, total=False):
    alias: str
    contains: str
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str

class RadarValueListUpdateParams(RequestOptions, total=False):
    alias: str
    expand: List[str]
    metadata: Mapping[str, str]
    name: str

class RefundCreateParams(RequestOptions, total=False):
    amount: int
    charge: str | Charge
    currency: str
    customer: str | Customer
    expand: List[str]
    instructions_email: str
    metadata: Mapping[str, str] | Literal[""]
    origin: Literal["customer_balance"]
    payment_intent: str | PaymentIntent
    reason: Literal["duplicate", "fraudulent", "requested_by_customer"]
    refund_application_fee: bool
    reverse_transfer: bool

class RefundListParams(RequestOptions, total=False):
    charge: str | Charge
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    payment_intent: str | PaymentIntent
    starting_after: str

class RefundUpdateParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]

class ReportingReportRunCreateParams(RequestOptions, total=False):
    expand: List[str]
    parameters: ReportingReportRunParametersParam
    report_type: Required[str]

class ReportingReportRunListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str

class ReviewListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str

class SetupAttemptListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    setup_intent: Required[str | SetupIntent]
    starting_after: str

class SetupIntentCancelParams(RequestOptions, total=False):
    cancellation_reason: Literal["abandoned", "duplicate", "requested_by_customer"]
    expand: List[str]

class SetupIntentConfirmParams(RequestOptions, total=False):
    allowed_payment_method_types: List[PaymentIntentAllowedPaymentMethodTypesValue]
    client_secret: str
    confirmation_token: str | ConfirmationToken
    expand: List[str]
    mandate_data: MandateDataParam | PaymentIntentMandateDataParam | Literal[""]
    payment_method: str | PaymentMethod
    payment_method_data: PaymentMethodDataParam
    payment_method_options: SetupIntentPaymentMethodOptionsParam
    return_url: str
    use_stripe_sdk: bool

class SetupIntentCreateParams(RequestOptions, total=False):
    allowed_payment_method_types: List[PaymentIntentAllowedPaymentMethodTypesValue]
    attach_to_self: bool
    automatic_payment_methods: AutomaticPaymentMethodsParam
    confirm: bool
    confirmation_token: str | ConfirmationToken
    customer: str | Customer
    customer_account: str
    description: str
    excluded_payment_method_types: List[PaymentIntentExcludedPaymentMethodTypesValue]
    expand: List[str]
    flow_directions: List[Literal["inbound", "outbound"]]
    mandate_data: MandateDataParam | Literal[""]
    metadata: Mapping[str, str]
    on_behalf_of: str
    payment_method: str | PaymentMethod
    payment_method_configuration: str | PaymentMethodConfiguration
    payment_method_data: PaymentMethodDataParam
    payment_method_options: SetupIntentPaymentMethodOptionsParam
    return_url: str
    single_use: MonthlyEstimatedRevenueParam
    usage: Literal["off_session", "on_session"]
    use_stripe_sdk: bool

class SetupIntentListParams(RequestOptions, total=False):
    attach_to_self: bool
    created: CreatedParam | int | datetime
    customer: str | Customer
    customer_account: str
    ending_before: str
    expand: List[str]
    limit: int
    payment_method: str | PaymentMethod
    starting_after: str

class SetupIntentRetrieveParams(RequestOptions, total=False):
    client_secret: str
    expand: List[str]

class SetupIntentUpdateParams(RequestOptions, total=False):
    allowed_payment_method_types: List[PaymentIntentAllowedPaymentMethodTypesValue] | Literal[""]
    attach_to_self: bool
    customer: str | Customer
    customer_account: str
    description: str
    excluded_payment_method_types: List[PaymentIntentExcludedPaymentMethodTypesValue] | Literal[""]
    expand: List[str]
    flow_directions: List[Literal["inbound", "outbound"]]
    metadata: Mapping[str, str] | Literal[""]
    payment_method: str | PaymentMethod
    payment_method_configuration: str | PaymentMethodConfiguration
    payment_method_data: PaymentMethodDataParam
    payment_method_options: SetupIntentPaymentMethodOptionsParam

class SetupIntentVerifyMicrodepositsParams(RequestOptions, total=False):
    amounts: List[int]
    client_secret: str
    descriptor_code: str
    expand: List[str]

class ShippingRateCreateParams(RequestOptions, total=False):
    delivery_estimate: DeliveryEstimateParam
    display_name: Required[str]
    expand: List[str]
    fixed_amount: FixedAmountParam
    metadata: Mapping[str, str]
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    tax_code: str | TaxCode
    type: Literal["fixed_amount"]

class ShippingRateListParams(RequestOptions, total=False):
    active: bool
    created: CreatedParam | int | datetime
    currency: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str

class ShippingRateUpdateParams(RequestOptions, total=False):
    active: bool
    expand: List[str]
    fixed_amount: ShippingRateFixedAmountParam
    metadata: Mapping[str, str] | Literal[""]
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]

class SigmaSavedQueryUpdateParams(RequestOptions, total=False):
    expand: List[str]
    name: str
    sql: str

class SourceCreateParams(RequestOptions, total=False):
    amount: int
    currency: str
    customer: str | Customer
    expand: List[str]
    flow: Literal["code_verification", "none", "receiver", "redirect"]
    mandate: SourceMandateParam
    metadata: Mapping[str, str]
    original_source: str
    owner: OwnerParam
    receiver: SourceReceiverParam
    redirect: AfterCompletionRedirectParam
    source_order: SourceSourceOrderParam
    statement_descriptor: str
    token: str | Token
    type: str
    usage: Literal["reusable", "single_use"]

class SourceRetrieveParams(RequestOptions, total=False):
    client_secret: str
    expand: List[str]

class SourceUpdateParams(RequestOptions, total=False):
    amount: int
    expand: List[str]
    mandate: SourceMandateParam
    metadata: Mapping[str, str] | Literal[""]
    owner: OwnerParam
    source_order: SourceSourceOrderParam

class SourceVerifyParams(RequestOptions, total=False):
    expand: List[str]
    values: Required[List[str]]

class SubscriptionCancelParams(RequestOptions, total=False):
    cancellation_details: SubscriptionCancellationDetailsParam
    expand: List[str]
    invoice_now: bool
    prorate: bool

class SubscriptionCreateParams(RequestOptions, total=False):
    add_invoice_items: List[AddInvoiceItemsParam]
    application_fee_percent: float | Literal[""]
    automatic_tax: AutomaticTaxParam
    backdate_start_date: int | datetime
    billing_cycle_anchor: int | datetime
    billing_cycle_anchor_config: BillingCycleAnchorConfigParam
    billing_mode: BillingModeParam
    billing_schedules: List[SubscriptionBillingSchedulesParam]
    billing_thresholds: BillingThresholdsParam | Literal[""]
    cancel_at: int | datetime | Literal["max_billed_until", "max_period_end", "min_period_end"]
    cancel_at_period_end: bool
    collection_method: Literal["charge_automatically", "send_invoice"]
    currency: str
    customer: str | Customer
    customer_account: str
    days_until_due: int
    default_payment_method: str
    default_source: str
    default_tax_rates: List[str] | Literal[""]
    description: str
    discounts: List[DiscountsParam] | Literal[""]
    expand: List[str]
    invoice_settings: SubscriptionInvoiceSettingsParam
    items: List[SubscriptionItemsParam]
    metadata: Mapping[str, str] | Literal[""]
    off_session: bool
    on_behalf_of: str
    payment_behavior: Literal["allow_incomplete", "default_incomplete", "error_if_incomplete", "pending_if_incomplete"]
    payment_settings: SubscriptionPaymentSettingsParam
    pending_invoice_item_interval: RecurringParam | Literal[""]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    transfer_data: SubscriptionDataTransferDataParam
    trial_end: Literal["now"] | int | datetime
    trial_from_plan: bool
    trial_period_days: int
    trial_settings: SubscriptionTrialSettingsParam

class SubscriptionItemCreateParams(RequestOptions, total=False):
    billing_thresholds: ItemsBillingThresholdsParam | Literal[""]
    current_trial: CurrentTrialParam
    discounts: List[DiscountsParam] | Literal[""]
    expand: List[str]
    metadata: Mapping[str, str]
    payment_behavior: Literal["allow_incomplete", "default_incomplete", "error_if_incomplete", "pending_if_incomplete"]
    price: str | Price
    price_data: ItemsPriceDataParam
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    proration_date: int | datetime
    quantity: int
    subscription: Required[str | Subscription]
    tax_rates: List[str] | Literal[""]

class SubscriptionItemDeleteParams(RequestOptions, total=False):
    clear_usage: bool
    payment_behavior: Literal["allow_incomplete", "default_incomplete", "error_if_incomplete", "pending_if_incomplete"]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    proration_date: int | datetime

class SubscriptionItemListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    subscription: Required[str | Subscription]

class SubscriptionItemUpdateParams(RequestOptions, total=False):
    billing_thresholds: ItemsBillingThresholdsParam | Literal[""]
    current_trial: CurrentTrialParam
    discounts: List[DiscountsParam] | Literal[""]
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    off_session: bool
    payment_behavior: Literal["allow_incomplete", "default_incomplete", "error_if_incomplete", "pending_if_incomplete"]
    price: str | Price
    price_data: ItemsPriceDataParam
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    proration_date: int | datetime
    quantity: int
    tax_rates: List[str] | Literal[""]

class SubscriptionListParams(RequestOptions, total=False):
    automatic_tax: PhoneNumberCollectionParam
    collection_method: Literal["charge_automatically", "send_invoice"]
    created: CreatedParam | int | datetime
    current_period_end: CreatedParam | int | datetime
    current_period_start: CreatedParam | int | datetime
    customer: str | Customer
    customer_account: str
    ending_before: str
    expand: List[str]
    limit: int
    price: str | Price
    starting_after: str
    status: Literal["active", "all", "canceled", "ended", "incomplete", "incomplete_expired", "past_due", "paused", "trialing", "unpaid"]
    test_clock: str

class SubscriptionMigrateParams(RequestOptions, total=False):
    billing_mode: Required[SubscriptionBillingModeParam]
    expand: List[str]

class SubscriptionPauseParams(RequestOptions, total=False):
    bill_for: BillForParam
    expand: List[str]
    invoicing_behavior: Literal["invoice", "pending_invoice_item"]
    type: Literal["subscription"]

class SubscriptionResumeParams(RequestOptions, total=False):
    billing_cycle_anchor: SubscriptionBillingCycleAnchorParam
    expand: List[str]
    payment_behavior: Literal["resume_on_payment_attempt", "resume_on_payment_success"]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    proration_date: int | datetime

class SubscriptionScheduleCancelParams(RequestOptions, total=False):
    expand: List[str]
    invoice_now: bool
    prorate: bool

class SubscriptionScheduleCreateParams(RequestOptions, total=False):
    billing_mode: BillingModeParam
    customer: str | Customer
    customer_account: str
    default_settings: SubscriptionScheduleDefaultSettingsParam
    end_behavior: Literal["cancel", "none", "release", "renew"]
    expand: List[str]
    from_subscription: str
    metadata: Mapping[str, str] | Literal[""]
    pause_schedules: List[SubscriptionSchedulePauseSchedulesParam]
    phases: List[SubscriptionSchedulePhasesParam]
    start_date: int | datetime | Literal["now"]

class SubscriptionScheduleListParams(RequestOptions, total=False):
    canceled_at: CreatedParam | int | datetime
    completed_at: CreatedParam | int | datetime
    created: CreatedParam | int | datetime
    customer: str | Customer
    customer_account: str
    ending_before: str
    expand: List[str]
    limit: int
    released_at: CreatedParam | int | datetime
    scheduled: bool
    starting_after: str

class SubscriptionScheduleReleaseParams(RequestOptions, total=False):
    expand: List[str]
    preserve_cancel_date: bool

class SubscriptionScheduleUpdateParams(RequestOptions, total=False):
    default_settings: SubscriptionScheduleDefaultSettingsParam
    end_behavior: Literal["cancel", "none", "release", "renew"]
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    pause_schedules: List[PauseSchedulesParam] | Literal[""]
    phases: List[SubscriptionScheduleUpdatePhasesParam]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]

class SubscriptionSearchParams(RequestOptions, total=False):
    expand: List[str]
    limit: int
    page: str
    query: Required[str]

class SubscriptionUpdateParams(RequestOptions, total=False):
    add_invoice_items: List[AddInvoiceItemsParam]
    application_fee_percent: float | Literal[""]
    automatic_tax: AutomaticTaxParam
    billing_cycle_anchor: SubscriptionBillingCycleAnchorParam
    billing_schedules: List[BillingSchedulesParam] | Literal[""]
    billing_thresholds: BillingThresholdsParam | Literal[""]
    cancel_at: int | datetime | Literal["max_billed_until", "max_period_end", "min_period_end"] | Literal[""]
    cancel_at_period_end: bool
    cancellation_details: SubscriptionCancellationDetailsParam
    collection_method: Literal["charge_automatically", "send_invoice"]
    days_until_due: int
    default_payment_method: str
    default_source: str
    default_tax_rates: List[str] | Literal[""]
    description: str
    discounts: List[DiscountsParam] | Literal[""]
    expand: List[str]
    invoice_settings: SubscriptionUpdateInvoiceSettingsParam
    items: List[SubscriptionUpdateItemsParam]
    metadata: Mapping[str, str] | Literal[""]
    off_session: bool
    on_behalf_of: str
    pause_collection: PauseCollectionParam | Literal[""]
    payment_behavior: Literal["allow_incomplete", "default_incomplete", "error_if_incomplete", "pending_if_incomplete"]
    payment_settings: SubscriptionPaymentSettingsParam
    pending_invoice_item_interval: RecurringParam | Literal[""]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    proration_date: int | datetime
    transfer_data: SubscriptionDataTransferDataParam | Literal[""]
    trial_end: Literal["now"] | int | datetime
    trial_from_plan: bool
    trial_settings: SubscriptionTrialSettingsParam

class TaxAssociationFindParams(RequestOptions, total=False):
    expand: List[str]
    payment_intent: Required[str | PaymentIntent]

class TaxCalculationCreateParams(RequestOptions, total=False):
    currency: Required[str]
    customer: str | Customer
    customer_details: TaxCalculationCustomerDetailsParam
    expand: List[str]
    line_items: Required[List[TaxCalculationLineItemsParam]]
    ship_from_details: TaxCalculationShipFromDetailsParam
    shipping_cost: TaxCalculationShippingCostParam
    tax_date: int

class TaxIdCreateParams(RequestOptions, total=False):
    expand: List[str]
    owner: TaxIdOwnerParam
    type: Required[CustomerTaxIdDataTypeValue]
    value: Required[str]

class TaxIdListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    owner: TaxIdOwnerParam
    starting_after: str

class TaxLocationCreateParams(RequestOptions, total=False):
    address: Required[TaxLocationAddressParam]
    description: str
    expand: List[str]
    type: Required[Literal["performance"]]

class TaxLocationListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    type: Required[Literal["performance"]]

class TaxRateCreateParams(RequestOptions, total=False):
    active: bool
    country: str
    description: str
    display_name: Required[str]
    expand: List[str]
    inclusive: Required[bool]
    jurisdiction: str
    metadata: Mapping[str, str]
    percentage: Required[float]
    state: str
    tax_type: TaxRateTaxTypeValue

class TaxRateListParams(RequestOptions, total=False):
    active: bool
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    inclusive: bool
    limit: int
    starting_after: str

class TaxRateUpdateParams(RequestOptions, total=False):
    active: bool
    country: str
    description: str
    display_name: str
    expand: List[str]
    jurisdiction: str
    metadata: Mapping[str, str] | Literal[""]
    state: str
    tax_type: TaxRateTaxTypeValue

class TaxRegistrationCreateParams(RequestOptions, total=False):
    active_from: Required[Literal["now"] | int | datetime]
    country: Required[str]
    country_options: Required[TaxRegistrationCountryOptionsParam]
    expand: List[str]
    expires_at: int | datetime

class TaxRegistrationListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["active", "all", "expired", "scheduled"]

class TaxRegistrationUpdateParams(RequestOptions, total=False):
    active_from: Literal["now"] | int | datetime
    expand: List[str]
    expires_at: Literal["now"] | int | datetime | Literal[""]

class TaxSettingsUpdateParams(RequestOptions, total=False):
    defaults: TaxSettingsDefaultsParam
    expand: List[str]
    head_office: TaxSettingsHeadOfficeParam

class TaxTransactionCreateFromCalculationParams(RequestOptions, total=False):
    calculation: Required[str]
    expand: List[str]
    metadata: Mapping[str, str]
    posted_at: int | datetime
    reference: Required[str]

class TaxTransactionCreateReversalParams(RequestOptions, total=False):
    expand: List[str]
    flat_amount: int
    line_items: List[TaxTransactionLineItemsParam]
    metadata: Mapping[str, str]
    mode: Required[Literal["full", "partial"]]
    original_transaction: Required[str]
    reference: Required[str]
    shipping_cost: TaxTransactionShippingCostParam

class TerminalConfigurationCreateParams(RequestOptions, total=False):
    bbpos_wisepad3: TerminalConfigurationBbposWisepad3Param
    bbpos_wisepos_e: TerminalConfigurationBbposWisepad3Param
    cellular: PhoneNumberCollectionParam | Literal[""]
    expand: List[str]
    name: str
    offline: PhoneNumberCollectionParam | Literal[""]
    reader_security: TerminalConfigurationReaderSecurityParam | Literal[""]
    reboot_window: TerminalConfigurationRebootWindowParam
    stripe_s700: TerminalConfigurationBbposWisepad3Param
    stripe_s710: TerminalConfigurationBbposWisepad3Param
    stripe_t600: TerminalConfigurationBbposWisepad3Param
    tipping: TerminalConfigurationTippingParam | Literal[""]
    verifone_m425: TerminalConfigurationBbposWisepad3Param
    verifone_p400: TerminalConfigurationBbposWisepad3Param
    verifone_p630: TerminalConfigurationBbposWisepad3Param
    verifone_ux700: TerminalConfigurationBbposWisepad3Param
    verifone_v660p: TerminalConfigurationBbposWisepad3Param
    wifi: TerminalConfigurationWifiParam | Literal[""]

class TerminalConfigurationListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    is_account_default: bool
    limit: int
    starting_after: str

class TerminalConfigurationUpdateParams(RequestOptions, total=False):
    bbpos_wisepad3: TerminalConfigurationBbposWisepad3Param | Literal[""]
    bbpos_wisepos_e: TerminalConfigurationBbposWisepad3Param | Literal[""]
    cellular: PhoneNumberCollectionParam | Literal[""]
    expand: List[str]
    name: str
    offline: PhoneNumberCollectionParam | Literal[""]
    reader_security: TerminalConfigurationReaderSecurityParam | Literal[""]
    reboot_window: TerminalConfigurationRebootWindowParam | Literal[""]
    stripe_s700: TerminalConfigurationBbposWisepad3Param | Literal[""]
    stripe_s710: TerminalConfigurationBbposWisepad3Param | Literal[""]
    stripe_t600: TerminalConfigurationBbposWisepad3Param | Literal[""]
    tipping: TerminalConfigurationTippingParam | Literal[""]
    verifone_m425: TerminalConfigurationBbposWisepad3Param | Literal[""]
    verifone_p400: TerminalConfigurationBbposWisepad3Param | Literal[""]
    verifone_p630: TerminalConfigurationBbposWisepad3Param | Literal[""]
    verifone_ux700: TerminalConfigurationBbposWisepad3Param | Literal[""]
    verifone_v660p: TerminalConfigurationBbposWisepad3Param | Literal[""]
    wifi: TerminalConfigurationWifiParam | Literal[""]

class TerminalConnectionTokenCreateParams(RequestOptions, total=False):
    expand: List[str]
    location: str

class TerminalLocationCreateParams(RequestOptions, total=False):
    address: TerminalLocationAddressParam
    address_kana: AddressKanaParam
    address_kanji: AddressKanaParam
    configuration_overrides: str
    display_name: str
    display_name_kana: str
    display_name_kanji: str
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    phone: str

class TerminalLocationUpdateParams(RequestOptions, total=False):
    address: AddressParam
    address_kana: AddressKanaParam
    address_kanji: AddressKanaParam
    configuration_overrides: str
    display_name: str
    display_name_kana: str
    display_name_kanji: str
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    phone: str

class TerminalOnboardingLinkCreateParams(RequestOptions, total=False):
    expand: List[str]
    link_options: Required[TerminalOnboardingLinkLinkOptionsParam]
    link_type: Required[Literal["apple_terms_and_conditions"]]
    on_behalf_of: str

class TerminalReaderCollectInputsParams(RequestOptions, total=False):
    expand: List[str]
    inputs: Required[List[TerminalReaderInputsParam]]
    metadata: Mapping[str, str]

class TerminalReaderCollectPaymentMethodParams(RequestOptions, total=False):
    collect_config: TerminalReaderCollectConfigParam
    expand: List[str]
    payment_intent: Required[str | PaymentIntent]

class TerminalReaderConfirmPaymentIntentParams(RequestOptions, total=False):
    confirm_config: TerminalReaderConfirmConfigParam
    expand: List[str]
    payment_intent: Required[str | PaymentIntent]

class TerminalReaderCreateParams(RequestOptions, total=False):
    expand: List[str]
    label: str
    location: str
    metadata: Mapping[str, str] | Literal[""]
    registration_code: Required[str]

class TerminalReaderListParams(RequestOptions, total=False):
    device_type: TerminalReaderDeviceTypeValue
    ending_before: str
    expand: List[str]
    limit: int
    location: str
    serial_number: str
    starting_after: str
    status: Literal["offline", "online"]

class TerminalReaderProcessPaymentIntentParams(RequestOptions, total=False):
    expand: List[str]
    payment_intent: Required[str | PaymentIntent]
    process_config: TerminalReaderProcessConfigParam

class TerminalReaderProcessSetupIntentParams(RequestOptions, total=False):
    allow_redisplay: Required[Literal["always", "limited", "unspecified"]]
    expand: List[str]
    process_config: TerminalReaderProcessSetupIntentProcessConfigParam
    setup_intent: Required[str | SetupIntent]

class TerminalReaderRefundPaymentParams(RequestOptions, total=False):
    amount: int
    charge: str | Charge
    expand: List[str]
    metadata: Mapping[str, str]
    payment_intent: str | PaymentIntent
    refund_application_fee: bool
    refund_payment_config: TerminalReaderProcessSetupIntentProcessConfigParam
    reverse_transfer: bool

class TerminalReaderSetReaderDisplayParams(RequestOptions, total=False):
    cart: TerminalReaderCartParam
    expand: List[str]
    type: Required[Literal["cart"]]

class TerminalReaderUpdateParams(RequestOptions, total=False):
    expand: List[str]
    label: str
    metadata: Mapping[str, str] | Literal[""]

class TestHelpersConfirmationTokenCreateParams(RequestOptions, total=False):
    expand: List[str]
    payment_method: str | PaymentMethod
    payment_method_data: PaymentMethodDataParam
    payment_method_options: TestHelpersConfirmationTokenPaymentMethodOptionsParam
    return_url: str
    setup_future_usage: Literal["off_session", "on_session"]
    shipping: ShippingDetailsParam

class TestHelpersCustomerFundCashBalanceParams(RequestOptions, total=False):
    amount: Required[int]
    currency: Required[str]
    expand: List[str]
    reference: str

class TestHelpersIssuingAuthorizationCaptureParams(RequestOptions, total=False):
    capture_amount: int
    close_authorization: bool
    expand: List[str]
    purchase_details: PurchaseDetailsParam

class TestHelpersIssuingAuthorizationCreateParams(RequestOptions, total=False):
    amount: int
    amount_details: TestHelpersIssuingAuthorizationAmountDetailsParam
    authorization_method: Literal["chip", "contactless", "keyed_in", "online", "swipe"]
    card: Required[str | Card]
    currency: str
    expand: List[str]
    fleet: FleetParam
    fraud_disputability_likelihood: Literal["neutral", "unknown", "very_likely", "very_unlikely"]
    fuel: FuelParam
    is_amount_controllable: bool
    merchant_amount: int
    merchant_currency: str
    merchant_data: MerchantDataParam
    network_data: TestHelpersIssuingAuthorizationNetworkDataParam
    risk_assessment: TestHelpersIssuingAuthorizationRiskAssessmentParam
    verification_data: TestHelpersIssuingAuthorizationVerificationDataParam
    wallet: Literal["apple_pay", "google_pay", "samsung_pay"]

class TestHelpersIssuingAuthorizationFinalizeAmountParams(RequestOptions, total=False):
    expand: List[str]
    final_amount: Required[int]
    fleet: FleetParam
    fuel: FuelParam

class TestHelpersIssuingAuthorizationIncrementParams(RequestOptions, total=False):
    expand: List[str]
    increment_amount: Required[int]
    is_amount_controllable: bool

class TestHelpersIssuingAuthorizationRespondParams(RequestOptions, total=False):
    confirmed: Required[bool]
    expand: List[str]

class TestHelpersIssuingAuthorizationReverseParams(RequestOptions, total=False):
    expand: List[str]
    reverse_amount: int

class TestHelpersIssuingPersonalizationDesignRejectParams(RequestOptions, total=False):
    expand: List[str]
    rejection_reasons: Required[TestHelpersIssuingPersonalizationDesignRejectionReasonsParam]

class TestHelpersIssuingSettlementCreateParams(RequestOptions, total=False):
    bin: Required[str]
    clearing_date: Required[int]
    currency: Required[str]
    expand: List[str]
    interchange_fees_amount: int
    net_total_amount: Required[int]
    network: Literal["maestro", "visa"]
    network_settlement_identifier: str
    transaction_amount: int
    transaction_count: int

class TestHelpersIssuingTransactionCreateForceCaptureParams(RequestOptions, total=False):
    amount: Required[int]
    card: Required[str | Card]
    currency: str
    expand: List[str]
    merchant_data: MerchantDataParam
    purchase_details: PurchaseDetailsParam

class TestHelpersIssuingTransactionCreateUnlinkedRefundParams(RequestOptions, total=False):
    amount: Required[int]
    card: Required[str | Card]
    currency: str
    expand: List[str]
    merchant_data: MerchantDataParam
    purchase_details: PurchaseDetailsParam

class TestHelpersIssuingTransactionRefundParams(RequestOptions, total=False):
    expand: List[str]
    refund_amount: int

class TestHelpersTerminalReaderPresentPaymentMethodParams(RequestOptions, total=False):
    amount_tip: int
    card: TestHelpersTerminalReaderCardParam
    card_present: TestHelpersTerminalReaderCardPresentParam
    expand: List[str]
    interac_present: TestHelpersTerminalReaderCardPresentParam
    type: Literal["card", "card_present", "interac_present"]

class TestHelpersTerminalReaderSucceedInputCollectionParams(RequestOptions, total=False):
    expand: List[str]
    skip_non_required_inputs: Literal["all", "none"]

class TestHelpersTestClockAdvanceParams(RequestOptions, total=False):
    expand: List[str]
    frozen_time: Required[int | datetime]

class TestHelpersTestClockCreateParams(RequestOptions, total=False):
    customer: str | Customer
    expand: List[str]
    frozen_time: Required[int | datetime]
    name: str

class TestHelpersTreasuryInboundTransferFailParams(RequestOptions, total=False):
    expand: List[str]
    failure_details: TestHelpersTreasuryInboundTransferFailureDetailsParam

class TestHelpersTreasuryOutboundPaymentReturnOutboundPaymentParams(RequestOptions, total=False):
    expand: List[str]
    returned_details: ReturnedDetailsParam

class TestHelpersTreasuryOutboundPaymentUpdateParams(RequestOptions, total=False):
    expand: List[str]
    tracking_details: Required[TrackingDetailsParam]

class TestHelpersTreasuryOutboundTransferReturnOutboundTransferParams(RequestOptions, total=False):
    expand: List[str]
    returned_details: ReturnedDetailsParam

class TestHelpersTreasuryOutboundTransferUpdateParams(RequestOptions, total=False):
    expand: List[str]
    tracking_details: Required[TrackingDetailsParam]

class TestHelpersTreasuryReceivedCreditCreateParams(RequestOptions, total=False):
    amount: Required[int]
    currency: Required[str]
    description: str
    expand: List[str]
    financial_account: Required[str]
    initiating_payment_method_details: InitiatingPaymentMethodDetailsParam
    network: Required[Literal["ach", "us_domestic_wire", "rtp"]]

class TestHelpersTreasuryReceivedDebitCreateParams(RequestOptions, total=False):
    amount: Required[int]
    currency: Required[str]
    description: str
    expand: List[str]
    financial_account: Required[str]
    initiating_payment_method_details: InitiatingPaymentMethodDetailsParam
    network: Required[Literal["ach"]]

class ThreeDSecureAuthenticationCancelParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]

class ThreeDSecureAuthenticationCreateParams(RequestOptions, total=False):
    acquirer_details: ThreeDSecureAuthenticationAcquirerDetailsParam
    amount: int
    channel: Required[ThreeDSecureAuthenticationChannelParam]
    currency: str
    directory_server: Literal["american_express", "cartes_bancaires", "discover", "mastercard", "visa"]
    expand: List[str]
    flow_preference: ThreeDSecureAuthenticationFlowPreferenceParam
    future_usage: ThreeDSecureAuthenticationFutureUsageParam
    message_category: Required[Literal["non_payment_authentication", "payment_authentication"]]
    metadata: Mapping[str, str] | Literal[""]
    payment_method: str | PaymentMethod
    payment_method_data: ThreeDSecureAuthenticationPaymentMethodDataParam
    reason: ThreeDSecureAuthenticationReasonValue
    shipping_address: AddressParam
    submit: Literal["always", "if_fingerprinting_not_supported", "never"]

class ThreeDSecureAuthenticationListParams(RequestOptions, total=False):
    created: int | datetime | CreatedParam
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["canceled", "error", "failed", "requires_challenge", "requires_submission", "succeeded"]

class ThreeDSecureAuthenticationSubmitParams(RequestOptions, total=False):
    expand: List[str]
    fingerprinting_result: str
    metadata: Mapping[str, str] | Literal[""]

class TokenCreateParams(OptionsWithoutAccount, total=False):
    account: TokenAccountParam
    bank_account: TokenBankAccountParam
    card: TokenCardParam | str | Card
    customer: str | Customer
    cvc_update: TokenCvcUpdateParam
    expand: List[str]
    person: TokenPersonParam
    pii: TokenPiiParam

class TopupCreateParams(RequestOptions, total=False):
    amount: Required[int]
    currency: Required[str]
    description: str
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    payment_method: str | PaymentMethod
    payment_method_options: TopupPaymentMethodOptionsParam
    source: str | Source
    statement_descriptor: str
    transfer_group: str

class TopupListParams(RequestOptions, total=False):
    amount: CreatedParam | int
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["canceled", "failed", "pending", "succeeded"]

class TopupUpdateParams(RequestOptions, total=False):
    description: str
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]

class TransferCreateParams(RequestOptions, total=False):
    amount: int
    currency: Required[str]
    description: str
    destination: Required[str]
    expand: List[str]
    metadata: Mapping[str, str]
    source_transaction: str | SourceTransaction
    source_type: Literal["bank_account", "card", "fpx"]
    transfer_group: str

class TransferListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    destination: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    transfer_group: str

class TransferReversalCreateParams(RequestOptions, total=False):
    amount: int
    description: str
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    refund_application_fee: bool

class TransferReversalUpdateParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]

class TransferUpdateParams(RequestOptions, total=False):
    description: str
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]

class TreasuryCreditReversalCreateParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Mapping[str, str]
    received_credit: Required[str]

class TreasuryCreditReversalListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    financial_account: Required[str]
    limit: int
    received_credit: str
    starting_after: str
    status: Literal["canceled", "posted", "processing"]

class TreasuryDebitReversalCreateParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Mapping[str, str]
    received_debit: Required[str]

class TreasuryDebitReversalListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    financial_account: Required[str]
    limit: int
    received_debit: str
    resolution: Literal["lost", "won"]
    starting_after: str
    status: Literal["canceled", "completed", "processing"]

class TreasuryFinancialAccountCloseParams(RequestOptions, total=False):
    expand: List[str]
    forwarding_settings: TreasuryFinancialAccountForwardingSettingsParam

class TreasuryFinancialAccountCreateParams(RequestOptions, total=False):
    expand: List[str]
    features: TreasuryFinancialAccountFeaturesParam
    metadata: Mapping[str, str]
    nickname: str
    platform_restrictions: TreasuryFinancialAccountPlatformRestrictionsParam
    supported_currencies: Required[List[str]]

class TreasuryFinancialAccountFeatureUpdateParams(RequestOptions, total=False):
    card_issuing: CardIssuingParam
    deposit_insurance: CardIssuingParam
    expand: List[str]
    financial_addresses: FinancialAddressesParam
    inbound_transfers: InboundTransfersParam
    intra_stripe_flows: CardIssuingParam
    outbound_payments: OutboundPaymentsParam
    outbound_transfers: OutboundPaymentsParam

class TreasuryFinancialAccountListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["closed", "open"]

class TreasuryFinancialAccountUpdateParams(RequestOptions, total=False):
    expand: List[str]
    features: TreasuryFinancialAccountFeaturesParam
    forwarding_settings: TreasuryFinancialAccountForwardingSettingsParam
    metadata: Mapping[str, str]
    nickname: str
    platform_restrictions: TreasuryFinancialAccountPlatformRestrictionsParam

class TreasuryInboundTransferCreateParams(RequestOptions, total=False):
    amount: Required[int]
    currency: Required[str]
    description: str
    expand: List[str]
    financial_account: Required[str]
    metadata: Mapping[str, str]
    origin_payment_method: Required[str]
    statement_descriptor: str

class TreasuryInboundTransferListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    financial_account: Required[str]
    limit: int
    starting_after: str
    status: Literal["canceled", "failed", "processing", "succeeded"]

class TreasuryOutboundPaymentCreateParams(RequestOptions, total=False):
    amount: Required[int]
    currency: Required[str]
    customer: str | Customer
    description: str
    destination_payment_method: str
    destination_payment_method_data: TreasuryOutboundPaymentDestinationPaymentMethodDataParam
    destination_payment_method_options: DestinationPaymentMethodOptionsParam
    end_user_details: TreasuryOutboundPaymentEndUserDetailsParam
    expand: List[str]
    financial_account: Required[str]
    metadata: Mapping[str, str]
    statement_descriptor: str

class TreasuryOutboundPaymentListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    customer: str | Customer
    ending_before: str
    expand: List[str]
    financial_account: Required[str]
    limit: int
    starting_after: str
    status: Literal["canceled", "failed", "posted", "processing", "returned"]

class TreasuryOutboundTransferCreateParams(RequestOptions, total=False):
    amount: Required[int]
    currency: Required[str]
    description: str
    destination_payment_method: str
    destination_payment_method_data: TreasuryOutboundTransferDestinationPaymentMethodDataParam
    destination_payment_method_options: DestinationPaymentMethodOptionsParam
    expand: List[str]
    financial_account: Required[str]
    metadata: Mapping[str, str]
    statement_descriptor: str

class TreasuryOutboundTransferListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    financial_account: Required[str]
    limit: int
    starting_after: str
    status: Literal["canceled", "failed", "posted", "processing", "returned"]

class TreasuryReceivedCreditListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    financial_account: Required[str]
    limit: int
    linked_flows: TreasuryReceivedCreditLinkedFlowsParam
    starting_after: str
    status: Literal["failed", "succeeded"]

class TreasuryReceivedDebitListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    financial_account: Required[str]
    limit: int
    starting_after: str
    status: Literal["failed", "succeeded"]

class TreasuryTransactionEntryListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    effective_at: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    financial_account: Required[str]
    limit: int
    order_by: Literal["created", "effective_at"]
    starting_after: str
    transaction: str

class TreasuryTransactionListParams(RequestOptions, total=False):
    created: CreatedParam | int | datetime
    ending_before: str
    expand: List[str]
    financial_account: Required[str]
    limit: int
    order_by: Literal["created", "posted_at"]
    starting_after: str
    status: Literal["open", "posted", "void"]
    status_transitions: TreasuryTransactionStatusTransitionsParam

class V2BillingMeterEventAdjustmentCreateParams(RequestOptions, total=False):
    cancel: Required[V2BillingMeterEventAdjustmentCancelParam]
    event_name: Required[str]
    type: Required[Literal["cancel"]]

class V2BillingMeterEventCreateParams(RequestOptions, total=False):
    event_name: Required[str]
    identifier: str
    payload: Required[Mapping[str, str]]
    timestamp: str | datetime

class V2BillingMeterEventStreamCreateParams(RequestOptions, total=False):
    events: Required[List[V2BillingMeterEventStreamEventsParam]]

class V2CommerceProductCatalogImportCreateParams(RequestOptions, total=False):
    feed_type: Required[Literal["inventory", "pricing", "product", "promotion"]]
    metadata: Required[Mapping[str, str]]
    mode: Required[Literal["replace", "upsert"]]

class V2CommerceProductCatalogImportListParams(RequestOptions, total=False):
    created: str | datetime
    created_gt: str | datetime
    created_gte: str | datetime
    created_lt: str | datetime
    created_lte: str | datetime
    feed_type: Literal["inventory", "pricing", "product", "promotion"]
    limit: int
    page: str
    status: Literal["awaiting_upload", "failed", "processing", "succeeded", "succeeded_with_errors"]

class V2CoreAccountCloseParams(RequestOptions, total=False):
    applied_configurations: List[Literal["customer", "merchant", "recipient"]]

class V2CoreAccountCreateParams(RequestOptions, total=False):
    account_token: str
    configuration: V2CoreAccountConfigurationParam
    contact_email: str
    contact_phone: str
    dashboard: Literal["express", "full", "none"]
    defaults: V2CoreAccountDefaultsParam
    display_name: str
    identity: V2CoreAccountIdentityParam
    include: List[V2CoreAccountIncludeValue]
    metadata: Mapping[str, str]

class V2CoreAccountLinkCreateParams(OptionsWithoutAccount, total=False):
    account: Required[str | Account]
    use_case: Required[V2CoreAccountLinkUseCaseParam]

class V2CoreAccountListParams(RequestOptions, total=False):
    applied_configurations: List[Literal["customer", "merchant", "recipient"]]
    closed: bool
    limit: int
    page: str

class V2CoreAccountPersonCreateParams(RequestOptions, total=False):
    additional_addresses: List[V2CoreAccountIdentityIndividualAdditionalAddressesParam]
    additional_names: List[AdditionalNamesParam]
    additional_terms_of_service: AttestationsTermsOfServiceParam
    address: V2CoreAccountIdentityBusinessDetailsAddressParam
    date_of_birth: DobParam
    documents: V2CoreAccountIdentityIndividualDocumentsParam
    email: str
    given_name: str
    id_numbers: List[IndividualIdNumbersParam]
    legal_gender: Literal["female", "male"]
    metadata: Mapping[str, str]
    nationalities: List[str]
    person_token: str
    phone: str
    political_exposure: Literal["existing", "none"]
    relationship: V2CoreAccountPersonTokenRelationshipParam
    script_addresses: BusinessDetailsScriptAddressesParam
    script_names: IndividualScriptNamesParam
    surname: str

class V2CoreAccountPersonListParams(RequestOptions, total=False):
    limit: int
    page: str

class V2CoreAccountPersonTokenCreateParams(RequestOptions, total=False):
    additional_addresses: List[IndividualAdditionalAddressesParam]
    additional_names: List[AdditionalNamesParam]
    additional_terms_of_service: TermsOfServiceParam
    address: BusinessDetailsAddressParam
    date_of_birth: DobParam
    documents: IndividualDocumentsParam
    email: str
    given_name: str
    id_numbers: List[IndividualIdNumbersParam]
    legal_gender: Literal["female", "male"]
    metadata: Mapping[str, str | None]
    nationalities: List[str]
    phone: str
    political_exposure: Literal["existing", "none"]
    relationship: V2CoreAccountPersonTokenRelationshipParam
    script_addresses: ScriptAddressesParam
    script_names: IndividualScriptNamesParam
    surname: str

class V2CoreAccountPersonUpdateParams(RequestOptions, total=False):
    additional_addresses: List[IndividualAdditionalAddressesParam]
    additional_names: List[AdditionalNamesParam]
    additional_terms_of_service: V2CoreAccountPersonAdditionalTermsOfServiceParam
    address: BusinessDetailsAddressParam
    date_of_birth: DobParam
    documents: IndividualDocumentsParam
    email: str
    given_name: str
    id_numbers: List[IndividualIdNumbersParam]
    legal_gender: Literal["female", "male"]
    metadata: Mapping[str, str | None]
    nationalities: List[str]
    person_token: str
    phone: str
    political_exposure: Literal["existing", "none"]
    relationship: V2CoreAccountPersonTokenRelationshipParam
    script_addresses: ScriptAddressesParam
    script_names: IndividualScriptNamesParam
    surname: str

class V2CoreAccountRetrieveParams(RequestOptions, total=False):
    include: List[V2CoreAccountIncludeValue]

class V2CoreAccountTokenCreateParams(RequestOptions, total=False):
    contact_email: str
    contact_phone: str
    display_name: str
    identity: V2CoreAccountTokenIdentityParam

class V2CoreAccountUpdateParams(RequestOptions, total=False):
    account_token: str
    configuration: V2CoreAccountUpdateConfigurationParam
    contact_email: str
    contact_phone: str
    dashboard: Literal["express", "full", "none"]
    defaults: V2CoreAccountUpdateDefaultsParam
    display_name: str
    identity: V2CoreAccountUpdateIdentityParam
    include: List[V2CoreAccountIncludeValue]
    metadata: Mapping[str, str | None]

class V2CoreEventDestinationCreateParams(RequestOptions, total=False):
    amazon_eventbridge: V2CoreEventDestinationAmazonEventbridgeParam
    azure_event_grid: V2CoreEventDestinationAzureEventGridParam
    description: str
    enabled_events: Required[List[str]]
    event_payload: Required[Literal["snapshot", "thin"]]
    events_from: List[str]
    include: List[Literal["webhook_endpoint.signing_secret", "webhook_endpoint.url"]]
    metadata: Mapping[str, str]
    name: Required[str]
    snapshot_api_version: str
    type: Required[Literal["amazon_eventbridge", "azure_event_grid", "webhook_endpoint"]]
    webhook_endpoint: RedirectParam

class V2CoreEventDestinationListParams(RequestOptions, total=False):
    include: List[Literal["webhook_endpoint.url"]]
    limit: int
    page: str

class V2CoreEventDestinationRetrieveParams(RequestOptions, total=False):
    include: List[Literal["webhook_endpoint.url"]]

class V2CoreEventDestinationUpdateParams(RequestOptions, total=False):
    description: str
    enabled_events: List[str]
    include: List[Literal["webhook_endpoint.url"]]
    metadata: Mapping[str, str | None]
    name: str
    webhook_endpoint: RedirectParam

class V2CoreEventListParams(RequestOptions, total=False):
    created: V2CoreEventCreatedParam
    limit: int
    object_id: str
    page: str
    types: List[str]

class V2CoreVaultGbBankAccountCreateParams(RequestOptions, total=False):
    account_number: str
    bank_account_type: Literal["checking", "savings"]
    currency: Required[str]
    iban: str
    sort_code: str

class V2CoreVaultGbBankAccountListParams(RequestOptions, total=False):
    limit: int

class V2CoreVaultUsBankAccountConfirmMicrodepositsParams(RequestOptions, total=False):
    amounts: int | List[str]
    descriptor_code: str

class V2CoreVaultUsBankAccountCreateParams(RequestOptions, total=False):
    account_number: Required[str]
    bank_account_type: Literal["checking", "savings"]
    currency: Required[str]
    fedwire_routing_number: str
    routing_number: str

class V2CoreVaultUsBankAccountListParams(RequestOptions, total=False):
    limit: int
    verification_status: Literal["awaiting_verification", "unverified", "verification_failed", "verified"]

class V2CoreVaultUsBankAccountUpdateParams(RequestOptions, total=False):
    fedwire_routing_number: str
    routing_number: str

class V2MoneyManagementAdjustmentListParams(RequestOptions, total=False):
    adjusted_flow: str
    created: V2MoneyManagementAdjustmentCreatedParam
    limit: int

class V2MoneyManagementFinancialAccountListParams(RequestOptions, total=False):
    include: List[Literal["storage.deposit_insurance_eligibility"]]
    limit: int
    statuses: List[Literal["closed", "open", "pending"]]

class V2MoneyManagementFinancialAccountRetrieveParams(RequestOptions, total=False):
    include: List[Literal["storage.deposit_insurance_eligibility"]]

class V2MoneyManagementFinancialAccountUpdateParams(RequestOptions, total=False):
    display_name: str
    metadata: Mapping[str, str] | None

class V2MoneyManagementFinancialAddressCreateParams(RequestOptions, total=False):
    bank_account: V2MoneyManagementFinancialAddressBankAccountParam
    financial_account: Required[str]
    type: Required[Literal["bank_account"]]

class V2MoneyManagementFinancialAddressListParams(RequestOptions, total=False):
    financial_account: str
    limit: int

class V2MoneyManagementInboundTransferCreateParams(RequestOptions, total=False):
    amount: Required[AmountParam]
    description: str
    from_: Required[V2MoneyManagementInboundTransferFromParam]
    to: Required[FromParam]

class V2MoneyManagementInboundTransferListParams(RequestOptions, total=False):
    created: V2MoneyManagementAdjustmentCreatedParam
    limit: int

class V2MoneyManagementOutboundPaymentCreateParams(RequestOptions, total=False):
    amount: Required[AmountParam]
    description: str
    from_: Required[FromParam]
    metadata: Mapping[str, str]
    recipient_notification: RecipientNotificationParam
    recipient_verification: str
    statement_descriptor: str
    to: Required[V2MoneyManagementOutboundPaymentToParam]

class V2MoneyManagementOutboundPaymentListParams(RequestOptions, total=False):
    created: V2MoneyManagementAdjustmentCreatedParam
    limit: int
    recipient: str
    status: List[Literal["canceled", "failed", "posted", "processing", "returned"]]

class V2MoneyManagementOutboundSetupIntentCreateParams(RequestOptions, total=False):
    payout_method: str
    payout_method_data: V2MoneyManagementOutboundSetupIntentPayoutMethodDataParam
    usage_intent: Literal["payment", "transfer"]

class V2MoneyManagementOutboundSetupIntentListParams(RequestOptions, total=False):
    limit: int

class V2MoneyManagementOutboundSetupIntentUpdateParams(RequestOptions, total=False):
    payout_method: str
    payout_method_data: V2MoneyManagementOutboundSetupIntentPayoutMethodDataParam

class V2MoneyManagementPayoutIntentCreateParams(RequestOptions, total=False):
    amount: Required[AmountParam]
    confirmation_method: Literal["automatic", "manual"]
    description: str
    from_: Required[FromParam]
    metadata: Mapping[str, str]
    recipient_notification: RecipientNotificationParam
    schedule_options: V2MoneyManagementPayoutIntentScheduleOptionsParam
    statement_descriptor: str
    to: Required[V2MoneyManagementPayoutIntentToParam]

class V2MoneyManagementPayoutIntentListParams(RequestOptions, total=False):
    limit: int

class V2MoneyManagementPayoutIntentUpdateParams(RequestOptions, total=False):
    description: str
    metadata: Mapping[str, str]
    recipient_notification: RecipientNotificationParam
    schedule_options: V2MoneyManagementPayoutIntentScheduleOptionsParam
    statement_descriptor: str
    to: V2MoneyManagementPayoutIntentToParam

class V2MoneyManagementPayoutMethodListParams(RequestOptions, total=False):
    limit: int
    usage_status: V2MoneyManagementPayoutMethodUsageStatusParam

class V2MoneyManagementPayoutMethodsBankAccountSpecRetrieveParams(RequestOptions, total=False):
    countries: List[str]

class V2MoneyManagementReceivedCreditListParams(RequestOptions, total=False):
    created: V2MoneyManagementAdjustmentCreatedParam
    limit: int

class V2MoneyManagementRecipientVerificationCreateParams(RequestOptions, total=False):
    payout_method: Required[str]
    recipient: str

class V2MoneyManagementTestHelpersFinancialAddressCreditParams(RequestOptions, total=False):
    amount: Required[AmountParam]
    network: Required[Literal["ach", "chaps", "fedwire", "fps", "rtp", "sepa"]]
    statement_descriptor: str

class V2MoneyManagementTransactionEntryListParams(RequestOptions, total=False):
    created: V2MoneyManagementAdjustmentCreatedParam
    limit: int
    transaction: str

class V2MoneyManagementTransactionListParams(RequestOptions, total=False):
    created: V2MoneyManagementAdjustmentCreatedParam
    financial_account: str
    flow: str
    limit: int

class V2MoneyManagementTransactionUpdateParams(RequestOptions, total=False):
    description: str
    metadata: Mapping[str, str] | None

class V2TestHelpersMoneyManagementRecipientVerificationsParams(RequestOptions, total=False):
    match_result: Required[Literal["close_match", "match", "no_match", "unavailable"]]
    payout_method: Required[str]
    recipient: str

class WebhookEndpointCreateParams(OptionsWithoutVersion, total=False):
    api_version: Literal["2011-01-01", "2011-06-21", "2011-06-28", "2011-08-01", "2011-09-15", "2011-11-17", "2012-02-23", "2012-03-25", "2012-06-18", "2012-06-28", "2012-07-09", "2012-09-24", "2012-10-26", "2012-11-07", "2013-02-11", "2013-02-13", "2013-07-05", "2013-08-12", "2013-08-13", "2013-10-29", "2013-12-03", "2014-01-31", "2014-03-13", "2014-03-28", "2014-05-19", "2014-06-13", "2014-06-17", "2014-07-22", "2014-07-26", "2014-08-04", "2014-08-20", "2014-09-08", "2014-10-07", "2014-11-05", "2014-11-20", "2014-12-08", "2014-12-17", "2014-12-22", "2015-01-11", "2015-01-26", "2015-02-10", "2015-02-16", "2015-02-18", "2015-03-24", "2015-04-07", "2015-06-15", "2015-07-07", "2015-07-13", "2015-07-28", "2015-08-07", "2015-08-19", "2015-09-03", "2015-09-08", "2015-09-23", "2015-10-01", "2015-10-12", "2015-10-16", "2016-02-03", "2016-02-19", "2016-02-22", "2016-02-23", "2016-02-29", "2016-03-07", "2016-06-15", "2016-07-06", "2016-10-19", "2017-01-27", "2017-02-14", "2017-04-06", "2017-05-25", "2017-06-05", "2017-08-15", "2017-12-14", "2018-01-23", "2018-02-05", "2018-02-06", "2018-02-28", "2018-05-21", "2018-07-27", "2018-08-23", "2018-09-06", "2018-09-24", "2018-10-31", "2018-11-08", "2019-02-11", "2019-02-19", "2019-03-14", "2019-05-16", "2019-08-14", "2019-09-09", "2019-10-08", "2019-10-17", "2019-11-05", "2019-12-03", "2020-03-02", "2020-08-27", "2022-08-01", "2022-11-15", "2023-08-16", "2023-10-16", "2024-04-10", "2024-06-20", "2024-09-30.acacia", "2024-10-28.acacia", "2024-11-20.acacia", "2024-12-18.acacia", "2025-01-27.acacia", "2025-02-24.acacia", "2025-03-01.dashboard", "2025-03-31.basil", "2025-04-30.basil", "2025-05-28.basil", "2025-06-30.basil", "2025-07-30.basil", "2025-08-27.basil", "2025-09-30.clover", "2025-10-29.clover", "2025-11-17.clover", "2025-12-15.clover", "2026-01-28.clover", "2026-02-25.clover", "2026-03-25.dahlia", "2026-04-22.dahlia", "2026-05-27.dahlia", "2026-06-24.dahlia", "2026-07-29.dahlia", "2026-08-26.dahlia", "2026-09-30.endive", "2026-10-28.endive"]
    connect: bool
    description: str
    enabled_events: Required[List[WebhookEndpointEnabledEventsValue]]
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    url: Required[str]

class WebhookEndpointUpdateParams(RequestOptions, total=False):
    description: str
    disabled: bool
    enabled_events: List[WebhookEndpointEnabledEventsValue]
    expand: List[str]
    metadata: Mapping[str, str] | Literal[""]
    url: str
