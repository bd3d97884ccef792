# Generated: `make client`.
# pyright: basic
from typing import Any, List
from typing_extensions import Unpack

from zorse.types._library import ExpandParams, ListObject, PageParams, RequestOptions, SearchResult
from zorse.types._library import ZorseObject
from zorse.types._objects import *
from zorse.types._params import *


class AccountLinksService:
    def create(self, /, **params: Unpack[AccountLinkCreateParams]) -> AccountLink:
        """POST /v1/account_links"""

class AccountSessionsService:
    def create(self, /, **params: Unpack[AccountSessionCreateParams]) -> AccountSession:
        """POST /v1/account_sessions"""

class AccountsBankAccountsService:
    def create(self, account: str | Account, /, **params: Unpack[AccountBankAccountCreateParams]) -> BankAccount | Card:
        """POST /v1/accounts/{account}/bank_accounts"""
    def delete(self, account: str | Account, id: str, /, **params: Unpack[RequestOptions]) -> BankAccount | Card:
        """DELETE /v1/accounts/{account}/bank_accounts/{id}"""
    def retrieve(self, account: str | Account, id: str, /, **params: Unpack[ExpandParams]) -> BankAccount | Card:
        """GET /v1/accounts/{account}/bank_accounts/{id}"""
    def update(self, account: str | Account, id: str, /, **params: Unpack[AccountBankAccountUpdateParams]) -> BankAccount | Card:
        """POST /v1/accounts/{account}/bank_accounts/{id}"""

class AccountsCapabilitiesService:
    def list(self, account: str | Account, /, **params: Unpack[ExpandParams]) -> ListObject[Capability]:
        """GET /v1/accounts/{account}/capabilities"""
    def retrieve(self, account: str | Account, capability: str | Capability, /, **params: Unpack[ExpandParams]) -> Capability:
        """GET /v1/accounts/{account}/capabilities/{capability}"""
    def update(self, account: str | Account, capability: str | Capability, /, **params: Unpack[AccountCapabilityUpdateParams]) -> Capability:
        """POST /v1/accounts/{account}/capabilities/{capability}"""

class AccountsExternalAccountsService:
    def create(self, account: str | Account, /, **params: Unpack[AccountExternalAccountCreateParams]) -> BankAccount | Card:
        """POST /v1/accounts/{account}/external_accounts"""
    def delete(self, account: str | Account, id: str, /, **params: Unpack[RequestOptions]) -> BankAccount | Card:
        """DELETE /v1/accounts/{account}/external_accounts/{id}"""
    def list(self, account: str | Account, /, **params: Unpack[AccountExternalAccountListParams]) -> ListObject[BankAccount | Card]:
        """GET /v1/accounts/{account}/external_accounts"""
    def retrieve(self, account: str | Account, id: str, /, **params: Unpack[ExpandParams]) -> BankAccount | Card:
        """GET /v1/accounts/{account}/external_accounts/{id}"""
    def update(self, account: str | Account, id: str, /, **params: Unpack[AccountExternalAccountUpdateParams]) -> BankAccount | Card:
        """POST /v1/accounts/{account}/external_accounts/{id}"""

class AccountsLoginLinksService:
    def create(self, account: str | Account, /, **params: Unpack[ExpandParams]) -> LoginLink:
        """POST /v1/accounts/{account}/login_links"""

class AccountsPeopleService:
    def create(self, account: str | Account, /, **params: Unpack[AccountPeopleCreateParams]) -> Person:
        """POST /v1/accounts/{account}/people"""
    def delete(self, account: str | Account, person: str | Person, /, **params: Unpack[RequestOptions]) -> Person:
        """DELETE /v1/accounts/{account}/people/{person}"""
    def list(self, account: str | Account, /, **params: Unpack[AccountPeopleListParams]) -> ListObject[Person]:
        """GET /v1/accounts/{account}/people"""
    def retrieve(self, account: str | Account, person: str | Person, /, **params: Unpack[ExpandParams]) -> Person:
        """GET /v1/accounts/{account}/people/{person}"""
    def update(self, account: str | Account, person: str | Person, /, **params: Unpack[AccountPeopleUpdateParams]) -> Person:
        """POST /v1/accounts/{account}/people/{person}"""

class AccountsPersonsService:
    def create(self, account: str | Account, /, **params: Unpack[AccountPersonCreateParams]) -> Person:
        """POST /v1/accounts/{account}/persons"""
    def delete(self, account: str | Account, person: str | Person, /, **params: Unpack[RequestOptions]) -> Person:
        """DELETE /v1/accounts/{account}/persons/{person}"""
    def list(self, account: str | Account, /, **params: Unpack[AccountPersonListParams]) -> ListObject[Person]:
        """GET /v1/accounts/{account}/persons"""
    def retrieve(self, account: str | Account, person: str | Person, /, **params: Unpack[ExpandParams]) -> Person:
        """GET /v1/accounts/{account}/persons/{person}"""
    def update(self, account: str | Account, person: str | Person, /, **params: Unpack[AccountPersonUpdateParams]) -> Person:
        """POST /v1/accounts/{account}/persons/{person}"""

class AccountsService:
    bank_accounts: AccountsBankAccountsService
    capabilities: AccountsCapabilitiesService
    external_accounts: AccountsExternalAccountsService
    login_links: AccountsLoginLinksService
    people: AccountsPeopleService
    persons: AccountsPersonsService
    def create(self, /, **params: Unpack[AccountCreateParams]) -> Account:
        """POST /v1/accounts"""
    def delete(self, account: str | Account, /, **params: Unpack[RequestOptions]) -> Account:
        """DELETE /v1/accounts/{account}"""
    def list(self, /, **params: Unpack[AccountListParams]) -> ListObject[Account]:
        """GET /v1/accounts"""
    def reject(self, account: str | Account, /, **params: Unpack[AccountRejectParams]) -> Account:
        """POST /v1/accounts/{account}/reject"""
    def retrieve(self, account: str | Account, /, **params: Unpack[ExpandParams]) -> Account:
        """GET /v1/accounts/{account}"""
    def retrieve_current(self, /, **params: Unpack[ExpandParams]) -> Account:
        """GET /v1/account"""
    def unreject(self, account: str | Account, /, **params: Unpack[ExpandParams]) -> Account:
        """POST /v1/accounts/{account}/unreject"""
    def update(self, account: str | Account, /, **params: Unpack[AccountUpdateParams]) -> Account:
        """POST /v1/accounts/{account}"""

class ApplePayDomainsService:
    def create(self, /, **params: Unpack[ApplePayDomainCreateParams]) -> ApplePayDomain:
        """POST /v1/apple_pay/domains"""
    def delete(self, domain: str | ApplePayDomain, /, **params: Unpack[RequestOptions]) -> ApplePayDomain:
        """DELETE /v1/apple_pay/domains/{domain}"""
    def list(self, /, **params: Unpack[ApplePayDomainListParams]) -> ListObject[ApplePayDomain]:
        """GET /v1/apple_pay/domains"""
    def retrieve(self, domain: str, /, **params: Unpack[ExpandParams]) -> ApplePayDomain:
        """GET /v1/apple_pay/domains/{domain}"""

class ApplicationFeesRefundsService:
    def create(self, id: str | ApplicationFee, /, **params: Unpack[ApplicationFeeRefundCreateParams]) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{id}/refunds"""
    def list(self, id: str | ApplicationFee, /, **params: Unpack[PageParams]) -> ListObject[ApplicationFeeRefund]:
        """GET /v1/application_fees/{id}/refunds"""
    def retrieve(self, fee: str | ApplicationFee, id: str, /, **params: Unpack[ExpandParams]) -> ApplicationFeeRefund:
        """GET /v1/application_fees/{fee}/refunds/{id}"""
    def update(self, fee: str | ApplicationFee, id: str, /, **params: Unpack[ApplicationFeeRefundUpdateParams]) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{fee}/refunds/{id}"""

class ApplicationFeesService:
    refunds: ApplicationFeesRefundsService
    def list(self, /, **params: Unpack[ApplicationFeeListParams]) -> ListObject[ApplicationFee]:
        """GET /v1/application_fees"""
    def refund(self, id: str, /, **params: Unpack[ApplicationFeeRefundParams]) -> ApplicationFee:
        """POST /v1/application_fees/{id}/refund"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> ApplicationFee:
        """GET /v1/application_fees/{id}"""

class AppsInstallsService:
    def create(self, /, **params: Unpack[AppsInstallCreateParams]) -> AppsInstall:
        """POST /v1/apps/installs"""
    def list(self, /, **params: Unpack[AppsInstallListParams]) -> ListObject[AppsInstall]:
        """GET /v1/apps/installs"""
    def retrieve(self, install: str, /, **params: Unpack[ExpandParams]) -> AppsInstall:
        """GET /v1/apps/installs/{install}"""
    def uninstall(self, install: str | AppsInstall, /, **params: Unpack[ExpandParams]) -> AppsInstall:
        """POST /v1/apps/installs/{install}/uninstall"""
    def update(self, install: str | AppsInstall, /, **params: Unpack[ExpandParams]) -> AppsInstall:
        """POST /v1/apps/installs/{install}"""

class AppsSecretsService:
    def create(self, /, **params: Unpack[AppsSecretCreateParams]) -> AppsSecret:
        """POST /v1/apps/secrets"""
    def delete_where(self, /, **params: Unpack[AppsSecretDeleteWhereParams]) -> AppsSecret:
        """POST /v1/apps/secrets/delete"""
    def find(self, /, **params: Unpack[AppsSecretFindParams]) -> AppsSecret:
        """GET /v1/apps/secrets/find"""
    def list(self, /, **params: Unpack[AppsSecretListParams]) -> ListObject[AppsSecret]:
        """GET /v1/apps/secrets"""

class AppsService:
    installs: AppsInstallsService
    secrets: AppsSecretsService

class BalanceHistoryService:
    def list(self, /, **params: Unpack[BalanceHistoryListParams]) -> ListObject[BalanceTransaction]:
        """GET /v1/balance/history"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> BalanceTransaction:
        """GET /v1/balance/history/{id}"""

class BalanceService:
    history: BalanceHistoryService
    def retrieve(self, /, **params: Unpack[ExpandParams]) -> Balance:
        """GET /v1/balance"""

class BalanceSettingsService:
    def retrieve(self, /, **params: Unpack[ExpandParams]) -> BalanceSettings:
        """GET /v1/balance_settings"""
    def update(self, /, **params: Unpack[BalanceSettingsUpdateParams]) -> BalanceSettings:
        """POST /v1/balance_settings"""

class BalanceTransactionsService:
    def list(self, /, **params: Unpack[BalanceTransactionListParams]) -> ListObject[BalanceTransaction]:
        """GET /v1/balance_transactions"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> BalanceTransaction:
        """GET /v1/balance_transactions/{id}"""

class BillingAlertsService:
    def activate(self, id: str | BillingAlert, /, **params: Unpack[ExpandParams]) -> BillingAlert:
        """POST /v1/billing/alerts/{id}/activate"""
    def archive(self, id: str | BillingAlert, /, **params: Unpack[ExpandParams]) -> BillingAlert:
        """POST /v1/billing/alerts/{id}/archive"""
    def create(self, /, **params: Unpack[BillingAlertCreateParams]) -> BillingAlert:
        """POST /v1/billing/alerts"""
    def deactivate(self, id: str | BillingAlert, /, **params: Unpack[ExpandParams]) -> BillingAlert:
        """POST /v1/billing/alerts/{id}/deactivate"""
    def list(self, /, **params: Unpack[BillingAlertListParams]) -> ListObject[BillingAlert]:
        """GET /v1/billing/alerts"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> BillingAlert:
        """GET /v1/billing/alerts/{id}"""

class BillingCreditBalanceSummaryService:
    def retrieve(self, /, **params: Unpack[BillingCreditBalanceSummaryRetrieveParams]) -> BillingCreditBalanceSummary:
        """GET /v1/billing/credit_balance_summary"""

class BillingCreditBalanceTransactionsService:
    def list(self, /, **params: Unpack[BillingCreditBalanceTransactionListParams]) -> ListObject[BillingCreditBalanceTransaction]:
        """GET /v1/billing/credit_balance_transactions"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> BillingCreditBalanceTransaction:
        """GET /v1/billing/credit_balance_transactions/{id}"""

class BillingCreditGrantsService:
    def create(self, /, **params: Unpack[BillingCreditGrantCreateParams]) -> BillingCreditGrant:
        """POST /v1/billing/credit_grants"""
    def expire(self, id: str | BillingCreditGrant, /, **params: Unpack[ExpandParams]) -> BillingCreditGrant:
        """POST /v1/billing/credit_grants/{id}/expire"""
    def list(self, /, **params: Unpack[BillingCreditGrantListParams]) -> ListObject[BillingCreditGrant]:
        """GET /v1/billing/credit_grants"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> BillingCreditGrant:
        """GET /v1/billing/credit_grants/{id}"""
    def update(self, id: str | BillingCreditGrant, /, **params: Unpack[BillingCreditGrantUpdateParams]) -> BillingCreditGrant:
        """POST /v1/billing/credit_grants/{id}"""
    def void_grant(self, id: str | BillingCreditGrant, /, **params: Unpack[ExpandParams]) -> BillingCreditGrant:
        """POST /v1/billing/credit_grants/{id}/void"""

class BillingFeedbackOptionsService:
    def create(self, /, **params: Unpack[BillingFeedbackOptionCreateParams]) -> BillingFeedbackOption:
        """POST /v1/billing/feedback_options"""
    def deactivate(self, feedback_option: str | BillingFeedbackOption, /, **params: Unpack[ExpandParams]) -> BillingFeedbackOption:
        """POST /v1/billing/feedback_options/{feedback_option}/deactivate"""
    def list(self, /, **params: Unpack[BillingFeedbackOptionListParams]) -> ListObject[BillingFeedbackOption]:
        """GET /v1/billing/feedback_options"""
    def retrieve(self, feedback_option: str, /, **params: Unpack[ExpandParams]) -> BillingFeedbackOption:
        """GET /v1/billing/feedback_options/{feedback_option}"""
    def update(self, feedback_option: str | BillingFeedbackOption, /, **params: Unpack[BillingFeedbackOptionUpdateParams]) -> BillingFeedbackOption:
        """POST /v1/billing/feedback_options/{feedback_option}"""

class BillingMeterEventAdjustmentsService:
    def create(self, /, **params: Unpack[BillingMeterEventAdjustmentCreateParams]) -> BillingMeterEventAdjustment:
        """POST /v1/billing/meter_event_adjustments"""

class BillingMeterEventsService:
    def create(self, /, **params: Unpack[BillingMeterEventCreateParams]) -> BillingMeterEvent:
        """POST /v1/billing/meter_events"""

class BillingMetersEventSummariesService:
    def list(self, id: str | BillingMeter, /, **params: Unpack[BillingMeterEventSummaryListParams]) -> ListObject[BillingMeterEventSummary]:
        """GET /v1/billing/meters/{id}/event_summaries"""

class BillingMetersService:
    event_summaries: BillingMetersEventSummariesService
    def create(self, /, **params: Unpack[BillingMeterCreateParams]) -> BillingMeter:
        """POST /v1/billing/meters"""
    def deactivate(self, id: str | BillingMeter, /, **params: Unpack[ExpandParams]) -> BillingMeter:
        """POST /v1/billing/meters/{id}/deactivate"""
    def list(self, /, **params: Unpack[BillingMeterListParams]) -> ListObject[BillingMeter]:
        """GET /v1/billing/meters"""
    def reactivate(self, id: str | BillingMeter, /, **params: Unpack[ExpandParams]) -> BillingMeter:
        """POST /v1/billing/meters/{id}/reactivate"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> BillingMeter:
        """GET /v1/billing/meters/{id}"""
    def update(self, id: str | BillingMeter, /, **params: Unpack[BillingMeterUpdateParams]) -> BillingMeter:
        """POST /v1/billing/meters/{id}"""

class BillingService:
    alerts: BillingAlertsService
    credit_balance_summary: BillingCreditBalanceSummaryService
    credit_balance_transactions: BillingCreditBalanceTransactionsService
    credit_grants: BillingCreditGrantsService
    feedback_options: BillingFeedbackOptionsService
    meter_event_adjustments: BillingMeterEventAdjustmentsService
    meter_events: BillingMeterEventsService
    meters: BillingMetersService

class BillingPortalConfigurationsService:
    def create(self, /, **params: Unpack[BillingPortalConfigurationCreateParams]) -> BillingPortalConfiguration:
        """POST /v1/billing_portal/configurations"""
    def list(self, /, **params: Unpack[BillingPortalConfigurationListParams]) -> ListObject[BillingPortalConfiguration]:
        """GET /v1/billing_portal/configurations"""
    def retrieve(self, configuration: str, /, **params: Unpack[ExpandParams]) -> BillingPortalConfiguration:
        """GET /v1/billing_portal/configurations/{configuration}"""
    def update(self, configuration: str | BillingPortalConfiguration, /, **params: Unpack[BillingPortalConfigurationUpdateParams]) -> BillingPortalConfiguration:
        """POST /v1/billing_portal/configurations/{configuration}"""

class BillingPortalSessionsService:
    def create(self, /, **params: Unpack[BillingPortalSessionCreateParams]) -> BillingPortalSession:
        """POST /v1/billing_portal/sessions"""

class BillingPortalService:
    configurations: BillingPortalConfigurationsService
    sessions: BillingPortalSessionsService

class ChargesDisputeService:
    def close(self, charge: str | Charge, /, **params: Unpack[ExpandParams]) -> Dispute:
        """POST /v1/charges/{charge}/dispute/close"""
    def retrieve(self, charge: str | Charge, /, **params: Unpack[ExpandParams]) -> Dispute:
        """GET /v1/charges/{charge}/dispute"""
    def update(self, charge: str | Charge, /, **params: Unpack[ChargeDisputeUpdateParams]) -> Dispute:
        """POST /v1/charges/{charge}/dispute"""

class ChargesRefundsService:
    def create(self, charge: str | Charge, /, **params: Unpack[ChargeRefundCreateParams]) -> Refund:
        """POST /v1/charges/{charge}/refunds"""
    def list(self, charge: str | Charge, /, **params: Unpack[PageParams]) -> ListObject[Refund]:
        """GET /v1/charges/{charge}/refunds"""
    def retrieve(self, charge: str | Charge, refund: str | Refund, /, **params: Unpack[ExpandParams]) -> Refund:
        """GET /v1/charges/{charge}/refunds/{refund}"""
    def update(self, charge: str | Charge, refund: str | Refund, /, **params: Unpack[ChargeRefundUpdateParams]) -> Refund:
        """POST /v1/charges/{charge}/refunds/{refund}"""

class ChargesService:
    dispute: ChargesDisputeService
    refunds: ChargesRefundsService
    def capture(self, charge: str | Charge, /, **params: Unpack[ChargeCaptureParams]) -> Charge:
        """POST /v1/charges/{charge}/capture"""
    def create(self, /, **params: Unpack[ChargeCreateParams]) -> Charge:
        """POST /v1/charges"""
    def list(self, /, **params: Unpack[ChargeListParams]) -> ListObject[Charge]:
        """GET /v1/charges"""
    def refund(self, charge: str | Charge, /, **params: Unpack[ChargeRefundParams]) -> Charge:
        """POST /v1/charges/{charge}/refund"""
    def retrieve(self, charge: str | Charge, /, **params: Unpack[ExpandParams]) -> Charge:
        """GET /v1/charges/{charge}"""
    def search(self, /, **params: Unpack[ChargeSearchParams]) -> SearchResult[Charge]:
        """GET /v1/charges/search"""
    def update(self, charge: str | Charge, /, **params: Unpack[ChargeUpdateParams]) -> Charge:
        """POST /v1/charges/{charge}"""

class CheckoutSessionsLineItemsService:
    def list(self, session: str | CheckoutSession, /, **params: Unpack[PageParams]) -> ListObject[LineItem]:
        """GET /v1/checkout/sessions/{session}/line_items"""

class CheckoutSessionsService:
    line_items: CheckoutSessionsLineItemsService
    def create(self, /, **params: Unpack[CheckoutSessionCreateParams]) -> CheckoutSession:
        """POST /v1/checkout/sessions"""
    def expire(self, session: str | CheckoutSession, /, **params: Unpack[ExpandParams]) -> CheckoutSession:
        """POST /v1/checkout/sessions/{session}/expire"""
    def list(self, /, **params: Unpack[CheckoutSessionListParams]) -> ListObject[CheckoutSession]:
        """GET /v1/checkout/sessions"""
    def retrieve(self, session: str, /, **params: Unpack[ExpandParams]) -> CheckoutSession:
        """GET /v1/checkout/sessions/{session}"""
    def update(self, session: str | CheckoutSession, /, **params: Unpack[CheckoutSessionUpdateParams]) -> CheckoutSession:
        """POST /v1/checkout/sessions/{session}"""

class CheckoutService:
    sessions: CheckoutSessionsService

class ClimateOrdersService:
    def cancel(self, order: str | ClimateOrder, /, **params: Unpack[ExpandParams]) -> ClimateOrder:
        """POST /v1/climate/orders/{order}/cancel"""
    def create(self, /, **params: Unpack[ClimateOrderCreateParams]) -> ClimateOrder:
        """POST /v1/climate/orders"""
    def list(self, /, **params: Unpack[PageParams]) -> ListObject[ClimateOrder]:
        """GET /v1/climate/orders"""
    def retrieve(self, order: str, /, **params: Unpack[ExpandParams]) -> ClimateOrder:
        """GET /v1/climate/orders/{order}"""
    def update(self, order: str | ClimateOrder, /, **params: Unpack[ClimateOrderUpdateParams]) -> ClimateOrder:
        """POST /v1/climate/orders/{order}"""

class ClimateProductsService:
    def list(self, /, **params: Unpack[PageParams]) -> ListObject[ClimateProduct]:
        """GET /v1/climate/products"""
    def retrieve(self, product: str | Product, /, **params: Unpack[ExpandParams]) -> ClimateProduct:
        """GET /v1/climate/products/{product}"""

class ClimateSuppliersService:
    def list(self, /, **params: Unpack[PageParams]) -> ListObject[ClimateSupplier]:
        """GET /v1/climate/suppliers"""
    def retrieve(self, supplier: str, /, **params: Unpack[ExpandParams]) -> ClimateSupplier:
        """GET /v1/climate/suppliers/{supplier}"""

class ClimateService:
    orders: ClimateOrdersService
    products: ClimateProductsService
    suppliers: ClimateSuppliersService

class ConfirmationTokensService:
    def retrieve(self, confirmation_token: str | ConfirmationToken, /, **params: Unpack[ExpandParams]) -> ConfirmationToken:
        """GET /v1/confirmation_tokens/{confirmation_token}"""

class CountrySpecsService:
    def list(self, /, **params: Unpack[PageParams]) -> ListObject[CountrySpec]:
        """GET /v1/country_specs"""
    def retrieve(self, country: str, /, **params: Unpack[ExpandParams]) -> CountrySpec:
        """GET /v1/country_specs/{country}"""

class CouponsService:
    def create(self, /, **params: Unpack[CouponCreateParams]) -> Coupon:
        """POST /v1/coupons"""
    def delete(self, coupon: str | Coupon, /, **params: Unpack[RequestOptions]) -> Coupon:
        """DELETE /v1/coupons/{coupon}"""
    def list(self, /, **params: Unpack[CouponListParams]) -> ListObject[Coupon]:
        """GET /v1/coupons"""
    def retrieve(self, coupon: str | Coupon, /, **params: Unpack[ExpandParams]) -> Coupon:
        """GET /v1/coupons/{coupon}"""
    def update(self, coupon: str | Coupon, /, **params: Unpack[CouponUpdateParams]) -> Coupon:
        """POST /v1/coupons/{coupon}"""

class CreditNotesLineItemsService:
    def list(self, credit_note: str | CreditNote, /, **params: Unpack[PageParams]) -> ListObject[CreditNoteLineItem]:
        """GET /v1/credit_notes/{credit_note}/lines"""

class CreditNotesPreviewLinesService:
    def list(self, /, **params: Unpack[CreditNotePreviewLineListParams]) -> ListObject[CreditNoteLineItem]:
        """GET /v1/credit_notes/preview/lines"""

class CreditNotesService:
    line_items: CreditNotesLineItemsService
    preview_lines: CreditNotesPreviewLinesService
    def create(self, /, **params: Unpack[CreditNoteCreateParams]) -> CreditNote:
        """POST /v1/credit_notes"""
    def list(self, /, **params: Unpack[CreditNoteListParams]) -> ListObject[CreditNote]:
        """GET /v1/credit_notes"""
    def preview(self, /, **params: Unpack[CreditNotePreviewParams]) -> CreditNote:
        """GET /v1/credit_notes/preview"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> CreditNote:
        """GET /v1/credit_notes/{id}"""
    def update(self, id: str | CreditNote, /, **params: Unpack[CreditNoteUpdateParams]) -> CreditNote:
        """POST /v1/credit_notes/{id}"""
    def void_credit_note(self, id: str | CreditNote, /, **params: Unpack[ExpandParams]) -> CreditNote:
        """POST /v1/credit_notes/{id}/void"""

class CustomerSessionsService:
    def create(self, /, **params: Unpack[CustomerSessionCreateParams]) -> CustomerSession:
        """POST /v1/customer_sessions"""

class CustomersBalanceTransactionsService:
    def create(self, customer: str | Customer, /, **params: Unpack[CustomerBalanceTransactionCreateParams]) -> CustomerBalanceTransaction:
        """POST /v1/customers/{customer}/balance_transactions"""
    def list(self, customer: str | Customer, /, **params: Unpack[CustomerBalanceTransactionListParams]) -> ListObject[CustomerBalanceTransaction]:
        """GET /v1/customers/{customer}/balance_transactions"""
    def retrieve(self, customer: str | Customer, transaction: str, /, **params: Unpack[ExpandParams]) -> CustomerBalanceTransaction:
        """GET /v1/customers/{customer}/balance_transactions/{transaction}"""
    def update(self, customer: str | Customer, transaction: str, /, **params: Unpack[CustomerBalanceTransactionUpdateParams]) -> CustomerBalanceTransaction:
        """POST /v1/customers/{customer}/balance_transactions/{transaction}"""

class CustomersBankAccountsService:
    def create(self, customer: str | Customer, /, **params: Unpack[CustomerBankAccountCreateParams]) -> Account | BankAccount | Card | Source:
        """POST /v1/customers/{customer}/bank_accounts"""
    def delete(self, customer: str | Customer, id: str, /, **params: Unpack[ExpandParams]) -> BankAccount:
        """DELETE /v1/customers/{customer}/bank_accounts/{id}"""
    def list(self, customer: str | Customer, /, **params: Unpack[PageParams]) -> ListObject[BankAccount]:
        """GET /v1/customers/{customer}/bank_accounts"""
    def retrieve(self, customer: str | Customer, id: str, /, **params: Unpack[ExpandParams]) -> BankAccount:
        """GET /v1/customers/{customer}/bank_accounts/{id}"""
    def update(self, customer: str | Customer, id: str, /, **params: Unpack[CustomerBankAccountUpdateParams]) -> Card | BankAccount | Source:
        """POST /v1/customers/{customer}/bank_accounts/{id}"""
    def verify(self, customer: str | Customer, id: str, /, **params: Unpack[CustomerBankAccountVerifyParams]) -> BankAccount:
        """POST /v1/customers/{customer}/bank_accounts/{id}/verify"""

class CustomersCardsService:
    def create(self, customer: str | Customer, /, **params: Unpack[CustomerCardCreateParams]) -> Account | BankAccount | Card | Source:
        """POST /v1/customers/{customer}/cards"""
    def delete(self, customer: str | Customer, id: str, /, **params: Unpack[ExpandParams]) -> Card:
        """DELETE /v1/customers/{customer}/cards/{id}"""
    def list(self, customer: str | Customer, /, **params: Unpack[PageParams]) -> ListObject[Card]:
        """GET /v1/customers/{customer}/cards"""
    def retrieve(self, customer: str | Customer, id: str, /, **params: Unpack[ExpandParams]) -> Card:
        """GET /v1/customers/{customer}/cards/{id}"""
    def update(self, customer: str | Customer, id: str, /, **params: Unpack[CustomerCardUpdateParams]) -> Card | BankAccount | Source:
        """POST /v1/customers/{customer}/cards/{id}"""

class CustomersCashBalanceService:
    def retrieve(self, customer: str | Customer, /, **params: Unpack[ExpandParams]) -> CashBalance:
        """GET /v1/customers/{customer}/cash_balance"""
    def update(self, customer: str | Customer, /, **params: Unpack[CustomerCashBalanceUpdateParams]) -> CashBalance:
        """POST /v1/customers/{customer}/cash_balance"""

class CustomersCashBalanceTransactionsService:
    def list(self, customer: str | Customer, /, **params: Unpack[PageParams]) -> ListObject[CustomerCashBalanceTransaction]:
        """GET /v1/customers/{customer}/cash_balance_transactions"""
    def retrieve(self, customer: str | Customer, transaction: str, /, **params: Unpack[ExpandParams]) -> CustomerCashBalanceTransaction:
        """GET /v1/customers/{customer}/cash_balance_transactions/{transaction}"""

class CustomersDiscountService:
    def retrieve(self, customer: str | Customer, /, **params: Unpack[ExpandParams]) -> Discount:
        """GET /v1/customers/{customer}/discount"""

class CustomersFundingInstructionsService:
    def create(self, customer: str | Customer, /, **params: Unpack[CustomerFundingInstructionCreateParams]) -> FundingInstructions:
        """POST /v1/customers/{customer}/funding_instructions"""

class CustomersPaymentMethodsService:
    def list(self, customer: str | Customer, /, **params: Unpack[CustomerPaymentMethodListParams]) -> ListObject[PaymentMethod]:
        """GET /v1/customers/{customer}/payment_methods"""
    def retrieve(self, customer: str | Customer, payment_method: str | PaymentMethod, /, **params: Unpack[ExpandParams]) -> PaymentMethod:
        """GET /v1/customers/{customer}/payment_methods/{payment_method}"""

class CustomersPaymentSourcesService:
    def create(self, customer: str | Customer, /, **params: Unpack[CustomerPaymentSourceCreateParams]) -> Account | BankAccount | Card | Source:
        """POST /v1/customers/{customer}/sources"""
    def delete(self, customer: str | Customer, id: str, /, **params: Unpack[ExpandParams]) -> Account | BankAccount | Card | Source:
        """DELETE /v1/customers/{customer}/sources/{id}"""
    def list(self, customer: str | Customer, /, **params: Unpack[CustomerPaymentSourceListParams]) -> ListObject[BankAccount | Card | Source]:
        """GET /v1/customers/{customer}/sources"""
    def retrieve(self, customer: str | Customer, id: str, /, **params: Unpack[ExpandParams]) -> Account | BankAccount | Card | Source:
        """GET /v1/customers/{customer}/sources/{id}"""
    def update(self, customer: str | Customer, id: str, /, **params: Unpack[CustomerPaymentSourceUpdateParams]) -> Card | BankAccount | Source:
        """POST /v1/customers/{customer}/sources/{id}"""
    def verify(self, customer: str | Customer, id: str, /, **params: Unpack[CustomerPaymentSourceVerifyParams]) -> BankAccount:
        """POST /v1/customers/{customer}/sources/{id}/verify"""

class CustomersSubscriptionsDiscountService:
    def delete(self, customer: str | Customer, subscription_exposed_id: str, /, **params: Unpack[RequestOptions]) -> Discount:
        """DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount"""
    def retrieve(self, customer: str | Customer, subscription_exposed_id: str, /, **params: Unpack[ExpandParams]) -> Discount:
        """GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount"""

class CustomersSubscriptionsService:
    discount: CustomersSubscriptionsDiscountService
    def cancel(self, customer: str | Customer, subscription_exposed_id: str, /, **params: Unpack[CustomerSubscriptionCancelParams]) -> Subscription:
        """DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}"""
    def create(self, customer: str | Customer, /, **params: Unpack[CustomerSubscriptionCreateParams]) -> Subscription:
        """POST /v1/customers/{customer}/subscriptions"""
    def list(self, customer: str | Customer, /, **params: Unpack[PageParams]) -> ListObject[Subscription]:
        """GET /v1/customers/{customer}/subscriptions"""
    def retrieve(self, customer: str | Customer, subscription_exposed_id: str, /, **params: Unpack[ExpandParams]) -> Subscription:
        """GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}"""
    def update(self, customer: str | Customer, subscription_exposed_id: str, /, **params: Unpack[CustomerSubscriptionUpdateParams]) -> Subscription:
        """POST /v1/customers/{customer}/subscriptions/{subscription_exposed_id}"""

class CustomersTaxIdsService:
    def create(self, customer: str | Customer, /, **params: Unpack[CustomerTaxIdCreateParams]) -> TaxId:
        """POST /v1/customers/{customer}/tax_ids"""
    def delete(self, customer: str | Customer, id: str, /, **params: Unpack[RequestOptions]) -> TaxId:
        """DELETE /v1/customers/{customer}/tax_ids/{id}"""
    def list(self, customer: str | Customer, /, **params: Unpack[PageParams]) -> ListObject[TaxId]:
        """GET /v1/customers/{customer}/tax_ids"""
    def retrieve(self, customer: str | Customer, id: str, /, **params: Unpack[ExpandParams]) -> TaxId:
        """GET /v1/customers/{customer}/tax_ids/{id}"""

class CustomersService:
    balance_transactions: CustomersBalanceTransactionsService
    bank_accounts: CustomersBankAccountsService
    cards: CustomersCardsService
    cash_balance: CustomersCashBalanceService
    cash_balance_transactions: CustomersCashBalanceTransactionsService
    discount: CustomersDiscountService
    funding_instructions: CustomersFundingInstructionsService
    payment_methods: CustomersPaymentMethodsService
    payment_sources: CustomersPaymentSourcesService
    subscriptions: CustomersSubscriptionsService
    tax_ids: CustomersTaxIdsService
    def create(self, /, **params: Unpack[CustomerCreateParams]) -> Customer:
        """POST /v1/customers"""
    def delete(self, customer: str | Customer, /, **params: Unpack[RequestOptions]) -> Customer:
        """DELETE /v1/customers/{customer}"""
    def delete_discount(self, customer: str | Customer, /, **params: Unpack[RequestOptions]) -> Discount:
        """DELETE /v1/customers/{customer}/discount"""
    def list(self, /, **params: Unpack[CustomerListParams]) -> ListObject[Customer]:
        """GET /v1/customers"""
    def retrieve(self, customer: str | Customer, /, **params: Unpack[ExpandParams]) -> Customer:
        """GET /v1/customers/{customer}"""
    def search(self, /, **params: Unpack[CustomerSearchParams]) -> SearchResult[Customer]:
        """GET /v1/customers/search"""
    def update(self, customer: str | Customer, /, **params: Unpack[CustomerUpdateParams]) -> Customer:
        """POST /v1/customers/{customer}"""

class DisputesService:
    def close(self, dispute: str | Dispute, /, **params: Unpack[ExpandParams]) -> Dispute:
        """POST /v1/disputes/{dispute}/close"""
    def list(self, /, **params: Unpack[DisputeListParams]) -> ListObject[Dispute]:
        """GET /v1/disputes"""
    def retrieve(self, dispute: str | Dispute, /, **params: Unpack[ExpandParams]) -> Dispute:
        """GET /v1/disputes/{dispute}"""
    def update(self, dispute: str | Dispute, /, **params: Unpack[DisputeUpdateParams]) -> Dispute:
        """POST /v1/disputes/{dispute}"""

class EntitlementsActiveEntitlementsService:
    def list(self, /, **params: Unpack[EntitlementsActiveEntitlementListParams]) -> ListObject[EntitlementsActiveEntitlement]:
        """GET /v1/entitlements/active_entitlements"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> EntitlementsActiveEntitlement:
        """GET /v1/entitlements/active_entitlements/{id}"""

class EntitlementsFeaturesService:
    def create(self, /, **params: Unpack[EntitlementsFeatureCreateParams]) -> EntitlementsFeature:
        """POST /v1/entitlements/features"""
    def list(self, /, **params: Unpack[EntitlementsFeatureListParams]) -> ListObject[EntitlementsFeature]:
        """GET /v1/entitlements/features"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> EntitlementsFeature:
        """GET /v1/entitlements/features/{id}"""
    def update(self, id: str | EntitlementsFeature, /, **params: Unpack[EntitlementsFeatureUpdateParams]) -> EntitlementsFeature:
        """POST /v1/entitlements/features/{id}"""

class EntitlementsService:
    active_entitlements: EntitlementsActiveEntitlementsService
    features: EntitlementsFeaturesService

class EphemeralKeysService:
    def create(self, /, **params: Unpack[EphemeralKeyCreateParams]) -> EphemeralKey:
        """POST /v1/ephemeral_keys"""
    def delete(self, key: str | EphemeralKey, /, **params: Unpack[ExpandParams]) -> EphemeralKey:
        """DELETE /v1/ephemeral_keys/{key}"""

class EventsService:
    def list(self, /, **params: Unpack[EventListParams]) -> ListObject[Event]:
        """GET /v1/events"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> Event:
        """GET /v1/events/{id}"""

class ExchangeRatesService:
    def list(self, /, **params: Unpack[PageParams]) -> ListObject[ExchangeRate]:
        """GET /v1/exchange_rates"""
    def retrieve(self, rate_id: str, /, **params: Unpack[ExpandParams]) -> ExchangeRate:
        """GET /v1/exchange_rates/{rate_id}"""

class ExternalAccountsService:
    def update(self, id: str, /, **params: Unpack[ExternalAccountUpdateParams]) -> BankAccount | Card:
        """POST /v1/external_accounts/{id}"""

class FileLinksService:
    def create(self, /, **params: Unpack[FileLinkCreateParams]) -> FileLink:
        """POST /v1/file_links"""
    def list(self, /, **params: Unpack[FileLinkListParams]) -> ListObject[FileLink]:
        """GET /v1/file_links"""
    def retrieve(self, link: str, /, **params: Unpack[ExpandParams]) -> FileLink:
        """GET /v1/file_links/{link}"""
    def update(self, link: str | FileLink, /, **params: Unpack[FileLinkUpdateParams]) -> FileLink:
        """POST /v1/file_links/{link}"""

class FilesService:
    def contents(self, file: str | File, /, **params: Unpack[ExpandParams]) -> bytes:
        """GET /v1/files/{file}/contents"""
    def create(self, /, **params: Unpack[FileCreateParams]) -> File:
        """POST /v1/files"""
    def list(self, /, **params: Unpack[FileListParams]) -> ListObject[File]:
        """GET /v1/files"""
    def retrieve(self, file: str | File, /, **params: Unpack[ExpandParams]) -> File:
        """GET /v1/files/{file}"""

class FinancialConnectionsAccountsOwnersService:
    def list(self, account: str | FinancialConnectionsAccount, /, **params: Unpack[FinancialConnectionsAccountOwnerListParams]) -> ListObject[FinancialConnectionsAccountOwner]:
        """GET /v1/financial_connections/accounts/{account}/owners"""

class FinancialConnectionsAccountsService:
    owners: FinancialConnectionsAccountsOwnersService
    def disconnect(self, account: str | FinancialConnectionsAccount, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsAccount:
        """POST /v1/financial_connections/accounts/{account}/disconnect"""
    def list(self, /, **params: Unpack[FinancialConnectionsAccountListParams]) -> ListObject[FinancialConnectionsAccount]:
        """GET /v1/financial_connections/accounts"""
    def refresh(self, account: str | FinancialConnectionsAccount, /, **params: Unpack[FinancialConnectionsAccountRefreshParams]) -> FinancialConnectionsAccount:
        """POST /v1/financial_connections/accounts/{account}/refresh"""
    def retrieve(self, account: str | Account, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsAccount:
        """GET /v1/financial_connections/accounts/{account}"""
    def subscribe(self, account: str | FinancialConnectionsAccount, /, **params: Unpack[FinancialConnectionsAccountSubscribeParams]) -> FinancialConnectionsAccount:
        """POST /v1/financial_connections/accounts/{account}/subscribe"""
    def unsubscribe(self, account: str | FinancialConnectionsAccount, /, **params: Unpack[FinancialConnectionsAccountUnsubscribeParams]) -> FinancialConnectionsAccount:
        """POST /v1/financial_connections/accounts/{account}/unsubscribe"""

class FinancialConnectionsSessionsService:
    def create(self, /, **params: Unpack[FinancialConnectionsSessionCreateParams]) -> FinancialConnectionsSession:
        """POST /v1/financial_connections/sessions"""
    def retrieve(self, session: str, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsSession:
        """GET /v1/financial_connections/sessions/{session}"""

class FinancialConnectionsTransactionsService:
    def list(self, /, **params: Unpack[FinancialConnectionsTransactionListParams]) -> ListObject[FinancialConnectionsTransaction]:
        """GET /v1/financial_connections/transactions"""
    def retrieve(self, transaction: str, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsTransaction:
        """GET /v1/financial_connections/transactions/{transaction}"""

class FinancialConnectionsService:
    accounts: FinancialConnectionsAccountsService
    sessions: FinancialConnectionsSessionsService
    transactions: FinancialConnectionsTransactionsService

class ForwardingRequestsService:
    def create(self, /, **params: Unpack[ForwardingRequestCreateParams]) -> ForwardingRequest:
        """POST /v1/forwarding/requests"""
    def list(self, /, **params: Unpack[ForwardingRequestListParams]) -> ListObject[ForwardingRequest]:
        """GET /v1/forwarding/requests"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> ForwardingRequest:
        """GET /v1/forwarding/requests/{id}"""

class ForwardingService:
    requests: ForwardingRequestsService

class IdentityVerificationReportsService:
    def list(self, /, **params: Unpack[IdentityVerificationReportListParams]) -> ListObject[IdentityVerificationReport]:
        """GET /v1/identity/verification_reports"""
    def retrieve(self, report: str, /, **params: Unpack[ExpandParams]) -> IdentityVerificationReport:
        """GET /v1/identity/verification_reports/{report}"""

class IdentityVerificationSessionsService:
    def cancel(self, session: str | IdentityVerificationSession, /, **params: Unpack[ExpandParams]) -> IdentityVerificationSession:
        """POST /v1/identity/verification_sessions/{session}/cancel"""
    def create(self, /, **params: Unpack[IdentityVerificationSessionCreateParams]) -> IdentityVerificationSession:
        """POST /v1/identity/verification_sessions"""
    def list(self, /, **params: Unpack[IdentityVerificationSessionListParams]) -> ListObject[IdentityVerificationSession]:
        """GET /v1/identity/verification_sessions"""
    def redact(self, session: str | IdentityVerificationSession, /, **params: Unpack[ExpandParams]) -> IdentityVerificationSession:
        """POST /v1/identity/verification_sessions/{session}/redact"""
    def retrieve(self, session: str, /, **params: Unpack[ExpandParams]) -> IdentityVerificationSession:
        """GET /v1/identity/verification_sessions/{session}"""
    def update(self, session: str | IdentityVerificationSession, /, **params: Unpack[IdentityVerificationSessionUpdateParams]) -> IdentityVerificationSession:
        """POST /v1/identity/verification_sessions/{session}"""

class IdentityService:
    verification_reports: IdentityVerificationReportsService
    verification_sessions: IdentityVerificationSessionsService

class InvoiceItemsService:
    def create(self, /, **params: Unpack[InvoiceItemCreateParams]) -> InvoiceItem:
        """POST /v1/invoiceitems"""
    def delete(self, invoiceitem: str | InvoiceItem, /, **params: Unpack[RequestOptions]) -> InvoiceItem:
        """DELETE /v1/invoiceitems/{invoiceitem}"""
    def list(self, /, **params: Unpack[InvoiceItemListParams]) -> ListObject[InvoiceItem]:
        """GET /v1/invoiceitems"""
    def retrieve(self, invoiceitem: str | InvoiceItem, /, **params: Unpack[ExpandParams]) -> InvoiceItem:
        """GET /v1/invoiceitems/{invoiceitem}"""
    def update(self, invoiceitem: str | InvoiceItem, /, **params: Unpack[InvoiceItemUpdateParams]) -> InvoiceItem:
        """POST /v1/invoiceitems/{invoiceitem}"""

class InvoicePaymentsService:
    def list(self, /, **params: Unpack[InvoicePaymentListParams]) -> ListObject[InvoicePayment]:
        """GET /v1/invoice_payments"""
    def retrieve(self, invoice_payment: str | InvoicePayment, /, **params: Unpack[ExpandParams]) -> InvoicePayment:
        """GET /v1/invoice_payments/{invoice_payment}"""

class InvoiceRenderingTemplatesService:
    def archive(self, template: str | InvoiceRenderingTemplate, /, **params: Unpack[ExpandParams]) -> InvoiceRenderingTemplate:
        """POST /v1/invoice_rendering_templates/{template}/archive"""
    def list(self, /, **params: Unpack[InvoiceRenderingTemplateListParams]) -> ListObject[InvoiceRenderingTemplate]:
        """GET /v1/invoice_rendering_templates"""
    def retrieve(self, template: str, /, **params: Unpack[InvoiceRenderingTemplateRetrieveParams]) -> InvoiceRenderingTemplate:
        """GET /v1/invoice_rendering_templates/{template}"""
    def unarchive(self, template: str | InvoiceRenderingTemplate, /, **params: Unpack[ExpandParams]) -> InvoiceRenderingTemplate:
        """POST /v1/invoice_rendering_templates/{template}/unarchive"""

class InvoicesLineItemsService:
    def list(self, invoice: str | Invoice, /, **params: Unpack[PageParams]) -> ListObject[InvoiceLineItem]:
        """GET /v1/invoices/{invoice}/lines"""
    def update(self, invoice: str | Invoice, line_item_id: str, /, **params: Unpack[InvoiceLineItemUpdateParams]) -> InvoiceLineItem:
        """POST /v1/invoices/{invoice}/lines/{line_item_id}"""

class InvoicesService:
    line_items: InvoicesLineItemsService
    def add_lines(self, invoice: str | Invoice, /, **params: Unpack[InvoiceAddLinesParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/add_lines"""
    def attach_payment(self, invoice: str | Invoice, /, **params: Unpack[InvoiceAttachPaymentParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/attach_payment"""
    def create(self, /, **params: Unpack[InvoiceCreateParams]) -> Invoice:
        """POST /v1/invoices"""
    def create_preview(self, /, **params: Unpack[InvoiceCreatePreviewParams]) -> Invoice:
        """POST /v1/invoices/create_preview"""
    def delete(self, invoice: str | Invoice, /, **params: Unpack[RequestOptions]) -> Invoice:
        """DELETE /v1/invoices/{invoice}"""
    def finalize_invoice(self, invoice: str | Invoice, /, **params: Unpack[InvoiceFinalizeInvoiceParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/finalize"""
    def list(self, /, **params: Unpack[InvoiceListParams]) -> ListObject[Invoice]:
        """GET /v1/invoices"""
    def mark_uncollectible(self, invoice: str | Invoice, /, **params: Unpack[ExpandParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/mark_uncollectible"""
    def pay(self, invoice: str | Invoice, /, **params: Unpack[InvoicePayParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/pay"""
    def remove_lines(self, invoice: str | Invoice, /, **params: Unpack[InvoiceRemoveLinesParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/remove_lines"""
    def retrieve(self, invoice: str | Invoice, /, **params: Unpack[ExpandParams]) -> Invoice:
        """GET /v1/invoices/{invoice}"""
    def search(self, /, **params: Unpack[InvoiceSearchParams]) -> SearchResult[Invoice]:
        """GET /v1/invoices/search"""
    def send_invoice(self, invoice: str | Invoice, /, **params: Unpack[ExpandParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/send"""
    def update(self, invoice: str | Invoice, /, **params: Unpack[InvoiceUpdateParams]) -> Invoice:
        """POST /v1/invoices/{invoice}"""
    def update_lines(self, invoice: str | Invoice, /, **params: Unpack[InvoiceUpdateLinesParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/update_lines"""
    def void_invoice(self, invoice: str | Invoice, /, **params: Unpack[ExpandParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/void"""

class IssuingAuthorizationsService:
    def approve(self, authorization: str | IssuingAuthorization, /, **params: Unpack[IssuingAuthorizationApproveParams]) -> IssuingAuthorization:
        """POST /v1/issuing/authorizations/{authorization}/approve"""
    def decline(self, authorization: str | IssuingAuthorization, /, **params: Unpack[IssuingAuthorizationDeclineParams]) -> IssuingAuthorization:
        """POST /v1/issuing/authorizations/{authorization}/decline"""
    def list(self, /, **params: Unpack[IssuingAuthorizationListParams]) -> ListObject[IssuingAuthorization]:
        """GET /v1/issuing/authorizations"""
    def retrieve(self, authorization: str, /, **params: Unpack[ExpandParams]) -> IssuingAuthorization:
        """GET /v1/issuing/authorizations/{authorization}"""
    def update(self, authorization: str | IssuingAuthorization, /, **params: Unpack[IssuingAuthorizationUpdateParams]) -> IssuingAuthorization:
        """POST /v1/issuing/authorizations/{authorization}"""

class IssuingCardholdersService:
    def create(self, /, **params: Unpack[IssuingCardholderCreateParams]) -> IssuingCardholder:
        """POST /v1/issuing/cardholders"""
    def list(self, /, **params: Unpack[IssuingCardholderListParams]) -> ListObject[IssuingCardholder]:
        """GET /v1/issuing/cardholders"""
    def retrieve(self, cardholder: str, /, **params: Unpack[ExpandParams]) -> IssuingCardholder:
        """GET /v1/issuing/cardholders/{cardholder}"""
    def update(self, cardholder: str | IssuingCardholder, /, **params: Unpack[IssuingCardholderUpdateParams]) -> IssuingCardholder:
        """POST /v1/issuing/cardholders/{cardholder}"""

class IssuingCardsService:
    def create(self, /, **params: Unpack[IssuingCardCreateParams]) -> IssuingCard:
        """POST /v1/issuing/cards"""
    def list(self, /, **params: Unpack[IssuingCardListParams]) -> ListObject[IssuingCard]:
        """GET /v1/issuing/cards"""
    def retrieve(self, card: str | Card, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """GET /v1/issuing/cards/{card}"""
    def update(self, card: str | IssuingCard, /, **params: Unpack[IssuingCardUpdateParams]) -> IssuingCard:
        """POST /v1/issuing/cards/{card}"""

class IssuingDisputesService:
    def create(self, /, **params: Unpack[IssuingDisputeCreateParams]) -> IssuingDispute:
        """POST /v1/issuing/disputes"""
    def list(self, /, **params: Unpack[IssuingDisputeListParams]) -> ListObject[IssuingDispute]:
        """GET /v1/issuing/disputes"""
    def retrieve(self, dispute: str | Dispute, /, **params: Unpack[ExpandParams]) -> IssuingDispute:
        """GET /v1/issuing/disputes/{dispute}"""
    def submit(self, dispute: str | IssuingDispute, /, **params: Unpack[IssuingDisputeSubmitParams]) -> IssuingDispute:
        """POST /v1/issuing/disputes/{dispute}/submit"""
    def update(self, dispute: str | IssuingDispute, /, **params: Unpack[IssuingDisputeUpdateParams]) -> IssuingDispute:
        """POST /v1/issuing/disputes/{dispute}"""

class IssuingPersonalizationDesignsService:
    def create(self, /, **params: Unpack[IssuingPersonalizationDesignCreateParams]) -> IssuingPersonalizationDesign:
        """POST /v1/issuing/personalization_designs"""
    def list(self, /, **params: Unpack[IssuingPersonalizationDesignListParams]) -> ListObject[IssuingPersonalizationDesign]:
        """GET /v1/issuing/personalization_designs"""
    def retrieve(self, personalization_design: str, /, **params: Unpack[ExpandParams]) -> IssuingPersonalizationDesign:
        """GET /v1/issuing/personalization_designs/{personalization_design}"""
    def update(self, personalization_design: str | IssuingPersonalizationDesign, /, **params: Unpack[IssuingPersonalizationDesignUpdateParams]) -> IssuingPersonalizationDesign:
        """POST /v1/issuing/personalization_designs/{personalization_design}"""

class IssuingPhysicalBundlesService:
    def list(self, /, **params: Unpack[IssuingPhysicalBundleListParams]) -> ListObject[IssuingPhysicalBundle]:
        """GET /v1/issuing/physical_bundles"""
    def retrieve(self, physical_bundle: str, /, **params: Unpack[ExpandParams]) -> IssuingPhysicalBundle:
        """GET /v1/issuing/physical_bundles/{physical_bundle}"""

class IssuingSettlementsService:
    def retrieve(self, settlement: str, /, **params: Unpack[ExpandParams]) -> IssuingSettlement:
        """GET /v1/issuing/settlements/{settlement}"""
    def update(self, settlement: str | IssuingSettlement, /, **params: Unpack[IssuingSettlementUpdateParams]) -> IssuingSettlement:
        """POST /v1/issuing/settlements/{settlement}"""

class IssuingTokensService:
    def list(self, /, **params: Unpack[IssuingTokenListParams]) -> ListObject[IssuingToken]:
        """GET /v1/issuing/tokens"""
    def retrieve(self, token: str | Token, /, **params: Unpack[ExpandParams]) -> IssuingToken:
        """GET /v1/issuing/tokens/{token}"""
    def update(self, token: str | IssuingToken, /, **params: Unpack[IssuingTokenUpdateParams]) -> IssuingToken:
        """POST /v1/issuing/tokens/{token}"""

class IssuingTransactionsService:
    def list(self, /, **params: Unpack[IssuingTransactionListParams]) -> ListObject[IssuingTransaction]:
        """GET /v1/issuing/transactions"""
    def retrieve(self, transaction: str, /, **params: Unpack[ExpandParams]) -> IssuingTransaction:
        """GET /v1/issuing/transactions/{transaction}"""
    def update(self, transaction: str | IssuingTransaction, /, **params: Unpack[IssuingTransactionUpdateParams]) -> IssuingTransaction:
        """POST /v1/issuing/transactions/{transaction}"""

class IssuingService:
    authorizations: IssuingAuthorizationsService
    cardholders: IssuingCardholdersService
    cards: IssuingCardsService
    disputes: IssuingDisputesService
    personalization_designs: IssuingPersonalizationDesignsService
    physical_bundles: IssuingPhysicalBundlesService
    settlements: IssuingSettlementsService
    tokens: IssuingTokensService
    transactions: IssuingTransactionsService

class LinkAccountSessionsService:
    def create(self, /, **params: Unpack[LinkAccountSessionCreateParams]) -> FinancialConnectionsSession:
        """POST /v1/link_account_sessions"""
    def retrieve(self, session: str, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsSession:
        """GET /v1/link_account_sessions/{session}"""

class LinkedAccountsOwnersService:
    def list(self, account: str | Account, /, **params: Unpack[LinkedAccountOwnerListParams]) -> ListObject[FinancialConnectionsAccountOwner]:
        """GET /v1/linked_accounts/{account}/owners"""

class LinkedAccountsService:
    owners: LinkedAccountsOwnersService
    def disconnect(self, account: str | Account, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsAccount:
        """POST /v1/linked_accounts/{account}/disconnect"""
    def list(self, /, **params: Unpack[LinkedAccountListParams]) -> ListObject[FinancialConnectionsAccount]:
        """GET /v1/linked_accounts"""
    def refresh(self, account: str | Account, /, **params: Unpack[LinkedAccountRefreshParams]) -> FinancialConnectionsAccount:
        """POST /v1/linked_accounts/{account}/refresh"""
    def retrieve(self, account: str | Account, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsAccount:
        """GET /v1/linked_accounts/{account}"""

class MandatesService:
    def retrieve(self, mandate: str | Mandate, /, **params: Unpack[ExpandParams]) -> Mandate:
        """GET /v1/mandates/{mandate}"""

class PaymentAttemptRecordsService:
    def list(self, /, **params: Unpack[PaymentAttemptRecordListParams]) -> ListObject[PaymentAttemptRecord]:
        """GET /v1/payment_attempt_records"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> PaymentAttemptRecord:
        """GET /v1/payment_attempt_records/{id}"""

class PaymentIntentsAmountDetailsLineItemsService:
    def list(self, intent: str | PaymentIntent, /, **params: Unpack[PageParams]) -> ListObject[PaymentIntentAmountDetailsLineItem]:
        """GET /v1/payment_intents/{intent}/amount_details_line_items"""

class PaymentIntentsService:
    amount_details_line_items: PaymentIntentsAmountDetailsLineItemsService
    def apply_customer_balance(self, intent: str | PaymentIntent, /, **params: Unpack[PaymentIntentApplyCustomerBalanceParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/apply_customer_balance"""
    def cancel(self, intent: str | PaymentIntent, /, **params: Unpack[PaymentIntentCancelParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/cancel"""
    def capture(self, intent: str | PaymentIntent, /, **params: Unpack[PaymentIntentCaptureParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/capture"""
    def confirm(self, intent: str | PaymentIntent, /, **params: Unpack[PaymentIntentConfirmParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/confirm"""
    def create(self, /, **params: Unpack[PaymentIntentCreateParams]) -> PaymentIntent:
        """POST /v1/payment_intents"""
    def increment_authorization(self, intent: str | PaymentIntent, /, **params: Unpack[PaymentIntentIncrementAuthorizationParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/increment_authorization"""
    def list(self, /, **params: Unpack[PaymentIntentListParams]) -> ListObject[PaymentIntent]:
        """GET /v1/payment_intents"""
    def retrieve(self, intent: str, /, **params: Unpack[PaymentIntentRetrieveParams]) -> PaymentIntent:
        """GET /v1/payment_intents/{intent}"""
    def search(self, /, **params: Unpack[PaymentIntentSearchParams]) -> SearchResult[PaymentIntent]:
        """GET /v1/payment_intents/search"""
    def update(self, intent: str | PaymentIntent, /, **params: Unpack[PaymentIntentUpdateParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}"""
    def verify_microdeposits(self, intent: str | PaymentIntent, /, **params: Unpack[PaymentIntentVerifyMicrodepositsParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/verify_microdeposits"""

class PaymentLinksLineItemsService:
    def list(self, payment_link: str | PaymentLink, /, **params: Unpack[PageParams]) -> ListObject[LineItem]:
        """GET /v1/payment_links/{payment_link}/line_items"""

class PaymentLinksService:
    line_items: PaymentLinksLineItemsService
    def create(self, /, **params: Unpack[PaymentLinkCreateParams]) -> PaymentLink:
        """POST /v1/payment_links"""
    def list(self, /, **params: Unpack[PaymentLinkListParams]) -> ListObject[PaymentLink]:
        """GET /v1/payment_links"""
    def retrieve(self, payment_link: str | PaymentLink, /, **params: Unpack[ExpandParams]) -> PaymentLink:
        """GET /v1/payment_links/{payment_link}"""
    def update(self, payment_link: str | PaymentLink, /, **params: Unpack[PaymentLinkUpdateParams]) -> PaymentLink:
        """POST /v1/payment_links/{payment_link}"""

class PaymentMethodConfigurationsService:
    def create(self, /, **params: Unpack[PaymentMethodConfigurationCreateParams]) -> PaymentMethodConfiguration:
        """POST /v1/payment_method_configurations"""
    def list(self, /, **params: Unpack[PaymentMethodConfigurationListParams]) -> ListObject[PaymentMethodConfiguration]:
        """GET /v1/payment_method_configurations"""
    def retrieve(self, configuration: str, /, **params: Unpack[ExpandParams]) -> PaymentMethodConfiguration:
        """GET /v1/payment_method_configurations/{configuration}"""
    def update(self, configuration: str | PaymentMethodConfiguration, /, **params: Unpack[PaymentMethodConfigurationUpdateParams]) -> PaymentMethodConfiguration:
        """POST /v1/payment_method_configurations/{configuration}"""

class PaymentMethodDomainsService:
    def create(self, /, **params: Unpack[PaymentMethodDomainCreateParams]) -> PaymentMethodDomain:
        """POST /v1/payment_method_domains"""
    def list(self, /, **params: Unpack[PaymentMethodDomainListParams]) -> ListObject[PaymentMethodDomain]:
        """GET /v1/payment_method_domains"""
    def retrieve(self, payment_method_domain: str | PaymentMethodDomain, /, **params: Unpack[ExpandParams]) -> PaymentMethodDomain:
        """GET /v1/payment_method_domains/{payment_method_domain}"""
    def update(self, payment_method_domain: str | PaymentMethodDomain, /, **params: Unpack[PaymentMethodDomainUpdateParams]) -> PaymentMethodDomain:
        """POST /v1/payment_method_domains/{payment_method_domain}"""
    def validate(self, payment_method_domain: str | PaymentMethodDomain, /, **params: Unpack[ExpandParams]) -> PaymentMethodDomain:
        """POST /v1/payment_method_domains/{payment_method_domain}/validate"""

class PaymentMethodsService:
    def attach(self, payment_method: str | PaymentMethod, /, **params: Unpack[PaymentMethodAttachParams]) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}/attach"""
    def create(self, /, **params: Unpack[PaymentMethodCreateParams]) -> PaymentMethod:
        """POST /v1/payment_methods"""
    def detach(self, payment_method: str | PaymentMethod, /, **params: Unpack[ExpandParams]) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}/detach"""
    def list(self, /, **params: Unpack[PaymentMethodListParams]) -> ListObject[PaymentMethod]:
        """GET /v1/payment_methods"""
    def retrieve(self, payment_method: str | PaymentMethod, /, **params: Unpack[ExpandParams]) -> PaymentMethod:
        """GET /v1/payment_methods/{payment_method}"""
    def update(self, payment_method: str | PaymentMethod, /, **params: Unpack[PaymentMethodUpdateParams]) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}"""

class PaymentRecordsService:
    def list(self, /, **params: Unpack[PaymentRecordListParams]) -> ListObject[PaymentRecord]:
        """GET /v1/payment_records"""
    def report_payment(self, /, **params: Unpack[PaymentRecordReportPaymentParams]) -> PaymentRecord:
        """POST /v1/payment_records/report_payment"""
    def report_payment_attempt(self, id: str | PaymentRecord, /, **params: Unpack[PaymentRecordReportPaymentAttemptParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt"""
    def report_payment_attempt_canceled(self, id: str | PaymentRecord, /, **params: Unpack[PaymentRecordReportPaymentAttemptCanceledParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt_canceled"""
    def report_payment_attempt_failed(self, id: str | PaymentRecord, /, **params: Unpack[PaymentRecordReportPaymentAttemptFailedParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt_failed"""
    def report_payment_attempt_guaranteed(self, id: str | PaymentRecord, /, **params: Unpack[PaymentRecordReportPaymentAttemptGuaranteedParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt_guaranteed"""
    def report_payment_attempt_informational(self, id: str | PaymentRecord, /, **params: Unpack[PaymentRecordReportPaymentAttemptInformationalParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt_informational"""
    def report_refund(self, id: str | PaymentRecord, /, **params: Unpack[PaymentRecordReportRefundParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_refund"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> PaymentRecord:
        """GET /v1/payment_records/{id}"""

class PayoutsService:
    def cancel(self, payout: str | Payout, /, **params: Unpack[ExpandParams]) -> Payout:
        """POST /v1/payouts/{payout}/cancel"""
    def create(self, /, **params: Unpack[PayoutCreateParams]) -> Payout:
        """POST /v1/payouts"""
    def list(self, /, **params: Unpack[PayoutListParams]) -> ListObject[Payout]:
        """GET /v1/payouts"""
    def retrieve(self, payout: str | Payout, /, **params: Unpack[ExpandParams]) -> Payout:
        """GET /v1/payouts/{payout}"""
    def reverse(self, payout: str | Payout, /, **params: Unpack[PayoutReverseParams]) -> Payout:
        """POST /v1/payouts/{payout}/reverse"""
    def update(self, payout: str | Payout, /, **params: Unpack[PayoutUpdateParams]) -> Payout:
        """POST /v1/payouts/{payout}"""

class PlansService:
    def create(self, /, **params: Unpack[PlanCreateParams]) -> Plan:
        """POST /v1/plans"""
    def delete(self, plan: str | Plan, /, **params: Unpack[RequestOptions]) -> Plan:
        """DELETE /v1/plans/{plan}"""
    def list(self, /, **params: Unpack[PlanListParams]) -> ListObject[Plan]:
        """GET /v1/plans"""
    def retrieve(self, plan: str | Plan, /, **params: Unpack[ExpandParams]) -> Plan:
        """GET /v1/plans/{plan}"""
    def update(self, plan: str | Plan, /, **params: Unpack[PlanUpdateParams]) -> Plan:
        """POST /v1/plans/{plan}"""

class PricesService:
    def create(self, /, **params: Unpack[PriceCreateParams]) -> Price:
        """POST /v1/prices"""
    def list(self, /, **params: Unpack[PriceListParams]) -> ListObject[Price]:
        """GET /v1/prices"""
    def retrieve(self, price: str | Price, /, **params: Unpack[ExpandParams]) -> Price:
        """GET /v1/prices/{price}"""
    def search(self, /, **params: Unpack[PriceSearchParams]) -> SearchResult[Price]:
        """GET /v1/prices/search"""
    def update(self, price: str | Price, /, **params: Unpack[PriceUpdateParams]) -> Price:
        """POST /v1/prices/{price}"""

class ProductCatalogTrialOffersService:
    def create(self, /, **params: Unpack[ProductCatalogTrialOfferCreateParams]) -> ProductCatalogTrialOffer:
        """POST /v1/product_catalog/trial_offers"""
    def list(self, /, **params: Unpack[ProductCatalogTrialOfferListParams]) -> ListObject[ProductCatalogTrialOffer]:
        """GET /v1/product_catalog/trial_offers"""
    def retrieve(self, trial_offer: str, /, **params: Unpack[ExpandParams]) -> ProductCatalogTrialOffer:
        """GET /v1/product_catalog/trial_offers/{trial_offer}"""
    def update(self, trial_offer: str | ProductCatalogTrialOffer, /, **params: Unpack[ProductCatalogTrialOfferUpdateParams]) -> ProductCatalogTrialOffer:
        """POST /v1/product_catalog/trial_offers/{trial_offer}"""

class ProductCatalogService:
    trial_offers: ProductCatalogTrialOffersService

class ProductsFeaturesService:
    def create(self, product: str | Product, /, **params: Unpack[ProductFeatureCreateParams]) -> ProductFeature:
        """POST /v1/products/{product}/features"""
    def delete(self, product: str | Product, id: str, /, **params: Unpack[RequestOptions]) -> ProductFeature:
        """DELETE /v1/products/{product}/features/{id}"""
    def list(self, product: str | Product, /, **params: Unpack[PageParams]) -> ListObject[ProductFeature]:
        """GET /v1/products/{product}/features"""
    def retrieve(self, product: str | Product, id: str, /, **params: Unpack[ExpandParams]) -> ProductFeature:
        """GET /v1/products/{product}/features/{id}"""

class ProductsService:
    features: ProductsFeaturesService
    def create(self, /, **params: Unpack[ProductCreateParams]) -> Product:
        """POST /v1/products"""
    def delete(self, id: str | Product, /, **params: Unpack[RequestOptions]) -> Product:
        """DELETE /v1/products/{id}"""
    def list(self, /, **params: Unpack[ProductListParams]) -> ListObject[Product]:
        """GET /v1/products"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> Product:
        """GET /v1/products/{id}"""
    def search(self, /, **params: Unpack[ProductSearchParams]) -> SearchResult[Product]:
        """GET /v1/products/search"""
    def update(self, id: str | Product, /, **params: Unpack[ProductUpdateParams]) -> Product:
        """POST /v1/products/{id}"""

class PromotionCodesService:
    def create(self, /, **params: Unpack[PromotionCodeCreateParams]) -> PromotionCode:
        """POST /v1/promotion_codes"""
    def list(self, /, **params: Unpack[PromotionCodeListParams]) -> ListObject[PromotionCode]:
        """GET /v1/promotion_codes"""
    def retrieve(self, promotion_code: str | PromotionCode, /, **params: Unpack[ExpandParams]) -> PromotionCode:
        """GET /v1/promotion_codes/{promotion_code}"""
    def update(self, promotion_code: str | PromotionCode, /, **params: Unpack[PromotionCodeUpdateParams]) -> PromotionCode:
        """POST /v1/promotion_codes/{promotion_code}"""

class QuotesComputedUpfrontLineItemsService:
    def list(self, quote: str | Quote, /, **params: Unpack[PageParams]) -> ListObject[LineItem]:
        """GET /v1/quotes/{quote}/computed_upfront_line_items"""

class QuotesLineItemsService:
    def list(self, quote: str | Quote, /, **params: Unpack[PageParams]) -> ListObject[LineItem]:
        """GET /v1/quotes/{quote}/line_items"""

class QuotesService:
    computed_upfront_line_items: QuotesComputedUpfrontLineItemsService
    line_items: QuotesLineItemsService
    def accept(self, quote: str | Quote, /, **params: Unpack[ExpandParams]) -> Quote:
        """POST /v1/quotes/{quote}/accept"""
    def cancel(self, quote: str | Quote, /, **params: Unpack[ExpandParams]) -> Quote:
        """POST /v1/quotes/{quote}/cancel"""
    def create(self, /, **params: Unpack[QuoteCreateParams]) -> Quote:
        """POST /v1/quotes"""
    def finalize_quote(self, quote: str | Quote, /, **params: Unpack[QuoteFinalizeQuoteParams]) -> Quote:
        """POST /v1/quotes/{quote}/finalize"""
    def list(self, /, **params: Unpack[QuoteListParams]) -> ListObject[Quote]:
        """GET /v1/quotes"""
    def pdf(self, quote: str | Quote, /, **params: Unpack[ExpandParams]) -> bytes:
        """GET /v1/quotes/{quote}/pdf"""
    def retrieve(self, quote: str | Quote, /, **params: Unpack[ExpandParams]) -> Quote:
        """GET /v1/quotes/{quote}"""
    def update(self, quote: str | Quote, /, **params: Unpack[QuoteUpdateParams]) -> Quote:
        """POST /v1/quotes/{quote}"""

class RadarEarlyFraudWarningsService:
    def list(self, /, **params: Unpack[RadarEarlyFraudWarningListParams]) -> ListObject[RadarEarlyFraudWarning]:
        """GET /v1/radar/early_fraud_warnings"""
    def retrieve(self, early_fraud_warning: str, /, **params: Unpack[ExpandParams]) -> RadarEarlyFraudWarning:
        """GET /v1/radar/early_fraud_warnings/{early_fraud_warning}"""

class RadarPaymentEvaluationsService:
    def create(self, /, **params: Unpack[RadarPaymentEvaluationCreateParams]) -> RadarPaymentEvaluation:
        """POST /v1/radar/payment_evaluations"""

class RadarValueListItemsService:
    def create(self, /, **params: Unpack[RadarValueListItemCreateParams]) -> RadarValueListItem:
        """POST /v1/radar/value_list_items"""
    def delete(self, item: str | RadarValueListItem, /, **params: Unpack[RequestOptions]) -> RadarValueListItem:
        """DELETE /v1/radar/value_list_items/{item}"""
    def list(self, /, **params: Unpack[RadarValueListItemListParams]) -> ListObject[RadarValueListItem]:
        """GET /v1/radar/value_list_items"""
    def retrieve(self, item: str, /, **params: Unpack[ExpandParams]) -> RadarValueListItem:
        """GET /v1/radar/value_list_items/{item}"""

class RadarValueListsService:
    def create(self, /, **params: Unpack[RadarValueListCreateParams]) -> RadarValueList:
        """POST /v1/radar/value_lists"""
    def delete(self, value_list: str | RadarValueList, /, **params: Unpack[RequestOptions]) -> RadarValueList:
        """DELETE /v1/radar/value_lists/{value_list}"""
    def list(self, /, **params: Unpack[RadarValueListListParams]) -> ListObject[RadarValueList]:
        """GET /v1/radar/value_lists"""
    def retrieve(self, value_list: str, /, **params: Unpack[ExpandParams]) -> RadarValueList:
        """GET /v1/radar/value_lists/{value_list}"""
    def update(self, value_list: str | RadarValueList, /, **params: Unpack[RadarValueListUpdateParams]) -> RadarValueList:
        """POST /v1/radar/value_lists/{value_list}"""

class RadarService:
    early_fraud_warnings: RadarEarlyFraudWarningsService
    payment_evaluations: RadarPaymentEvaluationsService
    value_list_items: RadarValueListItemsService
    value_lists: RadarValueListsService

class RefundsService:
    def cancel(self, refund: str | Refund, /, **params: Unpack[ExpandParams]) -> Refund:
        """POST /v1/refunds/{refund}/cancel"""
    def create(self, /, **params: Unpack[RefundCreateParams]) -> Refund:
        """POST /v1/refunds"""
    def list(self, /, **params: Unpack[RefundListParams]) -> ListObject[Refund]:
        """GET /v1/refunds"""
    def retrieve(self, refund: str | Refund, /, **params: Unpack[ExpandParams]) -> Refund:
        """GET /v1/refunds/{refund}"""
    def update(self, refund: str | Refund, /, **params: Unpack[RefundUpdateParams]) -> Refund:
        """POST /v1/refunds/{refund}"""

class ReportingReportRunsService:
    def create(self, /, **params: Unpack[ReportingReportRunCreateParams]) -> ReportingReportRun:
        """POST /v1/reporting/report_runs"""
    def list(self, /, **params: Unpack[ReportingReportRunListParams]) -> ListObject[ReportingReportRun]:
        """GET /v1/reporting/report_runs"""
    def retrieve(self, report_run: str, /, **params: Unpack[ExpandParams]) -> ReportingReportRun:
        """GET /v1/reporting/report_runs/{report_run}"""

class ReportingReportTypesService:
    def list(self, /, **params: Unpack[ExpandParams]) -> ListObject[ReportingReportType]:
        """GET /v1/reporting/report_types"""
    def retrieve(self, report_type: str, /, **params: Unpack[ExpandParams]) -> ReportingReportType:
        """GET /v1/reporting/report_types/{report_type}"""

class ReportingService:
    report_runs: ReportingReportRunsService
    report_types: ReportingReportTypesService

class ReviewsService:
    def approve(self, review: str | Review, /, **params: Unpack[ExpandParams]) -> Review:
        """POST /v1/reviews/{review}/approve"""
    def list(self, /, **params: Unpack[ReviewListParams]) -> ListObject[Review]:
        """GET /v1/reviews"""
    def retrieve(self, review: str | Review, /, **params: Unpack[ExpandParams]) -> Review:
        """GET /v1/reviews/{review}"""

class SetupAttemptsService:
    def list(self, /, **params: Unpack[SetupAttemptListParams]) -> ListObject[SetupAttempt]:
        """GET /v1/setup_attempts"""

class SetupIntentsService:
    def cancel(self, intent: str | SetupIntent, /, **params: Unpack[SetupIntentCancelParams]) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/cancel"""
    def confirm(self, intent: str | SetupIntent, /, **params: Unpack[SetupIntentConfirmParams]) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/confirm"""
    def create(self, /, **params: Unpack[SetupIntentCreateParams]) -> SetupIntent:
        """POST /v1/setup_intents"""
    def list(self, /, **params: Unpack[SetupIntentListParams]) -> ListObject[SetupIntent]:
        """GET /v1/setup_intents"""
    def retrieve(self, intent: str, /, **params: Unpack[SetupIntentRetrieveParams]) -> SetupIntent:
        """GET /v1/setup_intents/{intent}"""
    def update(self, intent: str | SetupIntent, /, **params: Unpack[SetupIntentUpdateParams]) -> SetupIntent:
        """POST /v1/setup_intents/{intent}"""
    def verify_microdeposits(self, intent: str | SetupIntent, /, **params: Unpack[SetupIntentVerifyMicrodepositsParams]) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/verify_microdeposits"""

class ShippingRatesService:
    def create(self, /, **params: Unpack[ShippingRateCreateParams]) -> ShippingRate:
        """POST /v1/shipping_rates"""
    def list(self, /, **params: Unpack[ShippingRateListParams]) -> ListObject[ShippingRate]:
        """GET /v1/shipping_rates"""
    def retrieve(self, shipping_rate_token: str, /, **params: Unpack[ExpandParams]) -> ShippingRate:
        """GET /v1/shipping_rates/{shipping_rate_token}"""
    def update(self, shipping_rate_token: str | ShippingRate, /, **params: Unpack[ShippingRateUpdateParams]) -> ShippingRate:
        """POST /v1/shipping_rates/{shipping_rate_token}"""

class SigmaSavedQueriesService:
    def update(self, id: str | SigmaSigmaApiQuery, /, **params: Unpack[SigmaSavedQueryUpdateParams]) -> SigmaSigmaApiQuery:
        """POST /v1/sigma/saved_queries/{id}"""

class SigmaScheduledQueryRunsService:
    def list(self, /, **params: Unpack[PageParams]) -> ListObject[SigmaScheduledQueryRun]:
        """GET /v1/sigma/scheduled_query_runs"""
    def retrieve(self, scheduled_query_run: str | SigmaScheduledQueryRun, /, **params: Unpack[ExpandParams]) -> SigmaScheduledQueryRun:
        """GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}"""

class SigmaService:
    saved_queries: SigmaSavedQueriesService
    scheduled_query_runs: SigmaScheduledQueryRunsService

class SourcesMandateNotificationsService:
    def retrieve(self, source: str | Source, mandate_notification: str, /, **params: Unpack[ExpandParams]) -> SourceMandateNotification:
        """GET /v1/sources/{source}/mandate_notifications/{mandate_notification}"""

class SourcesSourceTransactionsService:
    def retrieve(self, source: str | Source, source_transaction: str | SourceTransaction, /, **params: Unpack[ExpandParams]) -> SourceTransaction:
        """GET /v1/sources/{source}/source_transactions/{source_transaction}"""

class SourcesTransactionsService:
    def list(self, source: str | Source, /, **params: Unpack[PageParams]) -> ListObject[SourceTransaction]:
        """GET /v1/sources/{source}/source_transactions"""

class SourcesService:
    mandate_notifications: SourcesMandateNotificationsService
    source_transactions: SourcesSourceTransactionsService
    transactions: SourcesTransactionsService
    def create(self, /, **params: Unpack[SourceCreateParams]) -> Source:
        """POST /v1/sources"""
    def retrieve(self, source: str | Source, /, **params: Unpack[SourceRetrieveParams]) -> Source:
        """GET /v1/sources/{source}"""
    def update(self, source: str | Source, /, **params: Unpack[SourceUpdateParams]) -> Source:
        """POST /v1/sources/{source}"""
    def verify(self, source: str | Source, /, **params: Unpack[SourceVerifyParams]) -> Source:
        """POST /v1/sources/{source}/verify"""

class SubscriptionItemsService:
    def create(self, /, **params: Unpack[SubscriptionItemCreateParams]) -> SubscriptionItem:
        """POST /v1/subscription_items"""
    def delete(self, item: str | SubscriptionItem, /, **params: Unpack[SubscriptionItemDeleteParams]) -> SubscriptionItem:
        """DELETE /v1/subscription_items/{item}"""
    def list(self, /, **params: Unpack[SubscriptionItemListParams]) -> ListObject[SubscriptionItem]:
        """GET /v1/subscription_items"""
    def retrieve(self, item: str, /, **params: Unpack[ExpandParams]) -> SubscriptionItem:
        """GET /v1/subscription_items/{item}"""
    def update(self, item: str | SubscriptionItem, /, **params: Unpack[SubscriptionItemUpdateParams]) -> SubscriptionItem:
        """POST /v1/subscription_items/{item}"""

class SubscriptionSchedulesService:
    def cancel(self, schedule: str | SubscriptionSchedule, /, **params: Unpack[SubscriptionScheduleCancelParams]) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}/cancel"""
    def create(self, /, **params: Unpack[SubscriptionScheduleCreateParams]) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules"""
    def list(self, /, **params: Unpack[SubscriptionScheduleListParams]) -> ListObject[SubscriptionSchedule]:
        """GET /v1/subscription_schedules"""
    def release(self, schedule: str | SubscriptionSchedule, /, **params: Unpack[SubscriptionScheduleReleaseParams]) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}/release"""
    def retrieve(self, schedule: str, /, **params: Unpack[ExpandParams]) -> SubscriptionSchedule:
        """GET /v1/subscription_schedules/{schedule}"""
    def update(self, schedule: str | SubscriptionSchedule, /, **params: Unpack[SubscriptionScheduleUpdateParams]) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}"""

class SubscriptionsService:
    def cancel(self, subscription_exposed_id: str | Subscription, /, **params: Unpack[SubscriptionCancelParams]) -> Subscription:
        """DELETE /v1/subscriptions/{subscription_exposed_id}"""
    def create(self, /, **params: Unpack[SubscriptionCreateParams]) -> Subscription:
        """POST /v1/subscriptions"""
    def delete_discount(self, subscription_exposed_id: str | Subscription, /, **params: Unpack[RequestOptions]) -> Discount:
        """DELETE /v1/subscriptions/{subscription_exposed_id}/discount"""
    def list(self, /, **params: Unpack[SubscriptionListParams]) -> ListObject[Subscription]:
        """GET /v1/subscriptions"""
    def migrate(self, subscription: str | Subscription, /, **params: Unpack[SubscriptionMigrateParams]) -> Subscription:
        """POST /v1/subscriptions/{subscription}/migrate"""
    def pause(self, subscription_exposed_id: str | Subscription, /, **params: Unpack[SubscriptionPauseParams]) -> Subscription:
        """POST /v1/subscriptions/{subscription_exposed_id}/pause"""
    def resume(self, subscription: str | Subscription, /, **params: Unpack[SubscriptionResumeParams]) -> Subscription:
        """POST /v1/subscriptions/{subscription}/resume"""
    def retrieve(self, subscription_exposed_id: str, /, **params: Unpack[ExpandParams]) -> Subscription:
        """GET /v1/subscriptions/{subscription_exposed_id}"""
    def search(self, /, **params: Unpack[SubscriptionSearchParams]) -> SearchResult[Subscription]:
        """GET /v1/subscriptions/search"""
    def update(self, subscription_exposed_id: str | Subscription, /, **params: Unpack[SubscriptionUpdateParams]) -> Subscription:
        """POST /v1/subscriptions/{subscription_exposed_id}"""

class TaxAssociationsService:
    def find(self, /, **params: Unpack[TaxAssociationFindParams]) -> TaxAssociation:
        """GET /v1/tax/associations/find"""

class TaxCalculationsLineItemsService:
    def list(self, calculation: str | TaxCalculation, /, **params: Unpack[PageParams]) -> ListObject[TaxCalculationLineItem]:
        """GET /v1/tax/calculations/{calculation}/line_items"""

class TaxCalculationsService:
    line_items: TaxCalculationsLineItemsService
    def create(self, /, **params: Unpack[TaxCalculationCreateParams]) -> TaxCalculation:
        """POST /v1/tax/calculations"""
    def retrieve(self, calculation: str, /, **params: Unpack[ExpandParams]) -> TaxCalculation:
        """GET /v1/tax/calculations/{calculation}"""

class TaxLocationsService:
    def create(self, /, **params: Unpack[TaxLocationCreateParams]) -> TaxLocation:
        """POST /v1/tax/locations"""
    def list(self, /, **params: Unpack[TaxLocationListParams]) -> ListObject[TaxLocation]:
        """GET /v1/tax/locations"""
    def retrieve(self, location: str, /, **params: Unpack[ExpandParams]) -> TaxLocation:
        """GET /v1/tax/locations/{location}"""

class TaxRegistrationsService:
    def create(self, /, **params: Unpack[TaxRegistrationCreateParams]) -> TaxRegistration:
        """POST /v1/tax/registrations"""
    def list(self, /, **params: Unpack[TaxRegistrationListParams]) -> ListObject[TaxRegistration]:
        """GET /v1/tax/registrations"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> TaxRegistration:
        """GET /v1/tax/registrations/{id}"""
    def update(self, id: str | TaxRegistration, /, **params: Unpack[TaxRegistrationUpdateParams]) -> TaxRegistration:
        """POST /v1/tax/registrations/{id}"""

class TaxSettingsService:
    def retrieve(self, /, **params: Unpack[ExpandParams]) -> TaxSettings:
        """GET /v1/tax/settings"""
    def update(self, /, **params: Unpack[TaxSettingsUpdateParams]) -> TaxSettings:
        """POST /v1/tax/settings"""

class TaxTransactionsLineItemsService:
    def list(self, transaction: str | TaxTransaction, /, **params: Unpack[PageParams]) -> ListObject[TaxTransactionLineItem]:
        """GET /v1/tax/transactions/{transaction}/line_items"""

class TaxTransactionsService:
    line_items: TaxTransactionsLineItemsService
    def create_from_calculation(self, /, **params: Unpack[TaxTransactionCreateFromCalculationParams]) -> TaxTransaction:
        """POST /v1/tax/transactions/create_from_calculation"""
    def create_reversal(self, /, **params: Unpack[TaxTransactionCreateReversalParams]) -> TaxTransaction:
        """POST /v1/tax/transactions/create_reversal"""
    def retrieve(self, transaction: str, /, **params: Unpack[ExpandParams]) -> TaxTransaction:
        """GET /v1/tax/transactions/{transaction}"""

class TaxService:
    associations: TaxAssociationsService
    calculations: TaxCalculationsService
    locations: TaxLocationsService
    registrations: TaxRegistrationsService
    settings: TaxSettingsService
    transactions: TaxTransactionsService

class TaxCodesService:
    def list(self, /, **params: Unpack[PageParams]) -> ListObject[TaxCode]:
        """GET /v1/tax_codes"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> TaxCode:
        """GET /v1/tax_codes/{id}"""

class TaxIdsService:
    def create(self, /, **params: Unpack[TaxIdCreateParams]) -> TaxId:
        """POST /v1/tax_ids"""
    def delete(self, id: str | TaxId, /, **params: Unpack[RequestOptions]) -> TaxId:
        """DELETE /v1/tax_ids/{id}"""
    def list(self, /, **params: Unpack[TaxIdListParams]) -> ListObject[TaxId]:
        """GET /v1/tax_ids"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> TaxId:
        """GET /v1/tax_ids/{id}"""

class TaxRatesService:
    def create(self, /, **params: Unpack[TaxRateCreateParams]) -> TaxRate:
        """POST /v1/tax_rates"""
    def list(self, /, **params: Unpack[TaxRateListParams]) -> ListObject[TaxRate]:
        """GET /v1/tax_rates"""
    def retrieve(self, tax_rate: str | TaxRate, /, **params: Unpack[ExpandParams]) -> TaxRate:
        """GET /v1/tax_rates/{tax_rate}"""
    def update(self, tax_rate: str | TaxRate, /, **params: Unpack[TaxRateUpdateParams]) -> TaxRate:
        """POST /v1/tax_rates/{tax_rate}"""

class TerminalConfigurationsService:
    def create(self, /, **params: Unpack[TerminalConfigurationCreateParams]) -> TerminalConfiguration:
        """POST /v1/terminal/configurations"""
    def delete(self, configuration: str | TerminalConfiguration, /, **params: Unpack[RequestOptions]) -> TerminalConfiguration:
        """DELETE /v1/terminal/configurations/{configuration}"""
    def list(self, /, **params: Unpack[TerminalConfigurationListParams]) -> ListObject[TerminalConfiguration]:
        """GET /v1/terminal/configurations"""
    def retrieve(self, configuration: str, /, **params: Unpack[ExpandParams]) -> TerminalConfiguration:
        """GET /v1/terminal/configurations/{configuration}"""
    def update(self, configuration: str | TerminalConfiguration, /, **params: Unpack[TerminalConfigurationUpdateParams]) -> TerminalConfiguration:
        """POST /v1/terminal/configurations/{configuration}"""

class TerminalConnectionTokensService:
    def create(self, /, **params: Unpack[TerminalConnectionTokenCreateParams]) -> TerminalConnectionToken:
        """POST /v1/terminal/connection_tokens"""

class TerminalLocationsService:
    def create(self, /, **params: Unpack[TerminalLocationCreateParams]) -> TerminalLocation:
        """POST /v1/terminal/locations"""
    def delete(self, location: str | TerminalLocation, /, **params: Unpack[RequestOptions]) -> TerminalLocation:
        """DELETE /v1/terminal/locations/{location}"""
    def list(self, /, **params: Unpack[PageParams]) -> ListObject[TerminalLocation]:
        """GET /v1/terminal/locations"""
    def retrieve(self, location: str, /, **params: Unpack[ExpandParams]) -> TerminalLocation:
        """GET /v1/terminal/locations/{location}"""
    def update(self, location: str | TerminalLocation, /, **params: Unpack[TerminalLocationUpdateParams]) -> TerminalLocation:
        """POST /v1/terminal/locations/{location}"""

class TerminalOnboardingLinksService:
    def create(self, /, **params: Unpack[TerminalOnboardingLinkCreateParams]) -> TerminalOnboardingLink:
        """POST /v1/terminal/onboarding_links"""

class TerminalReadersService:
    def cancel_action(self, reader: str | TerminalReader, /, **params: Unpack[ExpandParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/cancel_action"""
    def collect_inputs(self, reader: str | TerminalReader, /, **params: Unpack[TerminalReaderCollectInputsParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/collect_inputs"""
    def collect_payment_method(self, reader: str | TerminalReader, /, **params: Unpack[TerminalReaderCollectPaymentMethodParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/collect_payment_method"""
    def confirm_payment_intent(self, reader: str | TerminalReader, /, **params: Unpack[TerminalReaderConfirmPaymentIntentParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/confirm_payment_intent"""
    def create(self, /, **params: Unpack[TerminalReaderCreateParams]) -> TerminalReader:
        """POST /v1/terminal/readers"""
    def delete(self, reader: str | TerminalReader, /, **params: Unpack[RequestOptions]) -> TerminalReader:
        """DELETE /v1/terminal/readers/{reader}"""
    def list(self, /, **params: Unpack[TerminalReaderListParams]) -> ListObject[TerminalReader]:
        """GET /v1/terminal/readers"""
    def process_payment_intent(self, reader: str | TerminalReader, /, **params: Unpack[TerminalReaderProcessPaymentIntentParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/process_payment_intent"""
    def process_setup_intent(self, reader: str | TerminalReader, /, **params: Unpack[TerminalReaderProcessSetupIntentParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/process_setup_intent"""
    def refund_payment(self, reader: str | TerminalReader, /, **params: Unpack[TerminalReaderRefundPaymentParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/refund_payment"""
    def retrieve(self, reader: str, /, **params: Unpack[ExpandParams]) -> TerminalReader:
        """GET /v1/terminal/readers/{reader}"""
    def set_reader_display(self, reader: str | TerminalReader, /, **params: Unpack[TerminalReaderSetReaderDisplayParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/set_reader_display"""
    def update(self, reader: str | TerminalReader, /, **params: Unpack[TerminalReaderUpdateParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}"""

class TerminalRefundsService:
    def create(self, /, **params: Unpack[ExpandParams]) -> ZorseObject:
        """POST /v1/terminal/refunds"""

class TerminalService:
    configurations: TerminalConfigurationsService
    connection_tokens: TerminalConnectionTokensService
    locations: TerminalLocationsService
    onboarding_links: TerminalOnboardingLinksService
    readers: TerminalReadersService
    refunds: TerminalRefundsService

class TestHelpersConfirmationTokensService:
    def create(self, /, **params: Unpack[TestHelpersConfirmationTokenCreateParams]) -> ConfirmationToken:
        """POST /v1/test_helpers/confirmation_tokens"""

class TestHelpersCustomersService:
    def fund_cash_balance(self, customer: str | Customer, /, **params: Unpack[TestHelpersCustomerFundCashBalanceParams]) -> CustomerCashBalanceTransaction:
        """POST /v1/test_helpers/customers/{customer}/fund_cash_balance"""

class TestHelpersIssuingAuthorizationsService:
    def capture(self, authorization: str | IssuingAuthorization, /, **params: Unpack[TestHelpersIssuingAuthorizationCaptureParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/capture"""
    def create(self, /, **params: Unpack[TestHelpersIssuingAuthorizationCreateParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations"""
    def expire(self, authorization: str | IssuingAuthorization, /, **params: Unpack[ExpandParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/expire"""
    def finalize_amount(self, authorization: str | IssuingAuthorization, /, **params: Unpack[TestHelpersIssuingAuthorizationFinalizeAmountParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount"""
    def increment(self, authorization: str | IssuingAuthorization, /, **params: Unpack[TestHelpersIssuingAuthorizationIncrementParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/increment"""
    def respond(self, authorization: str | IssuingAuthorization, /, **params: Unpack[TestHelpersIssuingAuthorizationRespondParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond"""
    def reverse(self, authorization: str | IssuingAuthorization, /, **params: Unpack[TestHelpersIssuingAuthorizationReverseParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse"""

class TestHelpersIssuingCardsService:
    def deliver_card(self, card: str | IssuingCard, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver"""
    def fail_card(self, card: str | IssuingCard, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/fail"""
    def return_card(self, card: str | IssuingCard, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/return"""
    def ship_card(self, card: str | IssuingCard, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/ship"""
    def submit_card(self, card: str | IssuingCard, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/submit"""

class TestHelpersIssuingPersonalizationDesignsService:
    def activate(self, personalization_design: str | IssuingPersonalizationDesign, /, **params: Unpack[ExpandParams]) -> IssuingPersonalizationDesign:
        """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate"""
    def deactivate(self, personalization_design: str | IssuingPersonalizationDesign, /, **params: Unpack[ExpandParams]) -> IssuingPersonalizationDesign:
        """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate"""
    def reject(self, personalization_design: str | IssuingPersonalizationDesign, /, **params: Unpack[TestHelpersIssuingPersonalizationDesignRejectParams]) -> IssuingPersonalizationDesign:
        """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject"""

class TestHelpersIssuingSettlementsService:
    def complete(self, settlement: str | IssuingSettlement, /, **params: Unpack[ExpandParams]) -> IssuingSettlement:
        """POST /v1/test_helpers/issuing/settlements/{settlement}/complete"""
    def create(self, /, **params: Unpack[TestHelpersIssuingSettlementCreateParams]) -> IssuingSettlement:
        """POST /v1/test_helpers/issuing/settlements"""

class TestHelpersIssuingTransactionsService:
    def create_force_capture(self, /, **params: Unpack[TestHelpersIssuingTransactionCreateForceCaptureParams]) -> IssuingTransaction:
        """POST /v1/test_helpers/issuing/transactions/create_force_capture"""
    def create_unlinked_refund(self, /, **params: Unpack[TestHelpersIssuingTransactionCreateUnlinkedRefundParams]) -> IssuingTransaction:
        """POST /v1/test_helpers/issuing/transactions/create_unlinked_refund"""
    def refund(self, transaction: str | IssuingTransaction, /, **params: Unpack[TestHelpersIssuingTransactionRefundParams]) -> IssuingTransaction:
        """POST /v1/test_helpers/issuing/transactions/{transaction}/refund"""

class TestHelpersIssuingService:
    authorizations: TestHelpersIssuingAuthorizationsService
    cards: TestHelpersIssuingCardsService
    personalization_designs: TestHelpersIssuingPersonalizationDesignsService
    settlements: TestHelpersIssuingSettlementsService
    transactions: TestHelpersIssuingTransactionsService

class TestHelpersRefundsService:
    def expire(self, refund: str | Refund, /, **params: Unpack[ExpandParams]) -> Refund:
        """POST /v1/test_helpers/refunds/{refund}/expire"""

class TestHelpersTerminalReadersService:
    def present_payment_method(self, reader: str | TerminalReader, /, **params: Unpack[TestHelpersTerminalReaderPresentPaymentMethodParams]) -> TerminalReader:
        """POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method"""
    def succeed_input_collection(self, reader: str | TerminalReader, /, **params: Unpack[TestHelpersTerminalReaderSucceedInputCollectionParams]) -> TerminalReader:
        """POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection"""
    def timeout_input_collection(self, reader: str | TerminalReader, /, **params: Unpack[ExpandParams]) -> TerminalReader:
        """POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection"""

class TestHelpersTerminalService:
    readers: TestHelpersTerminalReadersService

class TestHelpersTestClocksService:
    def advance(self, test_clock: str | TestHelpersTestClock, /, **params: Unpack[TestHelpersTestClockAdvanceParams]) -> TestHelpersTestClock:
        """POST /v1/test_helpers/test_clocks/{test_clock}/advance"""
    def create(self, /, **params: Unpack[TestHelpersTestClockCreateParams]) -> TestHelpersTestClock:
        """POST /v1/test_helpers/test_clocks"""
    def delete(self, test_clock: str | TestHelpersTestClock, /, **params: Unpack[RequestOptions]) -> TestHelpersTestClock:
        """DELETE /v1/test_helpers/test_clocks/{test_clock}"""
    def list(self, /, **params: Unpack[PageParams]) -> ListObject[TestHelpersTestClock]:
        """GET /v1/test_helpers/test_clocks"""
    def retrieve(self, test_clock: str, /, **params: Unpack[ExpandParams]) -> TestHelpersTestClock:
        """GET /v1/test_helpers/test_clocks/{test_clock}"""

class TestHelpersTreasuryInboundTransfersService:
    def fail(self, id: str | TreasuryInboundTransfer, /, **params: Unpack[TestHelpersTreasuryInboundTransferFailParams]) -> TreasuryInboundTransfer:
        """POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail"""
    def return_inbound_transfer(self, id: str | TreasuryInboundTransfer, /, **params: Unpack[ExpandParams]) -> TreasuryInboundTransfer:
        """POST /v1/test_helpers/treasury/inbound_transfers/{id}/return"""
    def succeed(self, id: str | TreasuryInboundTransfer, /, **params: Unpack[ExpandParams]) -> TreasuryInboundTransfer:
        """POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed"""

class TestHelpersTreasuryOutboundPaymentsService:
    def fail(self, id: str | TreasuryOutboundPayment, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}/fail"""
    def post(self, id: str | TreasuryOutboundPayment, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}/post"""
    def return_outbound_payment(self, id: str | TreasuryOutboundPayment, /, **params: Unpack[TestHelpersTreasuryOutboundPaymentReturnOutboundPaymentParams]) -> TreasuryOutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}/return"""
    def update(self, id: str | TreasuryOutboundPayment, /, **params: Unpack[TestHelpersTreasuryOutboundPaymentUpdateParams]) -> TreasuryOutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}"""

class TestHelpersTreasuryOutboundTransfersService:
    def fail(self, outbound_transfer: str | TreasuryOutboundTransfer, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail"""
    def post(self, outbound_transfer: str | TreasuryOutboundTransfer, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post"""
    def return_outbound_transfer(self, outbound_transfer: str | TreasuryOutboundTransfer, /, **params: Unpack[TestHelpersTreasuryOutboundTransferReturnOutboundTransferParams]) -> TreasuryOutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return"""
    def update(self, outbound_transfer: str | TreasuryOutboundTransfer, /, **params: Unpack[TestHelpersTreasuryOutboundTransferUpdateParams]) -> TreasuryOutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}"""

class TestHelpersTreasuryReceivedCreditsService:
    def create(self, /, **params: Unpack[TestHelpersTreasuryReceivedCreditCreateParams]) -> TreasuryReceivedCredit:
        """POST /v1/test_helpers/treasury/received_credits"""

class TestHelpersTreasuryReceivedDebitsService:
    def create(self, /, **params: Unpack[TestHelpersTreasuryReceivedDebitCreateParams]) -> TreasuryReceivedDebit:
        """POST /v1/test_helpers/treasury/received_debits"""

class TestHelpersTreasuryService:
    inbound_transfers: TestHelpersTreasuryInboundTransfersService
    outbound_payments: TestHelpersTreasuryOutboundPaymentsService
    outbound_transfers: TestHelpersTreasuryOutboundTransfersService
    received_credits: TestHelpersTreasuryReceivedCreditsService
    received_debits: TestHelpersTreasuryReceivedDebitsService

class TestHelpersService:
    confirmation_tokens: TestHelpersConfirmationTokensService
    customers: TestHelpersCustomersService
    issuing: TestHelpersIssuingService
    refunds: TestHelpersRefundsService
    terminal: TestHelpersTerminalService
    test_clocks: TestHelpersTestClocksService
    treasury: TestHelpersTreasuryService

class ThreeDSecureAuthenticationsService:
    def cancel(self, authentication: str | ThreeDSecureAuthentication, /, **params: Unpack[ThreeDSecureAuthenticationCancelParams]) -> ThreeDSecureAuthentication:
        """POST /v1/three_d_secure/authentications/{authentication}/cancel"""
    def create(self, /, **params: Unpack[ThreeDSecureAuthenticationCreateParams]) -> ThreeDSecureAuthentication:
        """POST /v1/three_d_secure/authentications"""
    def list(self, /, **params: Unpack[ThreeDSecureAuthenticationListParams]) -> ListObject[ThreeDSecureAuthentication]:
        """GET /v1/three_d_secure/authentications"""
    def retrieve(self, authentication: str, /, **params: Unpack[ExpandParams]) -> ThreeDSecureAuthentication:
        """GET /v1/three_d_secure/authentications/{authentication}"""
    def submit(self, authentication: str | ThreeDSecureAuthentication, /, **params: Unpack[ThreeDSecureAuthenticationSubmitParams]) -> ThreeDSecureAuthentication:
        """POST /v1/three_d_secure/authentications/{authentication}/submit"""

class ThreeDSecureService:
    authentications: ThreeDSecureAuthenticationsService

class TokensService:
    def create(self, /, **params: Unpack[TokenCreateParams]) -> Token:
        """POST /v1/tokens"""
    def retrieve(self, token: str | Token, /, **params: Unpack[ExpandParams]) -> Token:
        """GET /v1/tokens/{token}"""

class TopupsService:
    def cancel(self, topup: str | Topup, /, **params: Unpack[ExpandParams]) -> Topup:
        """POST /v1/topups/{topup}/cancel"""
    def create(self, /, **params: Unpack[TopupCreateParams]) -> Topup:
        """POST /v1/topups"""
    def list(self, /, **params: Unpack[TopupListParams]) -> ListObject[Topup]:
        """GET /v1/topups"""
    def retrieve(self, topup: str | Topup, /, **params: Unpack[ExpandParams]) -> Topup:
        """GET /v1/topups/{topup}"""
    def update(self, topup: str | Topup, /, **params: Unpack[TopupUpdateParams]) -> Topup:
        """POST /v1/topups/{topup}"""

class TransfersReversalsService:
    def create(self, id: str | Transfer, /, **params: Unpack[TransferReversalCreateParams]) -> TransferReversal:
        """POST /v1/transfers/{id}/reversals"""
    def list(self, id: str | Transfer, /, **params: Unpack[PageParams]) -> ListObject[TransferReversal]:
        """GET /v1/transfers/{id}/reversals"""
    def retrieve(self, transfer: str | Transfer, id: str, /, **params: Unpack[ExpandParams]) -> TransferReversal:
        """GET /v1/transfers/{transfer}/reversals/{id}"""
    def update(self, transfer: str | Transfer, id: str, /, **params: Unpack[TransferReversalUpdateParams]) -> TransferReversal:
        """POST /v1/transfers/{transfer}/reversals/{id}"""

class TransfersService:
    reversals: TransfersReversalsService
    def create(self, /, **params: Unpack[TransferCreateParams]) -> Transfer:
        """POST /v1/transfers"""
    def list(self, /, **params: Unpack[TransferListParams]) -> ListObject[Transfer]:
        """GET /v1/transfers"""
    def retrieve(self, transfer: str | Transfer, /, **params: Unpack[ExpandParams]) -> Transfer:
        """GET /v1/transfers/{transfer}"""
    def update(self, transfer: str | Transfer, /, **params: Unpack[TransferUpdateParams]) -> Transfer:
        """POST /v1/transfers/{transfer}"""

class TreasuryCreditReversalsService:
    def create(self, /, **params: Unpack[TreasuryCreditReversalCreateParams]) -> TreasuryCreditReversal:
        """POST /v1/treasury/credit_reversals"""
    def list(self, /, **params: Unpack[TreasuryCreditReversalListParams]) -> ListObject[TreasuryCreditReversal]:
        """GET /v1/treasury/credit_reversals"""
    def retrieve(self, credit_reversal: str, /, **params: Unpack[ExpandParams]) -> TreasuryCreditReversal:
        """GET /v1/treasury/credit_reversals/{credit_reversal}"""

class TreasuryDebitReversalsService:
    def create(self, /, **params: Unpack[TreasuryDebitReversalCreateParams]) -> TreasuryDebitReversal:
        """POST /v1/treasury/debit_reversals"""
    def list(self, /, **params: Unpack[TreasuryDebitReversalListParams]) -> ListObject[TreasuryDebitReversal]:
        """GET /v1/treasury/debit_reversals"""
    def retrieve(self, debit_reversal: str, /, **params: Unpack[ExpandParams]) -> TreasuryDebitReversal:
        """GET /v1/treasury/debit_reversals/{debit_reversal}"""

class TreasuryFinancialAccountsFeaturesService:
    def retrieve(self, financial_account: str | TreasuryFinancialAccount, /, **params: Unpack[ExpandParams]) -> TreasuryFinancialAccountFeatures:
        """GET /v1/treasury/financial_accounts/{financial_account}/features"""
    def update(self, financial_account: str | TreasuryFinancialAccount, /, **params: Unpack[TreasuryFinancialAccountFeatureUpdateParams]) -> TreasuryFinancialAccountFeatures:
        """POST /v1/treasury/financial_accounts/{financial_account}/features"""

class TreasuryFinancialAccountsService:
    features: TreasuryFinancialAccountsFeaturesService
    def close(self, financial_account: str | TreasuryFinancialAccount, /, **params: Unpack[TreasuryFinancialAccountCloseParams]) -> TreasuryFinancialAccount:
        """POST /v1/treasury/financial_accounts/{financial_account}/close"""
    def create(self, /, **params: Unpack[TreasuryFinancialAccountCreateParams]) -> TreasuryFinancialAccount:
        """POST /v1/treasury/financial_accounts"""
    def list(self, /, **params: Unpack[TreasuryFinancialAccountListParams]) -> ListObject[TreasuryFinancialAccount]:
        """GET /v1/treasury/financial_accounts"""
    def retrieve(self, financial_account: str, /, **params: Unpack[ExpandParams]) -> TreasuryFinancialAccount:
        """GET /v1/treasury/financial_accounts/{financial_account}"""
    def update(self, financial_account: str | TreasuryFinancialAccount, /, **params: Unpack[TreasuryFinancialAccountUpdateParams]) -> TreasuryFinancialAccount:
        """POST /v1/treasury/financial_accounts/{financial_account}"""

class TreasuryInboundTransfersService:
    def cancel(self, inbound_transfer: str | TreasuryInboundTransfer, /, **params: Unpack[ExpandParams]) -> TreasuryInboundTransfer:
        """POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel"""
    def create(self, /, **params: Unpack[TreasuryInboundTransferCreateParams]) -> TreasuryInboundTransfer:
        """POST /v1/treasury/inbound_transfers"""
    def list(self, /, **params: Unpack[TreasuryInboundTransferListParams]) -> ListObject[TreasuryInboundTransfer]:
        """GET /v1/treasury/inbound_transfers"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryInboundTransfer:
        """GET /v1/treasury/inbound_transfers/{id}"""

class TreasuryOutboundPaymentsService:
    def cancel(self, id: str | TreasuryOutboundPayment, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundPayment:
        """POST /v1/treasury/outbound_payments/{id}/cancel"""
    def create(self, /, **params: Unpack[TreasuryOutboundPaymentCreateParams]) -> TreasuryOutboundPayment:
        """POST /v1/treasury/outbound_payments"""
    def list(self, /, **params: Unpack[TreasuryOutboundPaymentListParams]) -> ListObject[TreasuryOutboundPayment]:
        """GET /v1/treasury/outbound_payments"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundPayment:
        """GET /v1/treasury/outbound_payments/{id}"""

class TreasuryOutboundTransfersService:
    def cancel(self, outbound_transfer: str | TreasuryOutboundTransfer, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundTransfer:
        """POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel"""
    def create(self, /, **params: Unpack[TreasuryOutboundTransferCreateParams]) -> TreasuryOutboundTransfer:
        """POST /v1/treasury/outbound_transfers"""
    def list(self, /, **params: Unpack[TreasuryOutboundTransferListParams]) -> ListObject[TreasuryOutboundTransfer]:
        """GET /v1/treasury/outbound_transfers"""
    def retrieve(self, outbound_transfer: str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundTransfer:
        """GET /v1/treasury/outbound_transfers/{outbound_transfer}"""

class TreasuryReceivedCreditsService:
    def list(self, /, **params: Unpack[TreasuryReceivedCreditListParams]) -> ListObject[TreasuryReceivedCredit]:
        """GET /v1/treasury/received_credits"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryReceivedCredit:
        """GET /v1/treasury/received_credits/{id}"""

class TreasuryReceivedDebitsService:
    def list(self, /, **params: Unpack[TreasuryReceivedDebitListParams]) -> ListObject[TreasuryReceivedDebit]:
        """GET /v1/treasury/received_debits"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryReceivedDebit:
        """GET /v1/treasury/received_debits/{id}"""

class TreasuryTransactionEntriesService:
    def list(self, /, **params: Unpack[TreasuryTransactionEntryListParams]) -> ListObject[TreasuryTransactionEntry]:
        """GET /v1/treasury/transaction_entries"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryTransactionEntry:
        """GET /v1/treasury/transaction_entries/{id}"""

class TreasuryTransactionsService:
    def list(self, /, **params: Unpack[TreasuryTransactionListParams]) -> ListObject[TreasuryTransaction]:
        """GET /v1/treasury/transactions"""
    def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryTransaction:
        """GET /v1/treasury/transactions/{id}"""

class TreasuryService:
    credit_reversals: TreasuryCreditReversalsService
    debit_reversals: TreasuryDebitReversalsService
    financial_accounts: TreasuryFinancialAccountsService
    inbound_transfers: TreasuryInboundTransfersService
    outbound_payments: TreasuryOutboundPaymentsService
    outbound_transfers: TreasuryOutboundTransfersService
    received_credits: TreasuryReceivedCreditsService
    received_debits: TreasuryReceivedDebitsService
    transaction_entries: TreasuryTransactionEntriesService
    transactions: TreasuryTransactionsService

class WebhookEndpointsService:
    def create(self, /, **params: Unpack[WebhookEndpointCreateParams]) -> WebhookEndpoint:
        """POST /v1/webhook_endpoints"""
    def delete(self, webhook_endpoint: str | WebhookEndpoint, /, **params: Unpack[RequestOptions]) -> WebhookEndpoint:
        """DELETE /v1/webhook_endpoints/{webhook_endpoint}"""
    def list(self, /, **params: Unpack[PageParams]) -> ListObject[WebhookEndpoint]:
        """GET /v1/webhook_endpoints"""
    def retrieve(self, webhook_endpoint: str | WebhookEndpoint, /, **params: Unpack[ExpandParams]) -> WebhookEndpoint:
        """GET /v1/webhook_endpoints/{webhook_endpoint}"""
    def update(self, webhook_endpoint: str | WebhookEndpoint, /, **params: Unpack[WebhookEndpointUpdateParams]) -> WebhookEndpoint:
        """POST /v1/webhook_endpoints/{webhook_endpoint}"""

class V1Service:
    account_links: AccountLinksService
    account_sessions: AccountSessionsService
    accounts: AccountsService
    apple_pay_domains: ApplePayDomainsService
    application_fees: ApplicationFeesService
    apps: AppsService
    balance: BalanceService
    balance_settings: BalanceSettingsService
    balance_transactions: BalanceTransactionsService
    billing: BillingService
    billing_portal: BillingPortalService
    charges: ChargesService
    checkout: CheckoutService
    climate: ClimateService
    confirmation_tokens: ConfirmationTokensService
    country_specs: CountrySpecsService
    coupons: CouponsService
    credit_notes: CreditNotesService
    customer_sessions: CustomerSessionsService
    customers: CustomersService
    disputes: DisputesService
    entitlements: EntitlementsService
    ephemeral_keys: EphemeralKeysService
    events: EventsService
    exchange_rates: ExchangeRatesService
    external_accounts: ExternalAccountsService
    file_links: FileLinksService
    files: FilesService
    financial_connections: FinancialConnectionsService
    forwarding: ForwardingService
    identity: IdentityService
    invoice_items: InvoiceItemsService
    invoice_payments: InvoicePaymentsService
    invoice_rendering_templates: InvoiceRenderingTemplatesService
    invoices: InvoicesService
    issuing: IssuingService
    link_account_sessions: LinkAccountSessionsService
    linked_accounts: LinkedAccountsService
    mandates: MandatesService
    payment_attempt_records: PaymentAttemptRecordsService
    payment_intents: PaymentIntentsService
    payment_links: PaymentLinksService
    payment_method_configurations: PaymentMethodConfigurationsService
    payment_method_domains: PaymentMethodDomainsService
    payment_methods: PaymentMethodsService
    payment_records: PaymentRecordsService
    payouts: PayoutsService
    plans: PlansService
    prices: PricesService
    product_catalog: ProductCatalogService
    products: ProductsService
    promotion_codes: PromotionCodesService
    quotes: QuotesService
    radar: RadarService
    refunds: RefundsService
    reporting: ReportingService
    reviews: ReviewsService
    setup_attempts: SetupAttemptsService
    setup_intents: SetupIntentsService
    shipping_rates: ShippingRatesService
    sigma: SigmaService
    sources: SourcesService
    subscription_items: SubscriptionItemsService
    subscription_schedules: SubscriptionSchedulesService
    subscriptions: SubscriptionsService
    tax: TaxService
    tax_codes: TaxCodesService
    tax_ids: TaxIdsService
    tax_rates: TaxRatesService
    terminal: TerminalService
    test_helpers: TestHelpersService
    three_d_secure: ThreeDSecureService
    tokens: TokensService
    topups: TopupsService
    transfers: TransfersService
    treasury: TreasuryService
    webhook_endpoints: WebhookEndpointsService

class V2BillingMeterEventAdjustmentsService:
    def create(self, /, **params: Unpack[V2BillingMeterEventAdjustmentCreateParams]) -> V2BillingMeterEventAdjustment:
        """POST /v2/billing/meter_event_adjustments"""

class V2BillingMeterEventSessionService:
    def create(self, /, **params: Unpack[RequestOptions]) -> V2BillingMeterEventSession:
        """POST /v2/billing/meter_event_session"""

class V2BillingMeterEventStreamService:
    def create(self, /, **params: Unpack[V2BillingMeterEventStreamCreateParams]) -> ZorseObject:
        """POST /v2/billing/meter_event_stream"""

class V2BillingMeterEventsService:
    def create(self, /, **params: Unpack[V2BillingMeterEventCreateParams]) -> V2BillingMeterEvent:
        """POST /v2/billing/meter_events"""

class V2BillingService:
    meter_event_adjustments: V2BillingMeterEventAdjustmentsService
    meter_event_session: V2BillingMeterEventSessionService
    meter_event_stream: V2BillingMeterEventStreamService
    meter_events: V2BillingMeterEventsService

class V2CommerceProductCatalogImportsService:
    def create(self, /, **params: Unpack[V2CommerceProductCatalogImportCreateParams]) -> V2CommerceProductCatalogImport:
        """POST /v2/commerce/product_catalog/imports"""
    def list(self, /, **params: Unpack[V2CommerceProductCatalogImportListParams]) -> ListObject[V2CommerceProductCatalogImport]:
        """GET /v2/commerce/product_catalog/imports"""
    def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2CommerceProductCatalogImport:
        """GET /v2/commerce/product_catalog/imports/{id}"""

class V2CommerceProductCatalogService:
    imports: V2CommerceProductCatalogImportsService

class V2CommerceService:
    product_catalog: V2CommerceProductCatalogService

class V2CoreAccountLinksService:
    def create(self, /, **params: Unpack[V2CoreAccountLinkCreateParams]) -> V2CoreAccountLink:
        """POST /v2/core/account_links"""

class V2CoreAccountTokensService:
    def create(self, /, **params: Unpack[V2CoreAccountTokenCreateParams]) -> V2CoreAccountToken:
        """POST /v2/core/account_tokens"""
    def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreAccountToken:
        """GET /v2/core/account_tokens/{id}"""

class V2CoreAccountsPersonTokensService:
    def create(self, account_id: str | V2CoreAccount, /, **params: Unpack[V2CoreAccountPersonTokenCreateParams]) -> V2CoreAccountPersonToken:
        """POST /v2/core/accounts/{account_id}/person_tokens"""
    def retrieve(self, account_id: str | V2CoreAccount, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreAccountPersonToken:
        """GET /v2/core/accounts/{account_id}/person_tokens/{id}"""

class V2CoreAccountsPersonsService:
    def create(self, account_id: str | V2CoreAccount, /, **params: Unpack[V2CoreAccountPersonCreateParams]) -> V2CoreAccountPerson:
        """POST /v2/core/accounts/{account_id}/persons"""
    def delete(self, account_id: str | V2CoreAccount, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreAccountPerson:
        """DELETE /v2/core/accounts/{account_id}/persons/{id}"""
    def list(self, account_id: str | V2CoreAccount, /, **params: Unpack[V2CoreAccountPersonListParams]) -> ListObject[V2CoreAccountPerson]:
        """GET /v2/core/accounts/{account_id}/persons"""
    def retrieve(self, account_id: str | V2CoreAccount, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreAccountPerson:
        """GET /v2/core/accounts/{account_id}/persons/{id}"""
    def update(self, account_id: str | V2CoreAccount, id: str, /, **params: Unpack[V2CoreAccountPersonUpdateParams]) -> V2CoreAccountPerson:
        """POST /v2/core/accounts/{account_id}/persons/{id}"""

class V2CoreAccountsService:
    person_tokens: V2CoreAccountsPersonTokensService
    persons: V2CoreAccountsPersonsService
    def close(self, id: str | V2CoreAccount, /, **params: Unpack[V2CoreAccountCloseParams]) -> V2CoreAccount:
        """POST /v2/core/accounts/{id}/close"""
    def create(self, /, **params: Unpack[V2CoreAccountCreateParams]) -> V2CoreAccount:
        """POST /v2/core/accounts"""
    def list(self, /, **params: Unpack[V2CoreAccountListParams]) -> ListObject[V2CoreAccount]:
        """GET /v2/core/accounts"""
    def retrieve(self, id: str, /, **params: Unpack[V2CoreAccountRetrieveParams]) -> V2CoreAccount:
        """GET /v2/core/accounts/{id}"""
    def update(self, id: str | V2CoreAccount, /, **params: Unpack[V2CoreAccountUpdateParams]) -> V2CoreAccount:
        """POST /v2/core/accounts/{id}"""

class V2CoreEventDestinationsService:
    def create(self, /, **params: Unpack[V2CoreEventDestinationCreateParams]) -> V2CoreEventDestination:
        """POST /v2/core/event_destinations"""
    def delete(self, id: str | V2CoreEventDestination, /, **params: Unpack[RequestOptions]) -> V2CoreEventDestination:
        """DELETE /v2/core/event_destinations/{id}"""
    def disable(self, id: str | V2CoreEventDestination, /, **params: Unpack[RequestOptions]) -> V2CoreEventDestination:
        """POST /v2/core/event_destinations/{id}/disable"""
    def enable(self, id: str | V2CoreEventDestination, /, **params: Unpack[RequestOptions]) -> V2CoreEventDestination:
        """POST /v2/core/event_destinations/{id}/enable"""
    def list(self, /, **params: Unpack[V2CoreEventDestinationListParams]) -> ListObject[V2CoreEventDestination]:
        """GET /v2/core/event_destinations"""
    def ping(self, id: str | V2CoreEventDestination, /, **params: Unpack[RequestOptions]) -> V2CoreEvent:
        """POST /v2/core/event_destinations/{id}/ping"""
    def retrieve(self, id: str, /, **params: Unpack[V2CoreEventDestinationRetrieveParams]) -> V2CoreEventDestination:
        """GET /v2/core/event_destinations/{id}"""
    def update(self, id: str | V2CoreEventDestination, /, **params: Unpack[V2CoreEventDestinationUpdateParams]) -> V2CoreEventDestination:
        """POST /v2/core/event_destinations/{id}"""

class V2CoreEventsService:
    def list(self, /, **params: Unpack[V2CoreEventListParams]) -> ListObject[V2CoreEvent]:
        """GET /v2/core/events"""
    def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreEvent:
        """GET /v2/core/events/{id}"""

class V2CoreVaultGbBankAccountsService:
    def archive(self, id: str | V2CoreVaultGbBankAccount, /, **params: Unpack[RequestOptions]) -> V2CoreVaultGbBankAccount:
        """POST /v2/core/vault/gb_bank_accounts/{id}/archive"""
    def create(self, /, **params: Unpack[V2CoreVaultGbBankAccountCreateParams]) -> V2CoreVaultGbBankAccount:
        """POST /v2/core/vault/gb_bank_accounts"""
    def list(self, /, **params: Unpack[V2CoreVaultGbBankAccountListParams]) -> ListObject[V2CoreVaultGbBankAccount]:
        """GET /v2/core/vault/gb_bank_accounts"""
    def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreVaultGbBankAccount:
        """GET /v2/core/vault/gb_bank_accounts/{id}"""
    def unarchive(self, id: str | V2CoreVaultGbBankAccount, /, **params: Unpack[RequestOptions]) -> V2CoreVaultGbBankAccount:
        """POST /v2/core/vault/gb_bank_accounts/{id}/unarchive"""

class V2CoreVaultUsBankAccountsService:
    def archive(self, id: str | V2CoreVaultUsBankAccount, /, **params: Unpack[RequestOptions]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}/archive"""
    def confirm_microdeposits(self, id: str | V2CoreVaultUsBankAccount, /, **params: Unpack[V2CoreVaultUsBankAccountConfirmMicrodepositsParams]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}/confirm_microdeposits"""
    def create(self, /, **params: Unpack[V2CoreVaultUsBankAccountCreateParams]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts"""
    def list(self, /, **params: Unpack[V2CoreVaultUsBankAccountListParams]) -> ListObject[V2CoreVaultUsBankAccount]:
        """GET /v2/core/vault/us_bank_accounts"""
    def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreVaultUsBankAccount:
        """GET /v2/core/vault/us_bank_accounts/{id}"""
    def send_microdeposits(self, id: str | V2CoreVaultUsBankAccount, /, **params: Unpack[RequestOptions]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}/send_microdeposits"""
    def unarchive(self, id: str | V2CoreVaultUsBankAccount, /, **params: Unpack[RequestOptions]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}/unarchive"""
    def update(self, id: str | V2CoreVaultUsBankAccount, /, **params: Unpack[V2CoreVaultUsBankAccountUpdateParams]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}"""

class V2CoreVaultService:
    gb_bank_accounts: V2CoreVaultGbBankAccountsService
    us_bank_accounts: V2CoreVaultUsBankAccountsService

class V2CoreService:
    account_links: V2CoreAccountLinksService
    account_tokens: V2CoreAccountTokensService
    accounts: V2CoreAccountsService
    event_destinations: V2CoreEventDestinationsService
    events: V2CoreEventsService
    vault: V2CoreVaultService

class V2MoneyManagementAdjustmentsService:
    def list(self, /, **params: Unpack[V2MoneyManagementAdjustmentListParams]) -> ListObject[V2MoneyManagementAdjustment]:
        """GET /v2/money_management/adjustments"""
    def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementAdjustment:
        """GET /v2/money_management/adjustments/{id}"""

class V2MoneyManagementFinancialAccountsService:
    def list(self, /, **params: Unpack[V2MoneyManagementFinancialAccountListParams]) -> ListObject[V2MoneyManagementFinancialAccount]:
        """GET /v2/money_management/financial_accounts"""
    def retrieve(self, id: str, /, **params: Unpack[V2MoneyManagementFinancialAccountRetrieveParams]) -> V2MoneyManagementFinancialAccount:
        """GET /v2/money_management/financial_accounts/{id}"""
    def update(self, id: str | V2MoneyManagementFinancialAccount, /, **params: Unpack[V2MoneyManagementFinancialAccountUpdateParams]) -> V2MoneyManagementFinancialAccount:
        """POST /v2/money_management/financial_accounts/{id}"""

class V2MoneyManagementFinancialAddressesService:
    def create(self, /, **params: Unpack[V2MoneyManagementFinancialAddressCreateParams]) -> V2MoneyManagementFinancialAddress:
        """POST /v2/money_management/financial_addresses"""
    def list(self, /, **params: Unpack[V2MoneyManagementFinancialAddressListParams]) -> ListObject[V2MoneyManagementFinancialAddress]:
        """GET /v2/money_management/financial_addresses"""
    def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementFinancialAddress:
        """GET /v2/money_management/financial_addresses/{id}"""

class V2MoneyManagementInboundTransfersService:
    def create(self, /, **params: Unpack[V2MoneyManagementInboundTransferCreateParams]) -> V2MoneyManagementInboundTransfer:
        """POST /v2/money_management/inbound_transfers"""
    def list(self, /, **params: Unpack[V2MoneyManagementInboundTransferListParams]) -> ListObject[V2MoneyManagementInboundTransfer]:
        """GET /v2/money_management/inbound_transfers"""
    def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementInboundTransfer:
        """GET /v2/money_management/inbound_transfers/{id}"""

class V2MoneyManagementOutboundPaymentsService:
    def cancel(self, id: str | V2MoneyManagementOutboundPayment, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementOutboundPayment:
        """POST /v2/money_management/outbound_payments/{id}/cancel"""
    def create(self, /, **params: Unpack[V2MoneyManagementOutboundPaymentCreateParams]) -> V2MoneyManagementOutboundPayment:
        """POST /v2/money_management/outbound_payments"""
    def list(self, /, **params: Unpack[V2MoneyManagementOutboundPaymentListParams]) -> ListObject[V2MoneyManagementOutboundPayment]:
        """GET /v2/money_management/outbound_payments"""
    def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementOutboundPayment:
        """GET /v2/money_management/outbound_payments/{id}"""

class V2MoneyManagementOutboundSetupIntentsService:
    def cancel(self, id: str | V2MoneyManagementOutboundSetupIntent, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementOutboundSetupIntent:
        """POST /v2/money_management/outbound_setup_intents/{id}/cancel"""
    def create(self, /, **params: Unpack[V2MoneyManagementOutboundSetupIntentCreateParams]) -> V2MoneyManagementOutboundSetupIntent:
        """POST /v2/money_management/outbound_setup_intents"""
    def list(self, /, **params: Unpack[V2MoneyManagementOutboundSetupIntentListParams]) -> ListObject[V2MoneyManagementOutboundSetupIntent]:
        """GET /v2/money_management/outbound_setup_intents"""
    def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementOutboundSetupIntent:
        """GET /v2/money_management/outbound_setup_intents/{id}"""
    def update(self, id: str | V2MoneyManagementOutboundSetupIntent, /, **params: Unpack[V2MoneyManagementOutboundSetupIntentUpdateParams]) -> V2MoneyManagementOutboundSetupIntent:
        """POST /v2/money_management/outbound_setup_intents/{id}"""

class V2MoneyManagementPayoutIntentsService:
    def cancel(self, id: str | V2MoneyManagementPayoutIntent, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}/cancel"""
    def confirm(self, id: str | V2MoneyManagementPayoutIntent, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}/confirm"""
    def create(self, /, **params: Unpack[V2MoneyManagementPayoutIntentCreateParams]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents"""
    def list(self, /, **params: Unpack[V2MoneyManagementPayoutIntentListParams]) -> ListObject[V2MoneyManagementPayoutIntent]:
        """GET /v2/money_management/payout_intents"""
    def refresh_fx_quote(self, id: str | V2MoneyManagementPayoutIntent, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}/refresh_fx_quote"""
    def refresh_recipient_verification(self, id: str | V2MoneyManagementPayoutIntent, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}/refresh_recipient_verification"""
    def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """GET /v2/money_management/payout_intents/{id}"""
    def update(self, id: str | V2MoneyManagementPayoutIntent, /, **params: Unpack[V2MoneyManagementPayoutIntentUpdateParams]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}"""

class V2MoneyManagementPayoutMethodsService:
    def archive(self, id: str | V2MoneyManagementPayoutMethod, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutMethod:
        """POST /v2/money_management/payout_methods/{id}/archive"""
    def list(self, /, **params: Unpack[V2MoneyManagementPayoutMethodListParams]) -> ListObject[V2MoneyManagementPayoutMethod]:
        """GET /v2/money_management/payout_methods"""
    def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutMethod:
        """GET /v2/money_management/payout_methods/{id}"""
    def unarchive(self, id: str | V2MoneyManagementPayoutMethod, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutMethod:
        """POST /v2/money_management/payout_methods/{id}/unarchive"""

class V2MoneyManagementPayoutMethodsBankAccountSpecService:
    def retrieve(self, /, **params: Unpack[V2MoneyManagementPayoutMethodsBankAccountSpecRetrieveParams]) -> V2MoneyManagementPayoutMethodsBankAccountSpec:
        """GET /v2/money_management/payout_methods_bank_account_spec"""

class V2MoneyManagementReceivedCreditsService:
    def list(self, /, **params: Unpack[V2MoneyManagementReceivedCreditListParams]) -> ListObject[V2MoneyManagementReceivedCredit]:
        """GET /v2/money_management/received_credits"""
    def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementReceivedCredit:
        """GET /v2/money_management/received_credits/{id}"""

class V2MoneyManagementRecipientVerificationsService:
    def acknowledge(self, id: str | V2MoneyManagementRecipientVerification, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementRecipientVerification:
        """POST /v2/money_management/recipient_verifications/{id}/acknowledge"""
    def create(self, /, **params: Unpack[V2MoneyManagementRecipientVerificationCreateParams]) -> V2MoneyManagementRecipientVerification:
        """POST /v2/money_management/recipient_verifications"""
    def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementRecipientVerification:
        """GET /v2/money_management/recipient_verifications/{id}"""

class V2MoneyManagementTestHelpersFinancialAddressesService:
    def credit(self, id: str | V2MoneyManagementFinancialAddress, /, **params: Unpack[V2MoneyManagementTestHelpersFinancialAddressCreditParams]) -> V2MoneyManagementFinancialAddressCreditSimulation:
        """POST /v2/money_management/test_helpers/financial_addresses/{id}/credit"""

class V2MoneyManagementTestHelpersService:
    financial_addresses: V2MoneyManagementTestHelpersFinancialAddressesService

class V2MoneyManagementTransactionEntriesService:
    def list(self, /, **params: Unpack[V2MoneyManagementTransactionEntryListParams]) -> ListObject[V2MoneyManagementTransactionEntry]:
        """GET /v2/money_management/transaction_entries"""
    def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementTransactionEntry:
        """GET /v2/money_management/transaction_entries/{id}"""

class V2MoneyManagementTransactionsService:
    def list(self, /, **params: Unpack[V2MoneyManagementTransactionListParams]) -> ListObject[V2MoneyManagementTransaction]:
        """GET /v2/money_management/transactions"""
    def refresh_regulatory_receipt(self, id: str | V2MoneyManagementTransaction, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementTransaction:
        """POST /v2/money_management/transactions/{id}/refresh_regulatory_receipt"""
    def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementTransaction:
        """GET /v2/money_management/transactions/{id}"""
    def update(self, id: str | V2MoneyManagementTransaction, /, **params: Unpack[V2MoneyManagementTransactionUpdateParams]) -> V2MoneyManagementTransaction:
        """POST /v2/money_management/transactions/{id}"""

class V2MoneyManagementService:
    adjustments: V2MoneyManagementAdjustmentsService
    financial_accounts: V2MoneyManagementFinancialAccountsService
    financial_addresses: V2MoneyManagementFinancialAddressesService
    inbound_transfers: V2MoneyManagementInboundTransfersService
    outbound_payments: V2MoneyManagementOutboundPaymentsService
    outbound_setup_intents: V2MoneyManagementOutboundSetupIntentsService
    payout_intents: V2MoneyManagementPayoutIntentsService
    payout_methods: V2MoneyManagementPayoutMethodsService
    payout_methods_bank_account_spec: V2MoneyManagementPayoutMethodsBankAccountSpecService
    received_credits: V2MoneyManagementReceivedCreditsService
    recipient_verifications: V2MoneyManagementRecipientVerificationsService
    test_helpers: V2MoneyManagementTestHelpersService
    transaction_entries: V2MoneyManagementTransactionEntriesService
    transactions: V2MoneyManagementTransactionsService

class V2TestHelpersMoneyManagementService:
    def recipient_verifications(self, /, **params: Unpack[V2TestHelpersMoneyManagementRecipientVerificationsParams]) -> V2MoneyManagementRecipientVerification:
        """POST /v2/test_helpers/money_management/recipient_verifications"""

class V2TestHelpersService:
    money_management: V2TestHelpersMoneyManagementService

class V2Service:
    billing: V2BillingService
    commerce: V2CommerceService
    core: V2CoreService
    money_management: V2MoneyManagementService
    test_helpers: V2TestHelpersService

class ClientServices:
    account_links: AccountLinksService
    account_sessions: AccountSessionsService
    accounts: AccountsService
    apple_pay_domains: ApplePayDomainsService
    application_fees: ApplicationFeesService
    apps: AppsService
    balance: BalanceService
    balance_settings: BalanceSettingsService
    balance_transactions: BalanceTransactionsService
    billing: BillingService
    billing_portal: BillingPortalService
    charges: ChargesService
    checkout: CheckoutService
    climate: ClimateService
    confirmation_tokens: ConfirmationTokensService
    country_specs: CountrySpecsService
    coupons: CouponsService
    credit_notes: CreditNotesService
    customer_sessions: CustomerSessionsService
    customers: CustomersService
    disputes: DisputesService
    entitlements: EntitlementsService
    ephemeral_keys: EphemeralKeysService
    events: EventsService
    exchange_rates: ExchangeRatesService
    external_accounts: ExternalAccountsService
    file_links: FileLinksService
    files: FilesService
    financial_connections: FinancialConnectionsService
    forwarding: ForwardingService
    identity: IdentityService
    invoice_items: InvoiceItemsService
    invoice_payments: InvoicePaymentsService
    invoice_rendering_templates: InvoiceRenderingTemplatesService
    invoices: InvoicesService
    issuing: IssuingService
    link_account_sessions: LinkAccountSessionsService
    linked_accounts: LinkedAccountsService
    mandates: MandatesService
    payment_attempt_records: PaymentAttemptRecordsService
    payment_intents: PaymentIntentsService
    payment_links: PaymentLinksService
    payment_method_configurations: PaymentMethodConfigurationsService
    payment_method_domains: PaymentMethodDomainsService
    payment_methods: PaymentMethodsService
    payment_records: PaymentRecordsService
    payouts: PayoutsService
    plans: PlansService
    prices: PricesService
    product_catalog: ProductCatalogService
    products: ProductsService
    promotion_codes: PromotionCodesService
    quotes: QuotesService
    radar: RadarService
    refunds: RefundsService
    reporting: ReportingService
    reviews: ReviewsService
    setup_attempts: SetupAttemptsService
    setup_intents: SetupIntentsService
    shipping_rates: ShippingRatesService
    sigma: SigmaService
    sources: SourcesService
    subscription_items: SubscriptionItemsService
    subscription_schedules: SubscriptionSchedulesService
    subscriptions: SubscriptionsService
    tax: TaxService
    tax_codes: TaxCodesService
    tax_ids: TaxIdsService
    tax_rates: TaxRatesService
    terminal: TerminalService
    test_helpers: TestHelpersService
    three_d_secure: ThreeDSecureService
    tokens: TokensService
    topups: TopupsService
    transfers: TransfersService
    treasury: TreasuryService
    webhook_endpoints: WebhookEndpointsService
    v1: V1Service
    v2: V2Service

class AccountLinksServiceAsync:
    async def create(self, /, **params: Unpack[AccountLinkCreateParams]) -> AccountLink:
        """POST /v1/account_links"""

class AccountSessionsServiceAsync:
    async def create(self, /, **params: Unpack[AccountSessionCreateParams]) -> AccountSession:
        """POST /v1/account_sessions"""

class AccountsBankAccountsServiceAsync:
    async def create(self, account: str | Account, /, **params: Unpack[AccountBankAccountCreateParams]) -> BankAccount | Card:
        """POST /v1/accounts/{account}/bank_accounts"""
    async def delete(self, account: str | Account, id: str, /, **params: Unpack[RequestOptions]) -> BankAccount | Card:
        """DELETE /v1/accounts/{account}/bank_accounts/{id}"""
    async def retrieve(self, account: str | Account, id: str, /, **params: Unpack[ExpandParams]) -> BankAccount | Card:
        """GET /v1/accounts/{account}/bank_accounts/{id}"""
    async def update(self, account: str | Account, id: str, /, **params: Unpack[AccountBankAccountUpdateParams]) -> BankAccount | Card:
        """POST /v1/accounts/{account}/bank_accounts/{id}"""

class AccountsCapabilitiesServiceAsync:
    async def list(self, account: str | Account, /, **params: Unpack[ExpandParams]) -> ListObject[Capability]:
        """GET /v1/accounts/{account}/capabilities"""
    async def retrieve(self, account: str | Account, capability: str | Capability, /, **params: Unpack[ExpandParams]) -> Capability:
        """GET /v1/accounts/{account}/capabilities/{capability}"""
    async def update(self, account: str | Account, capability: str | Capability, /, **params: Unpack[AccountCapabilityUpdateParams]) -> Capability:
        """POST /v1/accounts/{account}/capabilities/{capability}"""

class AccountsExternalAccountsServiceAsync:
    async def create(self, account: str | Account, /, **params: Unpack[AccountExternalAccountCreateParams]) -> BankAccount | Card:
        """POST /v1/accounts/{account}/external_accounts"""
    async def delete(self, account: str | Account, id: str, /, **params: Unpack[RequestOptions]) -> BankAccount | Card:
        """DELETE /v1/accounts/{account}/external_accounts/{id}"""
    async def list(self, account: str | Account, /, **params: Unpack[AccountExternalAccountListParams]) -> ListObject[BankAccount | Card]:
        """GET /v1/accounts/{account}/external_accounts"""
    async def retrieve(self, account: str | Account, id: str, /, **params: Unpack[ExpandParams]) -> BankAccount | Card:
        """GET /v1/accounts/{account}/external_accounts/{id}"""
    async def update(self, account: str | Account, id: str, /, **params: Unpack[AccountExternalAccountUpdateParams]) -> BankAccount | Card:
        """POST /v1/accounts/{account}/external_accounts/{id}"""

class AccountsLoginLinksServiceAsync:
    async def create(self, account: str | Account, /, **params: Unpack[ExpandParams]) -> LoginLink:
        """POST /v1/accounts/{account}/login_links"""

class AccountsPeopleServiceAsync:
    async def create(self, account: str | Account, /, **params: Unpack[AccountPeopleCreateParams]) -> Person:
        """POST /v1/accounts/{account}/people"""
    async def delete(self, account: str | Account, person: str | Person, /, **params: Unpack[RequestOptions]) -> Person:
        """DELETE /v1/accounts/{account}/people/{person}"""
    async def list(self, account: str | Account, /, **params: Unpack[AccountPeopleListParams]) -> ListObject[Person]:
        """GET /v1/accounts/{account}/people"""
    async def retrieve(self, account: str | Account, person: str | Person, /, **params: Unpack[ExpandParams]) -> Person:
        """GET /v1/accounts/{account}/people/{person}"""
    async def update(self, account: str | Account, person: str | Person, /, **params: Unpack[AccountPeopleUpdateParams]) -> Person:
        """POST /v1/accounts/{account}/people/{person}"""

class AccountsPersonsServiceAsync:
    async def create(self, account: str | Account, /, **params: Unpack[AccountPersonCreateParams]) -> Person:
        """POST /v1/accounts/{account}/persons"""
    async def delete(self, account: str | Account, person: str | Person, /, **params: Unpack[RequestOptions]) -> Person:
        """DELETE /v1/accounts/{account}/persons/{person}"""
    async def list(self, account: str | Account, /, **params: Unpack[AccountPersonListParams]) -> ListObject[Person]:
        """GET /v1/accounts/{account}/persons"""
    async def retrieve(self, account: str | Account, person: str | Person, /, **params: Unpack[ExpandParams]) -> Person:
        """GET /v1/accounts/{account}/persons/{person}"""
    async def update(self, account: str | Account, person: str | Person, /, **params: Unpack[AccountPersonUpdateParams]) -> Person:
        """POST /v1/accounts/{account}/persons/{person}"""

class AccountsServiceAsync:
    bank_accounts: AccountsBankAccountsServiceAsync
    capabilities: AccountsCapabilitiesServiceAsync
    external_accounts: AccountsExternalAccountsServiceAsync
    login_links: AccountsLoginLinksServiceAsync
    people: AccountsPeopleServiceAsync
    persons: AccountsPersonsServiceAsync
    async def create(self, /, **params: Unpack[AccountCreateParams]) -> Account:
        """POST /v1/accounts"""
    async def delete(self, account: str | Account, /, **params: Unpack[RequestOptions]) -> Account:
        """DELETE /v1/accounts/{account}"""
    async def list(self, /, **params: Unpack[AccountListParams]) -> ListObject[Account]:
        """GET /v1/accounts"""
    async def reject(self, account: str | Account, /, **params: Unpack[AccountRejectParams]) -> Account:
        """POST /v1/accounts/{account}/reject"""
    async def retrieve(self, account: str | Account, /, **params: Unpack[ExpandParams]) -> Account:
        """GET /v1/accounts/{account}"""
    async def retrieve_current(self, /, **params: Unpack[ExpandParams]) -> Account:
        """GET /v1/account"""
    async def unreject(self, account: str | Account, /, **params: Unpack[ExpandParams]) -> Account:
        """POST /v1/accounts/{account}/unreject"""
    async def update(self, account: str | Account, /, **params: Unpack[AccountUpdateParams]) -> Account:
        """POST /v1/accounts/{account}"""

class ApplePayDomainsServiceAsync:
    async def create(self, /, **params: Unpack[ApplePayDomainCreateParams]) -> ApplePayDomain:
        """POST /v1/apple_pay/domains"""
    async def delete(self, domain: str | ApplePayDomain, /, **params: Unpack[RequestOptions]) -> ApplePayDomain:
        """DELETE /v1/apple_pay/domains/{domain}"""
    async def list(self, /, **params: Unpack[ApplePayDomainListParams]) -> ListObject[ApplePayDomain]:
        """GET /v1/apple_pay/domains"""
    async def retrieve(self, domain: str, /, **params: Unpack[ExpandParams]) -> ApplePayDomain:
        """GET /v1/apple_pay/domains/{domain}"""

class ApplicationFeesRefundsServiceAsync:
    async def create(self, id: str | ApplicationFee, /, **params: Unpack[ApplicationFeeRefundCreateParams]) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{id}/refunds"""
    async def list(self, id: str | ApplicationFee, /, **params: Unpack[PageParams]) -> ListObject[ApplicationFeeRefund]:
        """GET /v1/application_fees/{id}/refunds"""
    async def retrieve(self, fee: str | ApplicationFee, id: str, /, **params: Unpack[ExpandParams]) -> ApplicationFeeRefund:
        """GET /v1/application_fees/{fee}/refunds/{id}"""
    async def update(self, fee: str | ApplicationFee, id: str, /, **params: Unpack[ApplicationFeeRefundUpdateParams]) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{fee}/refunds/{id}"""

class ApplicationFeesServiceAsync:
    refunds: ApplicationFeesRefundsServiceAsync
    async def list(self, /, **params: Unpack[ApplicationFeeListParams]) -> ListObject[ApplicationFee]:
        """GET /v1/application_fees"""
    async def refund(self, id: str, /, **params: Unpack[ApplicationFeeRefundParams]) -> ApplicationFee:
        """POST /v1/application_fees/{id}/refund"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> ApplicationFee:
        """GET /v1/application_fees/{id}"""

class AppsInstallsServiceAsync:
    async def create(self, /, **params: Unpack[AppsInstallCreateParams]) -> AppsInstall:
        """POST /v1/apps/installs"""
    async def list(self, /, **params: Unpack[AppsInstallListParams]) -> ListObject[AppsInstall]:
        """GET /v1/apps/installs"""
    async def retrieve(self, install: str, /, **params: Unpack[ExpandParams]) -> AppsInstall:
        """GET /v1/apps/installs/{install}"""
    async def uninstall(self, install: str | AppsInstall, /, **params: Unpack[ExpandParams]) -> AppsInstall:
        """POST /v1/apps/installs/{install}/uninstall"""
    async def update(self, install: str | AppsInstall, /, **params: Unpack[ExpandParams]) -> AppsInstall:
        """POST /v1/apps/installs/{install}"""

class AppsSecretsServiceAsync:
    async def create(self, /, **params: Unpack[AppsSecretCreateParams]) -> AppsSecret:
        """POST /v1/apps/secrets"""
    async def delete_where(self, /, **params: Unpack[AppsSecretDeleteWhereParams]) -> AppsSecret:
        """POST /v1/apps/secrets/delete"""
    async def find(self, /, **params: Unpack[AppsSecretFindParams]) -> AppsSecret:
        """GET /v1/apps/secrets/find"""
    async def list(self, /, **params: Unpack[AppsSecretListParams]) -> ListObject[AppsSecret]:
        """GET /v1/apps/secrets"""

class AppsServiceAsync:
    installs: AppsInstallsServiceAsync
    secrets: AppsSecretsServiceAsync

class BalanceHistoryServiceAsync:
    async def list(self, /, **params: Unpack[BalanceHistoryListParams]) -> ListObject[BalanceTransaction]:
        """GET /v1/balance/history"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> BalanceTransaction:
        """GET /v1/balance/history/{id}"""

class BalanceServiceAsync:
    history: BalanceHistoryServiceAsync
    async def retrieve(self, /, **params: Unpack[ExpandParams]) -> Balance:
        """GET /v1/balance"""

class BalanceSettingsServiceAsync:
    async def retrieve(self, /, **params: Unpack[ExpandParams]) -> BalanceSettings:
        """GET /v1/balance_settings"""
    async def update(self, /, **params: Unpack[BalanceSettingsUpdateParams]) -> BalanceSettings:
        """POST /v1/balance_settings"""

class BalanceTransactionsServiceAsync:
    async def list(self, /, **params: Unpack[BalanceTransactionListParams]) -> ListObject[BalanceTransaction]:
        """GET /v1/balance_transactions"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> BalanceTransaction:
        """GET /v1/balance_transactions/{id}"""

class BillingAlertsServiceAsync:
    async def activate(self, id: str | BillingAlert, /, **params: Unpack[ExpandParams]) -> BillingAlert:
        """POST /v1/billing/alerts/{id}/activate"""
    async def archive(self, id: str | BillingAlert, /, **params: Unpack[ExpandParams]) -> BillingAlert:
        """POST /v1/billing/alerts/{id}/archive"""
    async def create(self, /, **params: Unpack[BillingAlertCreateParams]) -> BillingAlert:
        """POST /v1/billing/alerts"""
    async def deactivate(self, id: str | BillingAlert, /, **params: Unpack[ExpandParams]) -> BillingAlert:
        """POST /v1/billing/alerts/{id}/deactivate"""
    async def list(self, /, **params: Unpack[BillingAlertListParams]) -> ListObject[BillingAlert]:
        """GET /v1/billing/alerts"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> BillingAlert:
        """GET /v1/billing/alerts/{id}"""

class BillingCreditBalanceSummaryServiceAsync:
    async def retrieve(self, /, **params: Unpack[BillingCreditBalanceSummaryRetrieveParams]) -> BillingCreditBalanceSummary:
        """GET /v1/billing/credit_balance_summary"""

class BillingCreditBalanceTransactionsServiceAsync:
    async def list(self, /, **params: Unpack[BillingCreditBalanceTransactionListParams]) -> ListObject[BillingCreditBalanceTransaction]:
        """GET /v1/billing/credit_balance_transactions"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> BillingCreditBalanceTransaction:
        """GET /v1/billing/credit_balance_transactions/{id}"""

class BillingCreditGrantsServiceAsync:
    async def create(self, /, **params: Unpack[BillingCreditGrantCreateParams]) -> BillingCreditGrant:
        """POST /v1/billing/credit_grants"""
    async def expire(self, id: str | BillingCreditGrant, /, **params: Unpack[ExpandParams]) -> BillingCreditGrant:
        """POST /v1/billing/credit_grants/{id}/expire"""
    async def list(self, /, **params: Unpack[BillingCreditGrantListParams]) -> ListObject[BillingCreditGrant]:
        """GET /v1/billing/credit_grants"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> BillingCreditGrant:
        """GET /v1/billing/credit_grants/{id}"""
    async def update(self, id: str | BillingCreditGrant, /, **params: Unpack[BillingCreditGrantUpdateParams]) -> BillingCreditGrant:
        """POST /v1/billing/credit_grants/{id}"""
    async def void_grant(self, id: str | BillingCreditGrant, /, **params: Unpack[ExpandParams]) -> BillingCreditGrant:
        """POST /v1/billing/credit_grants/{id}/void"""

class BillingFeedbackOptionsServiceAsync:
    async def create(self, /, **params: Unpack[BillingFeedbackOptionCreateParams]) -> BillingFeedbackOption:
        """POST /v1/billing/feedback_options"""
    async def deactivate(self, feedback_option: str | BillingFeedbackOption, /, **params: Unpack[ExpandParams]) -> BillingFeedbackOption:
        """POST /v1/billing/feedback_options/{feedback_option}/deactivate"""
    async def list(self, /, **params: Unpack[BillingFeedbackOptionListParams]) -> ListObject[BillingFeedbackOption]:
        """GET /v1/billing/feedback_options"""
    async def retrieve(self, feedback_option: str, /, **params: Unpack[ExpandParams]) -> BillingFeedbackOption:
        """GET /v1/billing/feedback_options/{feedback_option}"""
    async def update(self, feedback_option: str | BillingFeedbackOption, /, **params: Unpack[BillingFeedbackOptionUpdateParams]) -> BillingFeedbackOption:
        """POST /v1/billing/feedback_options/{feedback_option}"""

class BillingMeterEventAdjustmentsServiceAsync:
    async def create(self, /, **params: Unpack[BillingMeterEventAdjustmentCreateParams]) -> BillingMeterEventAdjustment:
        """POST /v1/billing/meter_event_adjustments"""

class BillingMeterEventsServiceAsync:
    async def create(self, /, **params: Unpack[BillingMeterEventCreateParams]) -> BillingMeterEvent:
        """POST /v1/billing/meter_events"""

class BillingMetersEventSummariesServiceAsync:
    async def list(self, id: str | BillingMeter, /, **params: Unpack[BillingMeterEventSummaryListParams]) -> ListObject[BillingMeterEventSummary]:
        """GET /v1/billing/meters/{id}/event_summaries"""

class BillingMetersServiceAsync:
    event_summaries: BillingMetersEventSummariesServiceAsync
    async def create(self, /, **params: Unpack[BillingMeterCreateParams]) -> BillingMeter:
        """POST /v1/billing/meters"""
    async def deactivate(self, id: str | BillingMeter, /, **params: Unpack[ExpandParams]) -> BillingMeter:
        """POST /v1/billing/meters/{id}/deactivate"""
    async def list(self, /, **params: Unpack[BillingMeterListParams]) -> ListObject[BillingMeter]:
        """GET /v1/billing/meters"""
    async def reactivate(self, id: str | BillingMeter, /, **params: Unpack[ExpandParams]) -> BillingMeter:
        """POST /v1/billing/meters/{id}/reactivate"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> BillingMeter:
        """GET /v1/billing/meters/{id}"""
    async def update(self, id: str | BillingMeter, /, **params: Unpack[BillingMeterUpdateParams]) -> BillingMeter:
        """POST /v1/billing/meters/{id}"""

class BillingServiceAsync:
    alerts: BillingAlertsServiceAsync
    credit_balance_summary: BillingCreditBalanceSummaryServiceAsync
    credit_balance_transactions: BillingCreditBalanceTransactionsServiceAsync
    credit_grants: BillingCreditGrantsServiceAsync
    feedback_options: BillingFeedbackOptionsServiceAsync
    meter_event_adjustments: BillingMeterEventAdjustmentsServiceAsync
    meter_events: BillingMeterEventsServiceAsync
    meters: BillingMetersServiceAsync

class BillingPortalConfigurationsServiceAsync:
    async def create(self, /, **params: Unpack[BillingPortalConfigurationCreateParams]) -> BillingPortalConfiguration:
        """POST /v1/billing_portal/configurations"""
    async def list(self, /, **params: Unpack[BillingPortalConfigurationListParams]) -> ListObject[BillingPortalConfiguration]:
        """GET /v1/billing_portal/configurations"""
    async def retrieve(self, configuration: str, /, **params: Unpack[ExpandParams]) -> BillingPortalConfiguration:
        """GET /v1/billing_portal/configurations/{configuration}"""
    async def update(self, configuration: str | BillingPortalConfiguration, /, **params: Unpack[BillingPortalConfigurationUpdateParams]) -> BillingPortalConfiguration:
        """POST /v1/billing_portal/configurations/{configuration}"""

class BillingPortalSessionsServiceAsync:
    async def create(self, /, **params: Unpack[BillingPortalSessionCreateParams]) -> BillingPortalSession:
        """POST /v1/billing_portal/sessions"""

class BillingPortalServiceAsync:
    configurations: BillingPortalConfigurationsServiceAsync
    sessions: BillingPortalSessionsServiceAsync

class ChargesDisputeServiceAsync:
    async def close(self, charge: str | Charge, /, **params: Unpack[ExpandParams]) -> Dispute:
        """POST /v1/charges/{charge}/dispute/close"""
    async def retrieve(self, charge: str | Charge, /, **params: Unpack[ExpandParams]) -> Dispute:
        """GET /v1/charges/{charge}/dispute"""
    async def update(self, charge: str | Charge, /, **params: Unpack[ChargeDisputeUpdateParams]) -> Dispute:
        """POST /v1/charges/{charge}/dispute"""

class ChargesRefundsServiceAsync:
    async def create(self, charge: str | Charge, /, **params: Unpack[ChargeRefundCreateParams]) -> Refund:
        """POST /v1/charges/{charge}/refunds"""
    async def list(self, charge: str | Charge, /, **params: Unpack[PageParams]) -> ListObject[Refund]:
        """GET /v1/charges/{charge}/refunds"""
    async def retrieve(self, charge: str | Charge, refund: str | Refund, /, **params: Unpack[ExpandParams]) -> Refund:
        """GET /v1/charges/{charge}/refunds/{refund}"""
    async def update(self, charge: str | Charge, refund: str | Refund, /, **params: Unpack[ChargeRefundUpdateParams]) -> Refund:
        """POST /v1/charges/{charge}/refunds/{refund}"""

class ChargesServiceAsync:
    dispute: ChargesDisputeServiceAsync
    refunds: ChargesRefundsServiceAsync
    async def capture(self, charge: str | Charge, /, **params: Unpack[ChargeCaptureParams]) -> Charge:
        """POST /v1/charges/{charge}/capture"""
    async def create(self, /, **params: Unpack[ChargeCreateParams]) -> Charge:
        """POST /v1/charges"""
    async def list(self, /, **params: Unpack[ChargeListParams]) -> ListObject[Charge]:
        """GET /v1/charges"""
    async def refund(self, charge: str | Charge, /, **params: Unpack[ChargeRefundParams]) -> Charge:
        """POST /v1/charges/{charge}/refund"""
    async def retrieve(self, charge: str | Charge, /, **params: Unpack[ExpandParams]) -> Charge:
        """GET /v1/charges/{charge}"""
    async def search(self, /, **params: Unpack[ChargeSearchParams]) -> SearchResult[Charge]:
        """GET /v1/charges/search"""
    async def update(self, charge: str | Charge, /, **params: Unpack[ChargeUpdateParams]) -> Charge:
        """POST /v1/charges/{charge}"""

class CheckoutSessionsLineItemsServiceAsync:
    async def list(self, session: str | CheckoutSession, /, **params: Unpack[PageParams]) -> ListObject[LineItem]:
        """GET /v1/checkout/sessions/{session}/line_items"""

class CheckoutSessionsServiceAsync:
    line_items: CheckoutSessionsLineItemsServiceAsync
    async def create(self, /, **params: Unpack[CheckoutSessionCreateParams]) -> CheckoutSession:
        """POST /v1/checkout/sessions"""
    async def expire(self, session: str | CheckoutSession, /, **params: Unpack[ExpandParams]) -> CheckoutSession:
        """POST /v1/checkout/sessions/{session}/expire"""
    async def list(self, /, **params: Unpack[CheckoutSessionListParams]) -> ListObject[CheckoutSession]:
        """GET /v1/checkout/sessions"""
    async def retrieve(self, session: str, /, **params: Unpack[ExpandParams]) -> CheckoutSession:
        """GET /v1/checkout/sessions/{session}"""
    async def update(self, session: str | CheckoutSession, /, **params: Unpack[CheckoutSessionUpdateParams]) -> CheckoutSession:
        """POST /v1/checkout/sessions/{session}"""

class CheckoutServiceAsync:
    sessions: CheckoutSessionsServiceAsync

class ClimateOrdersServiceAsync:
    async def cancel(self, order: str | ClimateOrder, /, **params: Unpack[ExpandParams]) -> ClimateOrder:
        """POST /v1/climate/orders/{order}/cancel"""
    async def create(self, /, **params: Unpack[ClimateOrderCreateParams]) -> ClimateOrder:
        """POST /v1/climate/orders"""
    async def list(self, /, **params: Unpack[PageParams]) -> ListObject[ClimateOrder]:
        """GET /v1/climate/orders"""
    async def retrieve(self, order: str, /, **params: Unpack[ExpandParams]) -> ClimateOrder:
        """GET /v1/climate/orders/{order}"""
    async def update(self, order: str | ClimateOrder, /, **params: Unpack[ClimateOrderUpdateParams]) -> ClimateOrder:
        """POST /v1/climate/orders/{order}"""

class ClimateProductsServiceAsync:
    async def list(self, /, **params: Unpack[PageParams]) -> ListObject[ClimateProduct]:
        """GET /v1/climate/products"""
    async def retrieve(self, product: str | Product, /, **params: Unpack[ExpandParams]) -> ClimateProduct:
        """GET /v1/climate/products/{product}"""

class ClimateSuppliersServiceAsync:
    async def list(self, /, **params: Unpack[PageParams]) -> ListObject[ClimateSupplier]:
        """GET /v1/climate/suppliers"""
    async def retrieve(self, supplier: str, /, **params: Unpack[ExpandParams]) -> ClimateSupplier:
        """GET /v1/climate/suppliers/{supplier}"""

class ClimateServiceAsync:
    orders: ClimateOrdersServiceAsync
    products: ClimateProductsServiceAsync
    suppliers: ClimateSuppliersServiceAsync

class ConfirmationTokensServiceAsync:
    async def retrieve(self, confirmation_token: str | ConfirmationToken, /, **params: Unpack[ExpandParams]) -> ConfirmationToken:
        """GET /v1/confirmation_tokens/{confirmation_token}"""

class CountrySpecsServiceAsync:
    async def list(self, /, **params: Unpack[PageParams]) -> ListObject[CountrySpec]:
        """GET /v1/country_specs"""
    async def retrieve(self, country: str, /, **params: Unpack[ExpandParams]) -> CountrySpec:
        """GET /v1/country_specs/{country}"""

class CouponsServiceAsync:
    async def create(self, /, **params: Unpack[CouponCreateParams]) -> Coupon:
        """POST /v1/coupons"""
    async def delete(self, coupon: str | Coupon, /, **params: Unpack[RequestOptions]) -> Coupon:
        """DELETE /v1/coupons/{coupon}"""
    async def list(self, /, **params: Unpack[CouponListParams]) -> ListObject[Coupon]:
        """GET /v1/coupons"""
    async def retrieve(self, coupon: str | Coupon, /, **params: Unpack[ExpandParams]) -> Coupon:
        """GET /v1/coupons/{coupon}"""
    async def update(self, coupon: str | Coupon, /, **params: Unpack[CouponUpdateParams]) -> Coupon:
        """POST /v1/coupons/{coupon}"""

class CreditNotesLineItemsServiceAsync:
    async def list(self, credit_note: str | CreditNote, /, **params: Unpack[PageParams]) -> ListObject[CreditNoteLineItem]:
        """GET /v1/credit_notes/{credit_note}/lines"""

class CreditNotesPreviewLinesServiceAsync:
    async def list(self, /, **params: Unpack[CreditNotePreviewLineListParams]) -> ListObject[CreditNoteLineItem]:
        """GET /v1/credit_notes/preview/lines"""

class CreditNotesServiceAsync:
    line_items: CreditNotesLineItemsServiceAsync
    preview_lines: CreditNotesPreviewLinesServiceAsync
    async def create(self, /, **params: Unpack[CreditNoteCreateParams]) -> CreditNote:
        """POST /v1/credit_notes"""
    async def list(self, /, **params: Unpack[CreditNoteListParams]) -> ListObject[CreditNote]:
        """GET /v1/credit_notes"""
    async def preview(self, /, **params: Unpack[CreditNotePreviewParams]) -> CreditNote:
        """GET /v1/credit_notes/preview"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> CreditNote:
        """GET /v1/credit_notes/{id}"""
    async def update(self, id: str | CreditNote, /, **params: Unpack[CreditNoteUpdateParams]) -> CreditNote:
        """POST /v1/credit_notes/{id}"""
    async def void_credit_note(self, id: str | CreditNote, /, **params: Unpack[ExpandParams]) -> CreditNote:
        """POST /v1/credit_notes/{id}/void"""

class CustomerSessionsServiceAsync:
    async def create(self, /, **params: Unpack[CustomerSessionCreateParams]) -> CustomerSession:
        """POST /v1/customer_sessions"""

class CustomersBalanceTransactionsServiceAsync:
    async def create(self, customer: str | Customer, /, **params: Unpack[CustomerBalanceTransactionCreateParams]) -> CustomerBalanceTransaction:
        """POST /v1/customers/{customer}/balance_transactions"""
    async def list(self, customer: str | Customer, /, **params: Unpack[CustomerBalanceTransactionListParams]) -> ListObject[CustomerBalanceTransaction]:
        """GET /v1/customers/{customer}/balance_transactions"""
    async def retrieve(self, customer: str | Customer, transaction: str, /, **params: Unpack[ExpandParams]) -> CustomerBalanceTransaction:
        """GET /v1/customers/{customer}/balance_transactions/{transaction}"""
    async def update(self, customer: str | Customer, transaction: str, /, **params: Unpack[CustomerBalanceTransactionUpdateParams]) -> CustomerBalanceTransaction:
        """POST /v1/customers/{customer}/balance_transactions/{transaction}"""

class CustomersBankAccountsServiceAsync:
    async def create(self, customer: str | Customer, /, **params: Unpack[CustomerBankAccountCreateParams]) -> Account | BankAccount | Card | Source:
        """POST /v1/customers/{customer}/bank_accounts"""
    async def delete(self, customer: str | Customer, id: str, /, **params: Unpack[ExpandParams]) -> BankAccount:
        """DELETE /v1/customers/{customer}/bank_accounts/{id}"""
    async def list(self, customer: str | Customer, /, **params: Unpack[PageParams]) -> ListObject[BankAccount]:
        """GET /v1/customers/{customer}/bank_accounts"""
    async def retrieve(self, customer: str | Customer, id: str, /, **params: Unpack[ExpandParams]) -> BankAccount:
        """GET /v1/customers/{customer}/bank_accounts/{id}"""
    async def update(self, customer: str | Customer, id: str, /, **params: Unpack[CustomerBankAccountUpdateParams]) -> Card | BankAccount | Source:
        """POST /v1/customers/{customer}/bank_accounts/{id}"""
    async def verify(self, customer: str | Customer, id: str, /, **params: Unpack[CustomerBankAccountVerifyParams]) -> BankAccount:
        """POST /v1/customers/{customer}/bank_accounts/{id}/verify"""

class CustomersCardsServiceAsync:
    async def create(self, customer: str | Customer, /, **params: Unpack[CustomerCardCreateParams]) -> Account | BankAccount | Card | Source:
        """POST /v1/customers/{customer}/cards"""
    async def delete(self, customer: str | Customer, id: str, /, **params: Unpack[ExpandParams]) -> Card:
        """DELETE /v1/customers/{customer}/cards/{id}"""
    async def list(self, customer: str | Customer, /, **params: Unpack[PageParams]) -> ListObject[Card]:
        """GET /v1/customers/{customer}/cards"""
    async def retrieve(self, customer: str | Customer, id: str, /, **params: Unpack[ExpandParams]) -> Card:
        """GET /v1/customers/{customer}/cards/{id}"""
    async def update(self, customer: str | Customer, id: str, /, **params: Unpack[CustomerCardUpdateParams]) -> Card | BankAccount | Source:
        """POST /v1/customers/{customer}/cards/{id}"""

class CustomersCashBalanceServiceAsync:
    async def retrieve(self, customer: str | Customer, /, **params: Unpack[ExpandParams]) -> CashBalance:
        """GET /v1/customers/{customer}/cash_balance"""
    async def update(self, customer: str | Customer, /, **params: Unpack[CustomerCashBalanceUpdateParams]) -> CashBalance:
        """POST /v1/customers/{customer}/cash_balance"""

class CustomersCashBalanceTransactionsServiceAsync:
    async def list(self, customer: str | Customer, /, **params: Unpack[PageParams]) -> ListObject[CustomerCashBalanceTransaction]:
        """GET /v1/customers/{customer}/cash_balance_transactions"""
    async def retrieve(self, customer: str | Customer, transaction: str, /, **params: Unpack[ExpandParams]) -> CustomerCashBalanceTransaction:
        """GET /v1/customers/{customer}/cash_balance_transactions/{transaction}"""

class CustomersDiscountServiceAsync:
    async def retrieve(self, customer: str | Customer, /, **params: Unpack[ExpandParams]) -> Discount:
        """GET /v1/customers/{customer}/discount"""

class CustomersFundingInstructionsServiceAsync:
    async def create(self, customer: str | Customer, /, **params: Unpack[CustomerFundingInstructionCreateParams]) -> FundingInstructions:
        """POST /v1/customers/{customer}/funding_instructions"""

class CustomersPaymentMethodsServiceAsync:
    async def list(self, customer: str | Customer, /, **params: Unpack[CustomerPaymentMethodListParams]) -> ListObject[PaymentMethod]:
        """GET /v1/customers/{customer}/payment_methods"""
    async def retrieve(self, customer: str | Customer, payment_method: str | PaymentMethod, /, **params: Unpack[ExpandParams]) -> PaymentMethod:
        """GET /v1/customers/{customer}/payment_methods/{payment_method}"""

class CustomersPaymentSourcesServiceAsync:
    async def create(self, customer: str | Customer, /, **params: Unpack[CustomerPaymentSourceCreateParams]) -> Account | BankAccount | Card | Source:
        """POST /v1/customers/{customer}/sources"""
    async def delete(self, customer: str | Customer, id: str, /, **params: Unpack[ExpandParams]) -> Account | BankAccount | Card | Source:
        """DELETE /v1/customers/{customer}/sources/{id}"""
    async def list(self, customer: str | Customer, /, **params: Unpack[CustomerPaymentSourceListParams]) -> ListObject[BankAccount | Card | Source]:
        """GET /v1/customers/{customer}/sources"""
    async def retrieve(self, customer: str | Customer, id: str, /, **params: Unpack[ExpandParams]) -> Account | BankAccount | Card | Source:
        """GET /v1/customers/{customer}/sources/{id}"""
    async def update(self, customer: str | Customer, id: str, /, **params: Unpack[CustomerPaymentSourceUpdateParams]) -> Card | BankAccount | Source:
        """POST /v1/customers/{customer}/sources/{id}"""
    async def verify(self, customer: str | Customer, id: str, /, **params: Unpack[CustomerPaymentSourceVerifyParams]) -> BankAccount:
        """POST /v1/customers/{customer}/sources/{id}/verify"""

class CustomersSubscriptionsDiscountServiceAsync:
    async def delete(self, customer: str | Customer, subscription_exposed_id: str, /, **params: Unpack[RequestOptions]) -> Discount:
        """DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount"""
    async def retrieve(self, customer: str | Customer, subscription_exposed_id: str, /, **params: Unpack[ExpandParams]) -> Discount:
        """GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount"""

class CustomersSubscriptionsServiceAsync:
    discount: CustomersSubscriptionsDiscountServiceAsync
    async def cancel(self, customer: str | Customer, subscription_exposed_id: str, /, **params: Unpack[CustomerSubscriptionCancelParams]) -> Subscription:
        """DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}"""
    async def create(self, customer: str | Customer, /, **params: Unpack[CustomerSubscriptionCreateParams]) -> Subscription:
        """POST /v1/customers/{customer}/subscriptions"""
    async def list(self, customer: str | Customer, /, **params: Unpack[PageParams]) -> ListObject[Subscription]:
        """GET /v1/customers/{customer}/subscriptions"""
    async def retrieve(self, customer: str | Customer, subscription_exposed_id: str, /, **params: Unpack[ExpandParams]) -> Subscription:
        """GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}"""
    async def update(self, customer: str | Customer, subscription_exposed_id: str, /, **params: Unpack[CustomerSubscriptionUpdateParams]) -> Subscription:
        """POST /v1/customers/{customer}/subscriptions/{subscription_exposed_id}"""

class CustomersTaxIdsServiceAsync:
    async def create(self, customer: str | Customer, /, **params: Unpack[CustomerTaxIdCreateParams]) -> TaxId:
        """POST /v1/customers/{customer}/tax_ids"""
    async def delete(self, customer: str | Customer, id: str, /, **params: Unpack[RequestOptions]) -> TaxId:
        """DELETE /v1/customers/{customer}/tax_ids/{id}"""
    async def list(self, customer: str | Customer, /, **params: Unpack[PageParams]) -> ListObject[TaxId]:
        """GET /v1/customers/{customer}/tax_ids"""
    async def retrieve(self, customer: str | Customer, id: str, /, **params: Unpack[ExpandParams]) -> TaxId:
        """GET /v1/customers/{customer}/tax_ids/{id}"""

class CustomersServiceAsync:
    balance_transactions: CustomersBalanceTransactionsServiceAsync
    bank_accounts: CustomersBankAccountsServiceAsync
    cards: CustomersCardsServiceAsync
    cash_balance: CustomersCashBalanceServiceAsync
    cash_balance_transactions: CustomersCashBalanceTransactionsServiceAsync
    discount: CustomersDiscountServiceAsync
    funding_instructions: CustomersFundingInstructionsServiceAsync
    payment_methods: CustomersPaymentMethodsServiceAsync
    payment_sources: CustomersPaymentSourcesServiceAsync
    subscriptions: CustomersSubscriptionsServiceAsync
    tax_ids: CustomersTaxIdsServiceAsync
    async def create(self, /, **params: Unpack[CustomerCreateParams]) -> Customer:
        """POST /v1/customers"""
    async def delete(self, customer: str | Customer, /, **params: Unpack[RequestOptions]) -> Customer:
        """DELETE /v1/customers/{customer}"""
    async def delete_discount(self, customer: str | Customer, /, **params: Unpack[RequestOptions]) -> Discount:
        """DELETE /v1/customers/{customer}/discount"""
    async def list(self, /, **params: Unpack[CustomerListParams]) -> ListObject[Customer]:
        """GET /v1/customers"""
    async def retrieve(self, customer: str | Customer, /, **params: Unpack[ExpandParams]) -> Customer:
        """GET /v1/customers/{customer}"""
    async def search(self, /, **params: Unpack[CustomerSearchParams]) -> SearchResult[Customer]:
        """GET /v1/customers/search"""
    async def update(self, customer: str | Customer, /, **params: Unpack[CustomerUpdateParams]) -> Customer:
        """POST /v1/customers/{customer}"""

class DisputesServiceAsync:
    async def close(self, dispute: str | Dispute, /, **params: Unpack[ExpandParams]) -> Dispute:
        """POST /v1/disputes/{dispute}/close"""
    async def list(self, /, **params: Unpack[DisputeListParams]) -> ListObject[Dispute]:
        """GET /v1/disputes"""
    async def retrieve(self, dispute: str | Dispute, /, **params: Unpack[ExpandParams]) -> Dispute:
        """GET /v1/disputes/{dispute}"""
    async def update(self, dispute: str | Dispute, /, **params: Unpack[DisputeUpdateParams]) -> Dispute:
        """POST /v1/disputes/{dispute}"""

class EntitlementsActiveEntitlementsServiceAsync:
    async def list(self, /, **params: Unpack[EntitlementsActiveEntitlementListParams]) -> ListObject[EntitlementsActiveEntitlement]:
        """GET /v1/entitlements/active_entitlements"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> EntitlementsActiveEntitlement:
        """GET /v1/entitlements/active_entitlements/{id}"""

class EntitlementsFeaturesServiceAsync:
    async def create(self, /, **params: Unpack[EntitlementsFeatureCreateParams]) -> EntitlementsFeature:
        """POST /v1/entitlements/features"""
    async def list(self, /, **params: Unpack[EntitlementsFeatureListParams]) -> ListObject[EntitlementsFeature]:
        """GET /v1/entitlements/features"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> EntitlementsFeature:
        """GET /v1/entitlements/features/{id}"""
    async def update(self, id: str | EntitlementsFeature, /, **params: Unpack[EntitlementsFeatureUpdateParams]) -> EntitlementsFeature:
        """POST /v1/entitlements/features/{id}"""

class EntitlementsServiceAsync:
    active_entitlements: EntitlementsActiveEntitlementsServiceAsync
    features: EntitlementsFeaturesServiceAsync

class EphemeralKeysServiceAsync:
    async def create(self, /, **params: Unpack[EphemeralKeyCreateParams]) -> EphemeralKey:
        """POST /v1/ephemeral_keys"""
    async def delete(self, key: str | EphemeralKey, /, **params: Unpack[ExpandParams]) -> EphemeralKey:
        """DELETE /v1/ephemeral_keys/{key}"""

class EventsServiceAsync:
    async def list(self, /, **params: Unpack[EventListParams]) -> ListObject[Event]:
        """GET /v1/events"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> Event:
        """GET /v1/events/{id}"""

class ExchangeRatesServiceAsync:
    async def list(self, /, **params: Unpack[PageParams]) -> ListObject[ExchangeRate]:
        """GET /v1/exchange_rates"""
    async def retrieve(self, rate_id: str, /, **params: Unpack[ExpandParams]) -> ExchangeRate:
        """GET /v1/exchange_rates/{rate_id}"""

class ExternalAccountsServiceAsync:
    async def update(self, id: str, /, **params: Unpack[ExternalAccountUpdateParams]) -> BankAccount | Card:
        """POST /v1/external_accounts/{id}"""

class FileLinksServiceAsync:
    async def create(self, /, **params: Unpack[FileLinkCreateParams]) -> FileLink:
        """POST /v1/file_links"""
    async def list(self, /, **params: Unpack[FileLinkListParams]) -> ListObject[FileLink]:
        """GET /v1/file_links"""
    async def retrieve(self, link: str, /, **params: Unpack[ExpandParams]) -> FileLink:
        """GET /v1/file_links/{link}"""
    async def update(self, link: str | FileLink, /, **params: Unpack[FileLinkUpdateParams]) -> FileLink:
        """POST /v1/file_links/{link}"""

class FilesServiceAsync:
    async def contents(self, file: str | File, /, **params: Unpack[ExpandParams]) -> bytes:
        """GET /v1/files/{file}/contents"""
    async def create(self, /, **params: Unpack[FileCreateParams]) -> File:
        """POST /v1/files"""
    async def list(self, /, **params: Unpack[FileListParams]) -> ListObject[File]:
        """GET /v1/files"""
    async def retrieve(self, file: str | File, /, **params: Unpack[ExpandParams]) -> File:
        """GET /v1/files/{file}"""

class FinancialConnectionsAccountsOwnersServiceAsync:
    async def list(self, account: str | FinancialConnectionsAccount, /, **params: Unpack[FinancialConnectionsAccountOwnerListParams]) -> ListObject[FinancialConnectionsAccountOwner]:
        """GET /v1/financial_connections/accounts/{account}/owners"""

class FinancialConnectionsAccountsServiceAsync:
    owners: FinancialConnectionsAccountsOwnersServiceAsync
    async def disconnect(self, account: str | FinancialConnectionsAccount, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsAccount:
        """POST /v1/financial_connections/accounts/{account}/disconnect"""
    async def list(self, /, **params: Unpack[FinancialConnectionsAccountListParams]) -> ListObject[FinancialConnectionsAccount]:
        """GET /v1/financial_connections/accounts"""
    async def refresh(self, account: str | FinancialConnectionsAccount, /, **params: Unpack[FinancialConnectionsAccountRefreshParams]) -> FinancialConnectionsAccount:
        """POST /v1/financial_connections/accounts/{account}/refresh"""
    async def retrieve(self, account: str | Account, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsAccount:
        """GET /v1/financial_connections/accounts/{account}"""
    async def subscribe(self, account: str | FinancialConnectionsAccount, /, **params: Unpack[FinancialConnectionsAccountSubscribeParams]) -> FinancialConnectionsAccount:
        """POST /v1/financial_connections/accounts/{account}/subscribe"""
    async def unsubscribe(self, account: str | FinancialConnectionsAccount, /, **params: Unpack[FinancialConnectionsAccountUnsubscribeParams]) -> FinancialConnectionsAccount:
        """POST /v1/financial_connections/accounts/{account}/unsubscribe"""

class FinancialConnectionsSessionsServiceAsync:
    async def create(self, /, **params: Unpack[FinancialConnectionsSessionCreateParams]) -> FinancialConnectionsSession:
        """POST /v1/financial_connections/sessions"""
    async def retrieve(self, session: str, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsSession:
        """GET /v1/financial_connections/sessions/{session}"""

class FinancialConnectionsTransactionsServiceAsync:
    async def list(self, /, **params: Unpack[FinancialConnectionsTransactionListParams]) -> ListObject[FinancialConnectionsTransaction]:
        """GET /v1/financial_connections/transactions"""
    async def retrieve(self, transaction: str, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsTransaction:
        """GET /v1/financial_connections/transactions/{transaction}"""

class FinancialConnectionsServiceAsync:
    accounts: FinancialConnectionsAccountsServiceAsync
    sessions: FinancialConnectionsSessionsServiceAsync
    transactions: FinancialConnectionsTransactionsServiceAsync

class ForwardingRequestsServiceAsync:
    async def create(self, /, **params: Unpack[ForwardingRequestCreateParams]) -> ForwardingRequest:
        """POST /v1/forwarding/requests"""
    async def list(self, /, **params: Unpack[ForwardingRequestListParams]) -> ListObject[ForwardingRequest]:
        """GET /v1/forwarding/requests"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> ForwardingRequest:
        """GET /v1/forwarding/requests/{id}"""

class ForwardingServiceAsync:
    requests: ForwardingRequestsServiceAsync

class IdentityVerificationReportsServiceAsync:
    async def list(self, /, **params: Unpack[IdentityVerificationReportListParams]) -> ListObject[IdentityVerificationReport]:
        """GET /v1/identity/verification_reports"""
    async def retrieve(self, report: str, /, **params: Unpack[ExpandParams]) -> IdentityVerificationReport:
        """GET /v1/identity/verification_reports/{report}"""

class IdentityVerificationSessionsServiceAsync:
    async def cancel(self, session: str | IdentityVerificationSession, /, **params: Unpack[ExpandParams]) -> IdentityVerificationSession:
        """POST /v1/identity/verification_sessions/{session}/cancel"""
    async def create(self, /, **params: Unpack[IdentityVerificationSessionCreateParams]) -> IdentityVerificationSession:
        """POST /v1/identity/verification_sessions"""
    async def list(self, /, **params: Unpack[IdentityVerificationSessionListParams]) -> ListObject[IdentityVerificationSession]:
        """GET /v1/identity/verification_sessions"""
    async def redact(self, session: str | IdentityVerificationSession, /, **params: Unpack[ExpandParams]) -> IdentityVerificationSession:
        """POST /v1/identity/verification_sessions/{session}/redact"""
    async def retrieve(self, session: str, /, **params: Unpack[ExpandParams]) -> IdentityVerificationSession:
        """GET /v1/identity/verification_sessions/{session}"""
    async def update(self, session: str | IdentityVerificationSession, /, **params: Unpack[IdentityVerificationSessionUpdateParams]) -> IdentityVerificationSession:
        """POST /v1/identity/verification_sessions/{session}"""

class IdentityServiceAsync:
    verification_reports: IdentityVerificationReportsServiceAsync
    verification_sessions: IdentityVerificationSessionsServiceAsync

class InvoiceItemsServiceAsync:
    async def create(self, /, **params: Unpack[InvoiceItemCreateParams]) -> InvoiceItem:
        """POST /v1/invoiceitems"""
    async def delete(self, invoiceitem: str | InvoiceItem, /, **params: Unpack[RequestOptions]) -> InvoiceItem:
        """DELETE /v1/invoiceitems/{invoiceitem}"""
    async def list(self, /, **params: Unpack[InvoiceItemListParams]) -> ListObject[InvoiceItem]:
        """GET /v1/invoiceitems"""
    async def retrieve(self, invoiceitem: str | InvoiceItem, /, **params: Unpack[ExpandParams]) -> InvoiceItem:
        """GET /v1/invoiceitems/{invoiceitem}"""
    async def update(self, invoiceitem: str | InvoiceItem, /, **params: Unpack[InvoiceItemUpdateParams]) -> InvoiceItem:
        """POST /v1/invoiceitems/{invoiceitem}"""

class InvoicePaymentsServiceAsync:
    async def list(self, /, **params: Unpack[InvoicePaymentListParams]) -> ListObject[InvoicePayment]:
        """GET /v1/invoice_payments"""
    async def retrieve(self, invoice_payment: str | InvoicePayment, /, **params: Unpack[ExpandParams]) -> InvoicePayment:
        """GET /v1/invoice_payments/{invoice_payment}"""

class InvoiceRenderingTemplatesServiceAsync:
    async def archive(self, template: str | InvoiceRenderingTemplate, /, **params: Unpack[ExpandParams]) -> InvoiceRenderingTemplate:
        """POST /v1/invoice_rendering_templates/{template}/archive"""
    async def list(self, /, **params: Unpack[InvoiceRenderingTemplateListParams]) -> ListObject[InvoiceRenderingTemplate]:
        """GET /v1/invoice_rendering_templates"""
    async def retrieve(self, template: str, /, **params: Unpack[InvoiceRenderingTemplateRetrieveParams]) -> InvoiceRenderingTemplate:
        """GET /v1/invoice_rendering_templates/{template}"""
    async def unarchive(self, template: str | InvoiceRenderingTemplate, /, **params: Unpack[ExpandParams]) -> InvoiceRenderingTemplate:
        """POST /v1/invoice_rendering_templates/{template}/unarchive"""

class InvoicesLineItemsServiceAsync:
    async def list(self, invoice: str | Invoice, /, **params: Unpack[PageParams]) -> ListObject[InvoiceLineItem]:
        """GET /v1/invoices/{invoice}/lines"""
    async def update(self, invoice: str | Invoice, line_item_id: str, /, **params: Unpack[InvoiceLineItemUpdateParams]) -> InvoiceLineItem:
        """POST /v1/invoices/{invoice}/lines/{line_item_id}"""

class InvoicesServiceAsync:
    line_items: InvoicesLineItemsServiceAsync
    async def add_lines(self, invoice: str | Invoice, /, **params: Unpack[InvoiceAddLinesParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/add_lines"""
    async def attach_payment(self, invoice: str | Invoice, /, **params: Unpack[InvoiceAttachPaymentParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/attach_payment"""
    async def create(self, /, **params: Unpack[InvoiceCreateParams]) -> Invoice:
        """POST /v1/invoices"""
    async def create_preview(self, /, **params: Unpack[InvoiceCreatePreviewParams]) -> Invoice:
        """POST /v1/invoices/create_preview"""
    async def delete(self, invoice: str | Invoice, /, **params: Unpack[RequestOptions]) -> Invoice:
        """DELETE /v1/invoices/{invoice}"""
    async def finalize_invoice(self, invoice: str | Invoice, /, **params: Unpack[InvoiceFinalizeInvoiceParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/finalize"""
    async def list(self, /, **params: Unpack[InvoiceListParams]) -> ListObject[Invoice]:
        """GET /v1/invoices"""
    async def mark_uncollectible(self, invoice: str | Invoice, /, **params: Unpack[ExpandParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/mark_uncollectible"""
    async def pay(self, invoice: str | Invoice, /, **params: Unpack[InvoicePayParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/pay"""
    async def remove_lines(self, invoice: str | Invoice, /, **params: Unpack[InvoiceRemoveLinesParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/remove_lines"""
    async def retrieve(self, invoice: str | Invoice, /, **params: Unpack[ExpandParams]) -> Invoice:
        """GET /v1/invoices/{invoice}"""
    async def search(self, /, **params: Unpack[InvoiceSearchParams]) -> SearchResult[Invoice]:
        """GET /v1/invoices/search"""
    async def send_invoice(self, invoice: str | Invoice, /, **params: Unpack[ExpandParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/send"""
    async def update(self, invoice: str | Invoice, /, **params: Unpack[InvoiceUpdateParams]) -> Invoice:
        """POST /v1/invoices/{invoice}"""
    async def update_lines(self, invoice: str | Invoice, /, **params: Unpack[InvoiceUpdateLinesParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/update_lines"""
    async def void_invoice(self, invoice: str | Invoice, /, **params: Unpack[ExpandParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/void"""

class IssuingAuthorizationsServiceAsync:
    async def approve(self, authorization: str | IssuingAuthorization, /, **params: Unpack[IssuingAuthorizationApproveParams]) -> IssuingAuthorization:
        """POST /v1/issuing/authorizations/{authorization}/approve"""
    async def decline(self, authorization: str | IssuingAuthorization, /, **params: Unpack[IssuingAuthorizationDeclineParams]) -> IssuingAuthorization:
        """POST /v1/issuing/authorizations/{authorization}/decline"""
    async def list(self, /, **params: Unpack[IssuingAuthorizationListParams]) -> ListObject[IssuingAuthorization]:
        """GET /v1/issuing/authorizations"""
    async def retrieve(self, authorization: str, /, **params: Unpack[ExpandParams]) -> IssuingAuthorization:
        """GET /v1/issuing/authorizations/{authorization}"""
    async def update(self, authorization: str | IssuingAuthorization, /, **params: Unpack[IssuingAuthorizationUpdateParams]) -> IssuingAuthorization:
        """POST /v1/issuing/authorizations/{authorization}"""

class IssuingCardholdersServiceAsync:
    async def create(self, /, **params: Unpack[IssuingCardholderCreateParams]) -> IssuingCardholder:
        """POST /v1/issuing/cardholders"""
    async def list(self, /, **params: Unpack[IssuingCardholderListParams]) -> ListObject[IssuingCardholder]:
        """GET /v1/issuing/cardholders"""
    async def retrieve(self, cardholder: str, /, **params: Unpack[ExpandParams]) -> IssuingCardholder:
        """GET /v1/issuing/cardholders/{cardholder}"""
    async def update(self, cardholder: str | IssuingCardholder, /, **params: Unpack[IssuingCardholderUpdateParams]) -> IssuingCardholder:
        """POST /v1/issuing/cardholders/{cardholder}"""

class IssuingCardsServiceAsync:
    async def create(self, /, **params: Unpack[IssuingCardCreateParams]) -> IssuingCard:
        """POST /v1/issuing/cards"""
    async def list(self, /, **params: Unpack[IssuingCardListParams]) -> ListObject[IssuingCard]:
        """GET /v1/issuing/cards"""
    async def retrieve(self, card: str | Card, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """GET /v1/issuing/cards/{card}"""
    async def update(self, card: str | IssuingCard, /, **params: Unpack[IssuingCardUpdateParams]) -> IssuingCard:
        """POST /v1/issuing/cards/{card}"""

class IssuingDisputesServiceAsync:
    async def create(self, /, **params: Unpack[IssuingDisputeCreateParams]) -> IssuingDispute:
        """POST /v1/issuing/disputes"""
    async def list(self, /, **params: Unpack[IssuingDisputeListParams]) -> ListObject[IssuingDispute]:
        """GET /v1/issuing/disputes"""
    async def retrieve(self, dispute: str | Dispute, /, **params: Unpack[ExpandParams]) -> IssuingDispute:
        """GET /v1/issuing/disputes/{dispute}"""
    async def submit(self, dispute: str | IssuingDispute, /, **params: Unpack[IssuingDisputeSubmitParams]) -> IssuingDispute:
        """POST /v1/issuing/disputes/{dispute}/submit"""
    async def update(self, dispute: str | IssuingDispute, /, **params: Unpack[IssuingDisputeUpdateParams]) -> IssuingDispute:
        """POST /v1/issuing/disputes/{dispute}"""

class IssuingPersonalizationDesignsServiceAsync:
    async def create(self, /, **params: Unpack[IssuingPersonalizationDesignCreateParams]) -> IssuingPersonalizationDesign:
        """POST /v1/issuing/personalization_designs"""
    async def list(self, /, **params: Unpack[IssuingPersonalizationDesignListParams]) -> ListObject[IssuingPersonalizationDesign]:
        """GET /v1/issuing/personalization_designs"""
    async def retrieve(self, personalization_design: str, /, **params: Unpack[ExpandParams]) -> IssuingPersonalizationDesign:
        """GET /v1/issuing/personalization_designs/{personalization_design}"""
    async def update(self, personalization_design: str | IssuingPersonalizationDesign, /, **params: Unpack[IssuingPersonalizationDesignUpdateParams]) -> IssuingPersonalizationDesign:
        """POST /v1/issuing/personalization_designs/{personalization_design}"""

class IssuingPhysicalBundlesServiceAsync:
    async def list(self, /, **params: Unpack[IssuingPhysicalBundleListParams]) -> ListObject[IssuingPhysicalBundle]:
        """GET /v1/issuing/physical_bundles"""
    async def retrieve(self, physical_bundle: str, /, **params: Unpack[ExpandParams]) -> IssuingPhysicalBundle:
        """GET /v1/issuing/physical_bundles/{physical_bundle}"""

class IssuingSettlementsServiceAsync:
    async def retrieve(self, settlement: str, /, **params: Unpack[ExpandParams]) -> IssuingSettlement:
        """GET /v1/issuing/settlements/{settlement}"""
    async def update(self, settlement: str | IssuingSettlement, /, **params: Unpack[IssuingSettlementUpdateParams]) -> IssuingSettlement:
        """POST /v1/issuing/settlements/{settlement}"""

class IssuingTokensServiceAsync:
    async def list(self, /, **params: Unpack[IssuingTokenListParams]) -> ListObject[IssuingToken]:
        """GET /v1/issuing/tokens"""
    async def retrieve(self, token: str | Token, /, **params: Unpack[ExpandParams]) -> IssuingToken:
        """GET /v1/issuing/tokens/{token}"""
    async def update(self, token: str | IssuingToken, /, **params: Unpack[IssuingTokenUpdateParams]) -> IssuingToken:
        """POST /v1/issuing/tokens/{token}"""

class IssuingTransactionsServiceAsync:
    async def list(self, /, **params: Unpack[IssuingTransactionListParams]) -> ListObject[IssuingTransaction]:
        """GET /v1/issuing/transactions"""
    async def retrieve(self, transaction: str, /, **params: Unpack[ExpandParams]) -> IssuingTransaction:
        """GET /v1/issuing/transactions/{transaction}"""
    async def update(self, transaction: str | IssuingTransaction, /, **params: Unpack[IssuingTransactionUpdateParams]) -> IssuingTransaction:
        """POST /v1/issuing/transactions/{transaction}"""

class IssuingServiceAsync:
    authorizations: IssuingAuthorizationsServiceAsync
    cardholders: IssuingCardholdersServiceAsync
    cards: IssuingCardsServiceAsync
    disputes: IssuingDisputesServiceAsync
    personalization_designs: IssuingPersonalizationDesignsServiceAsync
    physical_bundles: IssuingPhysicalBundlesServiceAsync
    settlements: IssuingSettlementsServiceAsync
    tokens: IssuingTokensServiceAsync
    transactions: IssuingTransactionsServiceAsync

class LinkAccountSessionsServiceAsync:
    async def create(self, /, **params: Unpack[LinkAccountSessionCreateParams]) -> FinancialConnectionsSession:
        """POST /v1/link_account_sessions"""
    async def retrieve(self, session: str, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsSession:
        """GET /v1/link_account_sessions/{session}"""

class LinkedAccountsOwnersServiceAsync:
    async def list(self, account: str | Account, /, **params: Unpack[LinkedAccountOwnerListParams]) -> ListObject[FinancialConnectionsAccountOwner]:
        """GET /v1/linked_accounts/{account}/owners"""

class LinkedAccountsServiceAsync:
    owners: LinkedAccountsOwnersServiceAsync
    async def disconnect(self, account: str | Account, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsAccount:
        """POST /v1/linked_accounts/{account}/disconnect"""
    async def list(self, /, **params: Unpack[LinkedAccountListParams]) -> ListObject[FinancialConnectionsAccount]:
        """GET /v1/linked_accounts"""
    async def refresh(self, account: str | Account, /, **params: Unpack[LinkedAccountRefreshParams]) -> FinancialConnectionsAccount:
        """POST /v1/linked_accounts/{account}/refresh"""
    async def retrieve(self, account: str | Account, /, **params: Unpack[ExpandParams]) -> FinancialConnectionsAccount:
        """GET /v1/linked_accounts/{account}"""

class MandatesServiceAsync:
    async def retrieve(self, mandate: str | Mandate, /, **params: Unpack[ExpandParams]) -> Mandate:
        """GET /v1/mandates/{mandate}"""

class PaymentAttemptRecordsServiceAsync:
    async def list(self, /, **params: Unpack[PaymentAttemptRecordListParams]) -> ListObject[PaymentAttemptRecord]:
        """GET /v1/payment_attempt_records"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> PaymentAttemptRecord:
        """GET /v1/payment_attempt_records/{id}"""

class PaymentIntentsAmountDetailsLineItemsServiceAsync:
    async def list(self, intent: str | PaymentIntent, /, **params: Unpack[PageParams]) -> ListObject[PaymentIntentAmountDetailsLineItem]:
        """GET /v1/payment_intents/{intent}/amount_details_line_items"""

class PaymentIntentsServiceAsync:
    amount_details_line_items: PaymentIntentsAmountDetailsLineItemsServiceAsync
    async def apply_customer_balance(self, intent: str | PaymentIntent, /, **params: Unpack[PaymentIntentApplyCustomerBalanceParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/apply_customer_balance"""
    async def cancel(self, intent: str | PaymentIntent, /, **params: Unpack[PaymentIntentCancelParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/cancel"""
    async def capture(self, intent: str | PaymentIntent, /, **params: Unpack[PaymentIntentCaptureParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/capture"""
    async def confirm(self, intent: str | PaymentIntent, /, **params: Unpack[PaymentIntentConfirmParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/confirm"""
    async def create(self, /, **params: Unpack[PaymentIntentCreateParams]) -> PaymentIntent:
        """POST /v1/payment_intents"""
    async def increment_authorization(self, intent: str | PaymentIntent, /, **params: Unpack[PaymentIntentIncrementAuthorizationParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/increment_authorization"""
    async def list(self, /, **params: Unpack[PaymentIntentListParams]) -> ListObject[PaymentIntent]:
        """GET /v1/payment_intents"""
    async def retrieve(self, intent: str, /, **params: Unpack[PaymentIntentRetrieveParams]) -> PaymentIntent:
        """GET /v1/payment_intents/{intent}"""
    async def search(self, /, **params: Unpack[PaymentIntentSearchParams]) -> SearchResult[PaymentIntent]:
        """GET /v1/payment_intents/search"""
    async def update(self, intent: str | PaymentIntent, /, **params: Unpack[PaymentIntentUpdateParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}"""
    async def verify_microdeposits(self, intent: str | PaymentIntent, /, **params: Unpack[PaymentIntentVerifyMicrodepositsParams]) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/verify_microdeposits"""

class PaymentLinksLineItemsServiceAsync:
    async def list(self, payment_link: str | PaymentLink, /, **params: Unpack[PageParams]) -> ListObject[LineItem]:
        """GET /v1/payment_links/{payment_link}/line_items"""

class PaymentLinksServiceAsync:
    line_items: PaymentLinksLineItemsServiceAsync
    async def create(self, /, **params: Unpack[PaymentLinkCreateParams]) -> PaymentLink:
        """POST /v1/payment_links"""
    async def list(self, /, **params: Unpack[PaymentLinkListParams]) -> ListObject[PaymentLink]:
        """GET /v1/payment_links"""
    async def retrieve(self, payment_link: str | PaymentLink, /, **params: Unpack[ExpandParams]) -> PaymentLink:
        """GET /v1/payment_links/{payment_link}"""
    async def update(self, payment_link: str | PaymentLink, /, **params: Unpack[PaymentLinkUpdateParams]) -> PaymentLink:
        """POST /v1/payment_links/{payment_link}"""

class PaymentMethodConfigurationsServiceAsync:
    async def create(self, /, **params: Unpack[PaymentMethodConfigurationCreateParams]) -> PaymentMethodConfiguration:
        """POST /v1/payment_method_configurations"""
    async def list(self, /, **params: Unpack[PaymentMethodConfigurationListParams]) -> ListObject[PaymentMethodConfiguration]:
        """GET /v1/payment_method_configurations"""
    async def retrieve(self, configuration: str, /, **params: Unpack[ExpandParams]) -> PaymentMethodConfiguration:
        """GET /v1/payment_method_configurations/{configuration}"""
    async def update(self, configuration: str | PaymentMethodConfiguration, /, **params: Unpack[PaymentMethodConfigurationUpdateParams]) -> PaymentMethodConfiguration:
        """POST /v1/payment_method_configurations/{configuration}"""

class PaymentMethodDomainsServiceAsync:
    async def create(self, /, **params: Unpack[PaymentMethodDomainCreateParams]) -> PaymentMethodDomain:
        """POST /v1/payment_method_domains"""
    async def list(self, /, **params: Unpack[PaymentMethodDomainListParams]) -> ListObject[PaymentMethodDomain]:
        """GET /v1/payment_method_domains"""
    async def retrieve(self, payment_method_domain: str | PaymentMethodDomain, /, **params: Unpack[ExpandParams]) -> PaymentMethodDomain:
        """GET /v1/payment_method_domains/{payment_method_domain}"""
    async def update(self, payment_method_domain: str | PaymentMethodDomain, /, **params: Unpack[PaymentMethodDomainUpdateParams]) -> PaymentMethodDomain:
        """POST /v1/payment_method_domains/{payment_method_domain}"""
    async def validate(self, payment_method_domain: str | PaymentMethodDomain, /, **params: Unpack[ExpandParams]) -> PaymentMethodDomain:
        """POST /v1/payment_method_domains/{payment_method_domain}/validate"""

class PaymentMethodsServiceAsync:
    async def attach(self, payment_method: str | PaymentMethod, /, **params: Unpack[PaymentMethodAttachParams]) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}/attach"""
    async def create(self, /, **params: Unpack[PaymentMethodCreateParams]) -> PaymentMethod:
        """POST /v1/payment_methods"""
    async def detach(self, payment_method: str | PaymentMethod, /, **params: Unpack[ExpandParams]) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}/detach"""
    async def list(self, /, **params: Unpack[PaymentMethodListParams]) -> ListObject[PaymentMethod]:
        """GET /v1/payment_methods"""
    async def retrieve(self, payment_method: str | PaymentMethod, /, **params: Unpack[ExpandParams]) -> PaymentMethod:
        """GET /v1/payment_methods/{payment_method}"""
    async def update(self, payment_method: str | PaymentMethod, /, **params: Unpack[PaymentMethodUpdateParams]) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}"""

class PaymentRecordsServiceAsync:
    async def list(self, /, **params: Unpack[PaymentRecordListParams]) -> ListObject[PaymentRecord]:
        """GET /v1/payment_records"""
    async def report_payment(self, /, **params: Unpack[PaymentRecordReportPaymentParams]) -> PaymentRecord:
        """POST /v1/payment_records/report_payment"""
    async def report_payment_attempt(self, id: str | PaymentRecord, /, **params: Unpack[PaymentRecordReportPaymentAttemptParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt"""
    async def report_payment_attempt_canceled(self, id: str | PaymentRecord, /, **params: Unpack[PaymentRecordReportPaymentAttemptCanceledParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt_canceled"""
    async def report_payment_attempt_failed(self, id: str | PaymentRecord, /, **params: Unpack[PaymentRecordReportPaymentAttemptFailedParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt_failed"""
    async def report_payment_attempt_guaranteed(self, id: str | PaymentRecord, /, **params: Unpack[PaymentRecordReportPaymentAttemptGuaranteedParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt_guaranteed"""
    async def report_payment_attempt_informational(self, id: str | PaymentRecord, /, **params: Unpack[PaymentRecordReportPaymentAttemptInformationalParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_payment_attempt_informational"""
    async def report_refund(self, id: str | PaymentRecord, /, **params: Unpack[PaymentRecordReportRefundParams]) -> PaymentRecord:
        """POST /v1/payment_records/{id}/report_refund"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> PaymentRecord:
        """GET /v1/payment_records/{id}"""

class PayoutsServiceAsync:
    async def cancel(self, payout: str | Payout, /, **params: Unpack[ExpandParams]) -> Payout:
        """POST /v1/payouts/{payout}/cancel"""
    async def create(self, /, **params: Unpack[PayoutCreateParams]) -> Payout:
        """POST /v1/payouts"""
    async def list(self, /, **params: Unpack[PayoutListParams]) -> ListObject[Payout]:
        """GET /v1/payouts"""
    async def retrieve(self, payout: str | Payout, /, **params: Unpack[ExpandParams]) -> Payout:
        """GET /v1/payouts/{payout}"""
    async def reverse(self, payout: str | Payout, /, **params: Unpack[PayoutReverseParams]) -> Payout:
        """POST /v1/payouts/{payout}/reverse"""
    async def update(self, payout: str | Payout, /, **params: Unpack[PayoutUpdateParams]) -> Payout:
        """POST /v1/payouts/{payout}"""

class PlansServiceAsync:
    async def create(self, /, **params: Unpack[PlanCreateParams]) -> Plan:
        """POST /v1/plans"""
    async def delete(self, plan: str | Plan, /, **params: Unpack[RequestOptions]) -> Plan:
        """DELETE /v1/plans/{plan}"""
    async def list(self, /, **params: Unpack[PlanListParams]) -> ListObject[Plan]:
        """GET /v1/plans"""
    async def retrieve(self, plan: str | Plan, /, **params: Unpack[ExpandParams]) -> Plan:
        """GET /v1/plans/{plan}"""
    async def update(self, plan: str | Plan, /, **params: Unpack[PlanUpdateParams]) -> Plan:
        """POST /v1/plans/{plan}"""

class PricesServiceAsync:
    async def create(self, /, **params: Unpack[PriceCreateParams]) -> Price:
        """POST /v1/prices"""
    async def list(self, /, **params: Unpack[PriceListParams]) -> ListObject[Price]:
        """GET /v1/prices"""
    async def retrieve(self, price: str | Price, /, **params: Unpack[ExpandParams]) -> Price:
        """GET /v1/prices/{price}"""
    async def search(self, /, **params: Unpack[PriceSearchParams]) -> SearchResult[Price]:
        """GET /v1/prices/search"""
    async def update(self, price: str | Price, /, **params: Unpack[PriceUpdateParams]) -> Price:
        """POST /v1/prices/{price}"""

class ProductCatalogTrialOffersServiceAsync:
    async def create(self, /, **params: Unpack[ProductCatalogTrialOfferCreateParams]) -> ProductCatalogTrialOffer:
        """POST /v1/product_catalog/trial_offers"""
    async def list(self, /, **params: Unpack[ProductCatalogTrialOfferListParams]) -> ListObject[ProductCatalogTrialOffer]:
        """GET /v1/product_catalog/trial_offers"""
    async def retrieve(self, trial_offer: str, /, **params: Unpack[ExpandParams]) -> ProductCatalogTrialOffer:
        """GET /v1/product_catalog/trial_offers/{trial_offer}"""
    async def update(self, trial_offer: str | ProductCatalogTrialOffer, /, **params: Unpack[ProductCatalogTrialOfferUpdateParams]) -> ProductCatalogTrialOffer:
        """POST /v1/product_catalog/trial_offers/{trial_offer}"""

class ProductCatalogServiceAsync:
    trial_offers: ProductCatalogTrialOffersServiceAsync

class ProductsFeaturesServiceAsync:
    async def create(self, product: str | Product, /, **params: Unpack[ProductFeatureCreateParams]) -> ProductFeature:
        """POST /v1/products/{product}/features"""
    async def delete(self, product: str | Product, id: str, /, **params: Unpack[RequestOptions]) -> ProductFeature:
        """DELETE /v1/products/{product}/features/{id}"""
    async def list(self, product: str | Product, /, **params: Unpack[PageParams]) -> ListObject[ProductFeature]:
        """GET /v1/products/{product}/features"""
    async def retrieve(self, product: str | Product, id: str, /, **params: Unpack[ExpandParams]) -> ProductFeature:
        """GET /v1/products/{product}/features/{id}"""

class ProductsServiceAsync:
    features: ProductsFeaturesServiceAsync
    async def create(self, /, **params: Unpack[ProductCreateParams]) -> Product:
        """POST /v1/products"""
    async def delete(self, id: str | Product, /, **params: Unpack[RequestOptions]) -> Product:
        """DELETE /v1/products/{id}"""
    async def list(self, /, **params: Unpack[ProductListParams]) -> ListObject[Product]:
        """GET /v1/products"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> Product:
        """GET /v1/products/{id}"""
    async def search(self, /, **params: Unpack[ProductSearchParams]) -> SearchResult[Product]:
        """GET /v1/products/search"""
    async def update(self, id: str | Product, /, **params: Unpack[ProductUpdateParams]) -> Product:
        """POST /v1/products/{id}"""

class PromotionCodesServiceAsync:
    async def create(self, /, **params: Unpack[PromotionCodeCreateParams]) -> PromotionCode:
        """POST /v1/promotion_codes"""
    async def list(self, /, **params: Unpack[PromotionCodeListParams]) -> ListObject[PromotionCode]:
        """GET /v1/promotion_codes"""
    async def retrieve(self, promotion_code: str | PromotionCode, /, **params: Unpack[ExpandParams]) -> PromotionCode:
        """GET /v1/promotion_codes/{promotion_code}"""
    async def update(self, promotion_code: str | PromotionCode, /, **params: Unpack[PromotionCodeUpdateParams]) -> PromotionCode:
        """POST /v1/promotion_codes/{promotion_code}"""

class QuotesComputedUpfrontLineItemsServiceAsync:
    async def list(self, quote: str | Quote, /, **params: Unpack[PageParams]) -> ListObject[LineItem]:
        """GET /v1/quotes/{quote}/computed_upfront_line_items"""

class QuotesLineItemsServiceAsync:
    async def list(self, quote: str | Quote, /, **params: Unpack[PageParams]) -> ListObject[LineItem]:
        """GET /v1/quotes/{quote}/line_items"""

class QuotesServiceAsync:
    computed_upfront_line_items: QuotesComputedUpfrontLineItemsServiceAsync
    line_items: QuotesLineItemsServiceAsync
    async def accept(self, quote: str | Quote, /, **params: Unpack[ExpandParams]) -> Quote:
        """POST /v1/quotes/{quote}/accept"""
    async def cancel(self, quote: str | Quote, /, **params: Unpack[ExpandParams]) -> Quote:
        """POST /v1/quotes/{quote}/cancel"""
    async def create(self, /, **params: Unpack[QuoteCreateParams]) -> Quote:
        """POST /v1/quotes"""
    async def finalize_quote(self, quote: str | Quote, /, **params: Unpack[QuoteFinalizeQuoteParams]) -> Quote:
        """POST /v1/quotes/{quote}/finalize"""
    async def list(self, /, **params: Unpack[QuoteListParams]) -> ListObject[Quote]:
        """GET /v1/quotes"""
    async def pdf(self, quote: str | Quote, /, **params: Unpack[ExpandParams]) -> bytes:
        """GET /v1/quotes/{quote}/pdf"""
    async def retrieve(self, quote: str | Quote, /, **params: Unpack[ExpandParams]) -> Quote:
        """GET /v1/quotes/{quote}"""
    async def update(self, quote: str | Quote, /, **params: Unpack[QuoteUpdateParams]) -> Quote:
        """POST /v1/quotes/{quote}"""

class RadarEarlyFraudWarningsServiceAsync:
    async def list(self, /, **params: Unpack[RadarEarlyFraudWarningListParams]) -> ListObject[RadarEarlyFraudWarning]:
        """GET /v1/radar/early_fraud_warnings"""
    async def retrieve(self, early_fraud_warning: str, /, **params: Unpack[ExpandParams]) -> RadarEarlyFraudWarning:
        """GET /v1/radar/early_fraud_warnings/{early_fraud_warning}"""

class RadarPaymentEvaluationsServiceAsync:
    async def create(self, /, **params: Unpack[RadarPaymentEvaluationCreateParams]) -> RadarPaymentEvaluation:
        """POST /v1/radar/payment_evaluations"""

class RadarValueListItemsServiceAsync:
    async def create(self, /, **params: Unpack[RadarValueListItemCreateParams]) -> RadarValueListItem:
        """POST /v1/radar/value_list_items"""
    async def delete(self, item: str | RadarValueListItem, /, **params: Unpack[RequestOptions]) -> RadarValueListItem:
        """DELETE /v1/radar/value_list_items/{item}"""
    async def list(self, /, **params: Unpack[RadarValueListItemListParams]) -> ListObject[RadarValueListItem]:
        """GET /v1/radar/value_list_items"""
    async def retrieve(self, item: str, /, **params: Unpack[ExpandParams]) -> RadarValueListItem:
        """GET /v1/radar/value_list_items/{item}"""

class RadarValueListsServiceAsync:
    async def create(self, /, **params: Unpack[RadarValueListCreateParams]) -> RadarValueList:
        """POST /v1/radar/value_lists"""
    async def delete(self, value_list: str | RadarValueList, /, **params: Unpack[RequestOptions]) -> RadarValueList:
        """DELETE /v1/radar/value_lists/{value_list}"""
    async def list(self, /, **params: Unpack[RadarValueListListParams]) -> ListObject[RadarValueList]:
        """GET /v1/radar/value_lists"""
    async def retrieve(self, value_list: str, /, **params: Unpack[ExpandParams]) -> RadarValueList:
        """GET /v1/radar/value_lists/{value_list}"""
    async def update(self, value_list: str | RadarValueList, /, **params: Unpack[RadarValueListUpdateParams]) -> RadarValueList:
        """POST /v1/radar/value_lists/{value_list}"""

class RadarServiceAsync:
    early_fraud_warnings: RadarEarlyFraudWarningsServiceAsync
    payment_evaluations: RadarPaymentEvaluationsServiceAsync
    value_list_items: RadarValueListItemsServiceAsync
    value_lists: RadarValueListsServiceAsync

class RefundsServiceAsync:
    async def cancel(self, refund: str | Refund, /, **params: Unpack[ExpandParams]) -> Refund:
        """POST /v1/refunds/{refund}/cancel"""
    async def create(self, /, **params: Unpack[RefundCreateParams]) -> Refund:
        """POST /v1/refunds"""
    async def list(self, /, **params: Unpack[RefundListParams]) -> ListObject[Refund]:
        """GET /v1/refunds"""
    async def retrieve(self, refund: str | Refund, /, **params: Unpack[ExpandParams]) -> Refund:
        """GET /v1/refunds/{refund}"""
    async def update(self, refund: str | Refund, /, **params: Unpack[RefundUpdateParams]) -> Refund:
        """POST /v1/refunds/{refund}"""

class ReportingReportRunsServiceAsync:
    async def create(self, /, **params: Unpack[ReportingReportRunCreateParams]) -> ReportingReportRun:
        """POST /v1/reporting/report_runs"""
    async def list(self, /, **params: Unpack[ReportingReportRunListParams]) -> ListObject[ReportingReportRun]:
        """GET /v1/reporting/report_runs"""
    async def retrieve(self, report_run: str, /, **params: Unpack[ExpandParams]) -> ReportingReportRun:
        """GET /v1/reporting/report_runs/{report_run}"""

class ReportingReportTypesServiceAsync:
    async def list(self, /, **params: Unpack[ExpandParams]) -> ListObject[ReportingReportType]:
        """GET /v1/reporting/report_types"""
    async def retrieve(self, report_type: str, /, **params: Unpack[ExpandParams]) -> ReportingReportType:
        """GET /v1/reporting/report_types/{report_type}"""

class ReportingServiceAsync:
    report_runs: ReportingReportRunsServiceAsync
    report_types: ReportingReportTypesServiceAsync

class ReviewsServiceAsync:
    async def approve(self, review: str | Review, /, **params: Unpack[ExpandParams]) -> Review:
        """POST /v1/reviews/{review}/approve"""
    async def list(self, /, **params: Unpack[ReviewListParams]) -> ListObject[Review]:
        """GET /v1/reviews"""
    async def retrieve(self, review: str | Review, /, **params: Unpack[ExpandParams]) -> Review:
        """GET /v1/reviews/{review}"""

class SetupAttemptsServiceAsync:
    async def list(self, /, **params: Unpack[SetupAttemptListParams]) -> ListObject[SetupAttempt]:
        """GET /v1/setup_attempts"""

class SetupIntentsServiceAsync:
    async def cancel(self, intent: str | SetupIntent, /, **params: Unpack[SetupIntentCancelParams]) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/cancel"""
    async def confirm(self, intent: str | SetupIntent, /, **params: Unpack[SetupIntentConfirmParams]) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/confirm"""
    async def create(self, /, **params: Unpack[SetupIntentCreateParams]) -> SetupIntent:
        """POST /v1/setup_intents"""
    async def list(self, /, **params: Unpack[SetupIntentListParams]) -> ListObject[SetupIntent]:
        """GET /v1/setup_intents"""
    async def retrieve(self, intent: str, /, **params: Unpack[SetupIntentRetrieveParams]) -> SetupIntent:
        """GET /v1/setup_intents/{intent}"""
    async def update(self, intent: str | SetupIntent, /, **params: Unpack[SetupIntentUpdateParams]) -> SetupIntent:
        """POST /v1/setup_intents/{intent}"""
    async def verify_microdeposits(self, intent: str | SetupIntent, /, **params: Unpack[SetupIntentVerifyMicrodepositsParams]) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/verify_microdeposits"""

class ShippingRatesServiceAsync:
    async def create(self, /, **params: Unpack[ShippingRateCreateParams]) -> ShippingRate:
        """POST /v1/shipping_rates"""
    async def list(self, /, **params: Unpack[ShippingRateListParams]) -> ListObject[ShippingRate]:
        """GET /v1/shipping_rates"""
    async def retrieve(self, shipping_rate_token: str, /, **params: Unpack[ExpandParams]) -> ShippingRate:
        """GET /v1/shipping_rates/{shipping_rate_token}"""
    async def update(self, shipping_rate_token: str | ShippingRate, /, **params: Unpack[ShippingRateUpdateParams]) -> ShippingRate:
        """POST /v1/shipping_rates/{shipping_rate_token}"""

class SigmaSavedQueriesServiceAsync:
    async def update(self, id: str | SigmaSigmaApiQuery, /, **params: Unpack[SigmaSavedQueryUpdateParams]) -> SigmaSigmaApiQuery:
        """POST /v1/sigma/saved_queries/{id}"""

class SigmaScheduledQueryRunsServiceAsync:
    async def list(self, /, **params: Unpack[PageParams]) -> ListObject[SigmaScheduledQueryRun]:
        """GET /v1/sigma/scheduled_query_runs"""
    async def retrieve(self, scheduled_query_run: str | SigmaScheduledQueryRun, /, **params: Unpack[ExpandParams]) -> SigmaScheduledQueryRun:
        """GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}"""

class SigmaServiceAsync:
    saved_queries: SigmaSavedQueriesServiceAsync
    scheduled_query_runs: SigmaScheduledQueryRunsServiceAsync

class SourcesMandateNotificationsServiceAsync:
    async def retrieve(self, source: str | Source, mandate_notification: str, /, **params: Unpack[ExpandParams]) -> SourceMandateNotification:
        """GET /v1/sources/{source}/mandate_notifications/{mandate_notification}"""

class SourcesSourceTransactionsServiceAsync:
    async def retrieve(self, source: str | Source, source_transaction: str | SourceTransaction, /, **params: Unpack[ExpandParams]) -> SourceTransaction:
        """GET /v1/sources/{source}/source_transactions/{source_transaction}"""

class SourcesTransactionsServiceAsync:
    async def list(self, source: str | Source, /, **params: Unpack[PageParams]) -> ListObject[SourceTransaction]:
        """GET /v1/sources/{source}/source_transactions"""

class SourcesServiceAsync:
    mandate_notifications: SourcesMandateNotificationsServiceAsync
    source_transactions: SourcesSourceTransactionsServiceAsync
    transactions: SourcesTransactionsServiceAsync
    async def create(self, /, **params: Unpack[SourceCreateParams]) -> Source:
        """POST /v1/sources"""
    async def retrieve(self, source: str | Source, /, **params: Unpack[SourceRetrieveParams]) -> Source:
        """GET /v1/sources/{source}"""
    async def update(self, source: str | Source, /, **params: Unpack[SourceUpdateParams]) -> Source:
        """POST /v1/sources/{source}"""
    async def verify(self, source: str | Source, /, **params: Unpack[SourceVerifyParams]) -> Source:
        """POST /v1/sources/{source}/verify"""

class SubscriptionItemsServiceAsync:
    async def create(self, /, **params: Unpack[SubscriptionItemCreateParams]) -> SubscriptionItem:
        """POST /v1/subscription_items"""
    async def delete(self, item: str | SubscriptionItem, /, **params: Unpack[SubscriptionItemDeleteParams]) -> SubscriptionItem:
        """DELETE /v1/subscription_items/{item}"""
    async def list(self, /, **params: Unpack[SubscriptionItemListParams]) -> ListObject[SubscriptionItem]:
        """GET /v1/subscription_items"""
    async def retrieve(self, item: str, /, **params: Unpack[ExpandParams]) -> SubscriptionItem:
        """GET /v1/subscription_items/{item}"""
    async def update(self, item: str | SubscriptionItem, /, **params: Unpack[SubscriptionItemUpdateParams]) -> SubscriptionItem:
        """POST /v1/subscription_items/{item}"""

class SubscriptionSchedulesServiceAsync:
    async def cancel(self, schedule: str | SubscriptionSchedule, /, **params: Unpack[SubscriptionScheduleCancelParams]) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}/cancel"""
    async def create(self, /, **params: Unpack[SubscriptionScheduleCreateParams]) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules"""
    async def list(self, /, **params: Unpack[SubscriptionScheduleListParams]) -> ListObject[SubscriptionSchedule]:
        """GET /v1/subscription_schedules"""
    async def release(self, schedule: str | SubscriptionSchedule, /, **params: Unpack[SubscriptionScheduleReleaseParams]) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}/release"""
    async def retrieve(self, schedule: str, /, **params: Unpack[ExpandParams]) -> SubscriptionSchedule:
        """GET /v1/subscription_schedules/{schedule}"""
    async def update(self, schedule: str | SubscriptionSchedule, /, **params: Unpack[SubscriptionScheduleUpdateParams]) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}"""

class SubscriptionsServiceAsync:
    async def cancel(self, subscription_exposed_id: str | Subscription, /, **params: Unpack[SubscriptionCancelParams]) -> Subscription:
        """DELETE /v1/subscriptions/{subscription_exposed_id}"""
    async def create(self, /, **params: Unpack[SubscriptionCreateParams]) -> Subscription:
        """POST /v1/subscriptions"""
    async def delete_discount(self, subscription_exposed_id: str | Subscription, /, **params: Unpack[RequestOptions]) -> Discount:
        """DELETE /v1/subscriptions/{subscription_exposed_id}/discount"""
    async def list(self, /, **params: Unpack[SubscriptionListParams]) -> ListObject[Subscription]:
        """GET /v1/subscriptions"""
    async def migrate(self, subscription: str | Subscription, /, **params: Unpack[SubscriptionMigrateParams]) -> Subscription:
        """POST /v1/subscriptions/{subscription}/migrate"""
    async def pause(self, subscription_exposed_id: str | Subscription, /, **params: Unpack[SubscriptionPauseParams]) -> Subscription:
        """POST /v1/subscriptions/{subscription_exposed_id}/pause"""
    async def resume(self, subscription: str | Subscription, /, **params: Unpack[SubscriptionResumeParams]) -> Subscription:
        """POST /v1/subscriptions/{subscription}/resume"""
    async def retrieve(self, subscription_exposed_id: str, /, **params: Unpack[ExpandParams]) -> Subscription:
        """GET /v1/subscriptions/{subscription_exposed_id}"""
    async def search(self, /, **params: Unpack[SubscriptionSearchParams]) -> SearchResult[Subscription]:
        """GET /v1/subscriptions/search"""
    async def update(self, subscription_exposed_id: str | Subscription, /, **params: Unpack[SubscriptionUpdateParams]) -> Subscription:
        """POST /v1/subscriptions/{subscription_exposed_id}"""

class TaxAssociationsServiceAsync:
    async def find(self, /, **params: Unpack[TaxAssociationFindParams]) -> TaxAssociation:
        """GET /v1/tax/associations/find"""

class TaxCalculationsLineItemsServiceAsync:
    async def list(self, calculation: str | TaxCalculation, /, **params: Unpack[PageParams]) -> ListObject[TaxCalculationLineItem]:
        """GET /v1/tax/calculations/{calculation}/line_items"""

class TaxCalculationsServiceAsync:
    line_items: TaxCalculationsLineItemsServiceAsync
    async def create(self, /, **params: Unpack[TaxCalculationCreateParams]) -> TaxCalculation:
        """POST /v1/tax/calculations"""
    async def retrieve(self, calculation: str, /, **params: Unpack[ExpandParams]) -> TaxCalculation:
        """GET /v1/tax/calculations/{calculation}"""

class TaxLocationsServiceAsync:
    async def create(self, /, **params: Unpack[TaxLocationCreateParams]) -> TaxLocation:
        """POST /v1/tax/locations"""
    async def list(self, /, **params: Unpack[TaxLocationListParams]) -> ListObject[TaxLocation]:
        """GET /v1/tax/locations"""
    async def retrieve(self, location: str, /, **params: Unpack[ExpandParams]) -> TaxLocation:
        """GET /v1/tax/locations/{location}"""

class TaxRegistrationsServiceAsync:
    async def create(self, /, **params: Unpack[TaxRegistrationCreateParams]) -> TaxRegistration:
        """POST /v1/tax/registrations"""
    async def list(self, /, **params: Unpack[TaxRegistrationListParams]) -> ListObject[TaxRegistration]:
        """GET /v1/tax/registrations"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> TaxRegistration:
        """GET /v1/tax/registrations/{id}"""
    async def update(self, id: str | TaxRegistration, /, **params: Unpack[TaxRegistrationUpdateParams]) -> TaxRegistration:
        """POST /v1/tax/registrations/{id}"""

class TaxSettingsServiceAsync:
    async def retrieve(self, /, **params: Unpack[ExpandParams]) -> TaxSettings:
        """GET /v1/tax/settings"""
    async def update(self, /, **params: Unpack[TaxSettingsUpdateParams]) -> TaxSettings:
        """POST /v1/tax/settings"""

class TaxTransactionsLineItemsServiceAsync:
    async def list(self, transaction: str | TaxTransaction, /, **params: Unpack[PageParams]) -> ListObject[TaxTransactionLineItem]:
        """GET /v1/tax/transactions/{transaction}/line_items"""

class TaxTransactionsServiceAsync:
    line_items: TaxTransactionsLineItemsServiceAsync
    async def create_from_calculation(self, /, **params: Unpack[TaxTransactionCreateFromCalculationParams]) -> TaxTransaction:
        """POST /v1/tax/transactions/create_from_calculation"""
    async def create_reversal(self, /, **params: Unpack[TaxTransactionCreateReversalParams]) -> TaxTransaction:
        """POST /v1/tax/transactions/create_reversal"""
    async def retrieve(self, transaction: str, /, **params: Unpack[ExpandParams]) -> TaxTransaction:
        """GET /v1/tax/transactions/{transaction}"""

class TaxServiceAsync:
    associations: TaxAssociationsServiceAsync
    calculations: TaxCalculationsServiceAsync
    locations: TaxLocationsServiceAsync
    registrations: TaxRegistrationsServiceAsync
    settings: TaxSettingsServiceAsync
    transactions: TaxTransactionsServiceAsync

class TaxCodesServiceAsync:
    async def list(self, /, **params: Unpack[PageParams]) -> ListObject[TaxCode]:
        """GET /v1/tax_codes"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> TaxCode:
        """GET /v1/tax_codes/{id}"""

class TaxIdsServiceAsync:
    async def create(self, /, **params: Unpack[TaxIdCreateParams]) -> TaxId:
        """POST /v1/tax_ids"""
    async def delete(self, id: str | TaxId, /, **params: Unpack[RequestOptions]) -> TaxId:
        """DELETE /v1/tax_ids/{id}"""
    async def list(self, /, **params: Unpack[TaxIdListParams]) -> ListObject[TaxId]:
        """GET /v1/tax_ids"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> TaxId:
        """GET /v1/tax_ids/{id}"""

class TaxRatesServiceAsync:
    async def create(self, /, **params: Unpack[TaxRateCreateParams]) -> TaxRate:
        """POST /v1/tax_rates"""
    async def list(self, /, **params: Unpack[TaxRateListParams]) -> ListObject[TaxRate]:
        """GET /v1/tax_rates"""
    async def retrieve(self, tax_rate: str | TaxRate, /, **params: Unpack[ExpandParams]) -> TaxRate:
        """GET /v1/tax_rates/{tax_rate}"""
    async def update(self, tax_rate: str | TaxRate, /, **params: Unpack[TaxRateUpdateParams]) -> TaxRate:
        """POST /v1/tax_rates/{tax_rate}"""

class TerminalConfigurationsServiceAsync:
    async def create(self, /, **params: Unpack[TerminalConfigurationCreateParams]) -> TerminalConfiguration:
        """POST /v1/terminal/configurations"""
    async def delete(self, configuration: str | TerminalConfiguration, /, **params: Unpack[RequestOptions]) -> TerminalConfiguration:
        """DELETE /v1/terminal/configurations/{configuration}"""
    async def list(self, /, **params: Unpack[TerminalConfigurationListParams]) -> ListObject[TerminalConfiguration]:
        """GET /v1/terminal/configurations"""
    async def retrieve(self, configuration: str, /, **params: Unpack[ExpandParams]) -> TerminalConfiguration:
        """GET /v1/terminal/configurations/{configuration}"""
    async def update(self, configuration: str | TerminalConfiguration, /, **params: Unpack[TerminalConfigurationUpdateParams]) -> TerminalConfiguration:
        """POST /v1/terminal/configurations/{configuration}"""

class TerminalConnectionTokensServiceAsync:
    async def create(self, /, **params: Unpack[TerminalConnectionTokenCreateParams]) -> TerminalConnectionToken:
        """POST /v1/terminal/connection_tokens"""

class TerminalLocationsServiceAsync:
    async def create(self, /, **params: Unpack[TerminalLocationCreateParams]) -> TerminalLocation:
        """POST /v1/terminal/locations"""
    async def delete(self, location: str | TerminalLocation, /, **params: Unpack[RequestOptions]) -> TerminalLocation:
        """DELETE /v1/terminal/locations/{location}"""
    async def list(self, /, **params: Unpack[PageParams]) -> ListObject[TerminalLocation]:
        """GET /v1/terminal/locations"""
    async def retrieve(self, location: str, /, **params: Unpack[ExpandParams]) -> TerminalLocation:
        """GET /v1/terminal/locations/{location}"""
    async def update(self, location: str | TerminalLocation, /, **params: Unpack[TerminalLocationUpdateParams]) -> TerminalLocation:
        """POST /v1/terminal/locations/{location}"""

class TerminalOnboardingLinksServiceAsync:
    async def create(self, /, **params: Unpack[TerminalOnboardingLinkCreateParams]) -> TerminalOnboardingLink:
        """POST /v1/terminal/onboarding_links"""

class TerminalReadersServiceAsync:
    async def cancel_action(self, reader: str | TerminalReader, /, **params: Unpack[ExpandParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/cancel_action"""
    async def collect_inputs(self, reader: str | TerminalReader, /, **params: Unpack[TerminalReaderCollectInputsParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/collect_inputs"""
    async def collect_payment_method(self, reader: str | TerminalReader, /, **params: Unpack[TerminalReaderCollectPaymentMethodParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/collect_payment_method"""
    async def confirm_payment_intent(self, reader: str | TerminalReader, /, **params: Unpack[TerminalReaderConfirmPaymentIntentParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/confirm_payment_intent"""
    async def create(self, /, **params: Unpack[TerminalReaderCreateParams]) -> TerminalReader:
        """POST /v1/terminal/readers"""
    async def delete(self, reader: str | TerminalReader, /, **params: Unpack[RequestOptions]) -> TerminalReader:
        """DELETE /v1/terminal/readers/{reader}"""
    async def list(self, /, **params: Unpack[TerminalReaderListParams]) -> ListObject[TerminalReader]:
        """GET /v1/terminal/readers"""
    async def process_payment_intent(self, reader: str | TerminalReader, /, **params: Unpack[TerminalReaderProcessPaymentIntentParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/process_payment_intent"""
    async def process_setup_intent(self, reader: str | TerminalReader, /, **params: Unpack[TerminalReaderProcessSetupIntentParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/process_setup_intent"""
    async def refund_payment(self, reader: str | TerminalReader, /, **params: Unpack[TerminalReaderRefundPaymentParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/refund_payment"""
    async def retrieve(self, reader: str, /, **params: Unpack[ExpandParams]) -> TerminalReader:
        """GET /v1/terminal/readers/{reader}"""
    async def set_reader_display(self, reader: str | TerminalReader, /, **params: Unpack[TerminalReaderSetReaderDisplayParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}/set_reader_display"""
    async def update(self, reader: str | TerminalReader, /, **params: Unpack[TerminalReaderUpdateParams]) -> TerminalReader:
        """POST /v1/terminal/readers/{reader}"""

class TerminalRefundsServiceAsync:
    async def create(self, /, **params: Unpack[ExpandParams]) -> ZorseObject:
        """POST /v1/terminal/refunds"""

class TerminalServiceAsync:
    configurations: TerminalConfigurationsServiceAsync
    connection_tokens: TerminalConnectionTokensServiceAsync
    locations: TerminalLocationsServiceAsync
    onboarding_links: TerminalOnboardingLinksServiceAsync
    readers: TerminalReadersServiceAsync
    refunds: TerminalRefundsServiceAsync

class TestHelpersConfirmationTokensServiceAsync:
    async def create(self, /, **params: Unpack[TestHelpersConfirmationTokenCreateParams]) -> ConfirmationToken:
        """POST /v1/test_helpers/confirmation_tokens"""

class TestHelpersCustomersServiceAsync:
    async def fund_cash_balance(self, customer: str | Customer, /, **params: Unpack[TestHelpersCustomerFundCashBalanceParams]) -> CustomerCashBalanceTransaction:
        """POST /v1/test_helpers/customers/{customer}/fund_cash_balance"""

class TestHelpersIssuingAuthorizationsServiceAsync:
    async def capture(self, authorization: str | IssuingAuthorization, /, **params: Unpack[TestHelpersIssuingAuthorizationCaptureParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/capture"""
    async def create(self, /, **params: Unpack[TestHelpersIssuingAuthorizationCreateParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations"""
    async def expire(self, authorization: str | IssuingAuthorization, /, **params: Unpack[ExpandParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/expire"""
    async def finalize_amount(self, authorization: str | IssuingAuthorization, /, **params: Unpack[TestHelpersIssuingAuthorizationFinalizeAmountParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount"""
    async def increment(self, authorization: str | IssuingAuthorization, /, **params: Unpack[TestHelpersIssuingAuthorizationIncrementParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/increment"""
    async def respond(self, authorization: str | IssuingAuthorization, /, **params: Unpack[TestHelpersIssuingAuthorizationRespondParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond"""
    async def reverse(self, authorization: str | IssuingAuthorization, /, **params: Unpack[TestHelpersIssuingAuthorizationReverseParams]) -> IssuingAuthorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse"""

class TestHelpersIssuingCardsServiceAsync:
    async def deliver_card(self, card: str | IssuingCard, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver"""
    async def fail_card(self, card: str | IssuingCard, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/fail"""
    async def return_card(self, card: str | IssuingCard, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/return"""
    async def ship_card(self, card: str | IssuingCard, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/ship"""
    async def submit_card(self, card: str | IssuingCard, /, **params: Unpack[ExpandParams]) -> IssuingCard:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/submit"""

class TestHelpersIssuingPersonalizationDesignsServiceAsync:
    async def activate(self, personalization_design: str | IssuingPersonalizationDesign, /, **params: Unpack[ExpandParams]) -> IssuingPersonalizationDesign:
        """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate"""
    async def deactivate(self, personalization_design: str | IssuingPersonalizationDesign, /, **params: Unpack[ExpandParams]) -> IssuingPersonalizationDesign:
        """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate"""
    async def reject(self, personalization_design: str | IssuingPersonalizationDesign, /, **params: Unpack[TestHelpersIssuingPersonalizationDesignRejectParams]) -> IssuingPersonalizationDesign:
        """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject"""

class TestHelpersIssuingSettlementsServiceAsync:
    async def complete(self, settlement: str | IssuingSettlement, /, **params: Unpack[ExpandParams]) -> IssuingSettlement:
        """POST /v1/test_helpers/issuing/settlements/{settlement}/complete"""
    async def create(self, /, **params: Unpack[TestHelpersIssuingSettlementCreateParams]) -> IssuingSettlement:
        """POST /v1/test_helpers/issuing/settlements"""

class TestHelpersIssuingTransactionsServiceAsync:
    async def create_force_capture(self, /, **params: Unpack[TestHelpersIssuingTransactionCreateForceCaptureParams]) -> IssuingTransaction:
        """POST /v1/test_helpers/issuing/transactions/create_force_capture"""
    async def create_unlinked_refund(self, /, **params: Unpack[TestHelpersIssuingTransactionCreateUnlinkedRefundParams]) -> IssuingTransaction:
        """POST /v1/test_helpers/issuing/transactions/create_unlinked_refund"""
    async def refund(self, transaction: str | IssuingTransaction, /, **params: Unpack[TestHelpersIssuingTransactionRefundParams]) -> IssuingTransaction:
        """POST /v1/test_helpers/issuing/transactions/{transaction}/refund"""

class TestHelpersIssuingServiceAsync:
    authorizations: TestHelpersIssuingAuthorizationsServiceAsync
    cards: TestHelpersIssuingCardsServiceAsync
    personalization_designs: TestHelpersIssuingPersonalizationDesignsServiceAsync
    settlements: TestHelpersIssuingSettlementsServiceAsync
    transactions: TestHelpersIssuingTransactionsServiceAsync

class TestHelpersRefundsServiceAsync:
    async def expire(self, refund: str | Refund, /, **params: Unpack[ExpandParams]) -> Refund:
        """POST /v1/test_helpers/refunds/{refund}/expire"""

class TestHelpersTerminalReadersServiceAsync:
    async def present_payment_method(self, reader: str | TerminalReader, /, **params: Unpack[TestHelpersTerminalReaderPresentPaymentMethodParams]) -> TerminalReader:
        """POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method"""
    async def succeed_input_collection(self, reader: str | TerminalReader, /, **params: Unpack[TestHelpersTerminalReaderSucceedInputCollectionParams]) -> TerminalReader:
        """POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection"""
    async def timeout_input_collection(self, reader: str | TerminalReader, /, **params: Unpack[ExpandParams]) -> TerminalReader:
        """POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection"""

class TestHelpersTerminalServiceAsync:
    readers: TestHelpersTerminalReadersServiceAsync

class TestHelpersTestClocksServiceAsync:
    async def advance(self, test_clock: str | TestHelpersTestClock, /, **params: Unpack[TestHelpersTestClockAdvanceParams]) -> TestHelpersTestClock:
        """POST /v1/test_helpers/test_clocks/{test_clock}/advance"""
    async def create(self, /, **params: Unpack[TestHelpersTestClockCreateParams]) -> TestHelpersTestClock:
        """POST /v1/test_helpers/test_clocks"""
    async def delete(self, test_clock: str | TestHelpersTestClock, /, **params: Unpack[RequestOptions]) -> TestHelpersTestClock:
        """DELETE /v1/test_helpers/test_clocks/{test_clock}"""
    async def list(self, /, **params: Unpack[PageParams]) -> ListObject[TestHelpersTestClock]:
        """GET /v1/test_helpers/test_clocks"""
    async def retrieve(self, test_clock: str, /, **params: Unpack[ExpandParams]) -> TestHelpersTestClock:
        """GET /v1/test_helpers/test_clocks/{test_clock}"""

class TestHelpersTreasuryInboundTransfersServiceAsync:
    async def fail(self, id: str | TreasuryInboundTransfer, /, **params: Unpack[TestHelpersTreasuryInboundTransferFailParams]) -> TreasuryInboundTransfer:
        """POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail"""
    async def return_inbound_transfer(self, id: str | TreasuryInboundTransfer, /, **params: Unpack[ExpandParams]) -> TreasuryInboundTransfer:
        """POST /v1/test_helpers/treasury/inbound_transfers/{id}/return"""
    async def succeed(self, id: str | TreasuryInboundTransfer, /, **params: Unpack[ExpandParams]) -> TreasuryInboundTransfer:
        """POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed"""

class TestHelpersTreasuryOutboundPaymentsServiceAsync:
    async def fail(self, id: str | TreasuryOutboundPayment, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}/fail"""
    async def post(self, id: str | TreasuryOutboundPayment, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}/post"""
    async def return_outbound_payment(self, id: str | TreasuryOutboundPayment, /, **params: Unpack[TestHelpersTreasuryOutboundPaymentReturnOutboundPaymentParams]) -> TreasuryOutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}/return"""
    async def update(self, id: str | TreasuryOutboundPayment, /, **params: Unpack[TestHelpersTreasuryOutboundPaymentUpdateParams]) -> TreasuryOutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}"""

class TestHelpersTreasuryOutboundTransfersServiceAsync:
    async def fail(self, outbound_transfer: str | TreasuryOutboundTransfer, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail"""
    async def post(self, outbound_transfer: str | TreasuryOutboundTransfer, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post"""
    async def return_outbound_transfer(self, outbound_transfer: str | TreasuryOutboundTransfer, /, **params: Unpack[TestHelpersTreasuryOutboundTransferReturnOutboundTransferParams]) -> TreasuryOutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return"""
    async def update(self, outbound_transfer: str | TreasuryOutboundTransfer, /, **params: Unpack[TestHelpersTreasuryOutboundTransferUpdateParams]) -> TreasuryOutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}"""

class TestHelpersTreasuryReceivedCreditsServiceAsync:
    async def create(self, /, **params: Unpack[TestHelpersTreasuryReceivedCreditCreateParams]) -> TreasuryReceivedCredit:
        """POST /v1/test_helpers/treasury/received_credits"""

class TestHelpersTreasuryReceivedDebitsServiceAsync:
    async def create(self, /, **params: Unpack[TestHelpersTreasuryReceivedDebitCreateParams]) -> TreasuryReceivedDebit:
        """POST /v1/test_helpers/treasury/received_debits"""

class TestHelpersTreasuryServiceAsync:
    inbound_transfers: TestHelpersTreasuryInboundTransfersServiceAsync
    outbound_payments: TestHelpersTreasuryOutboundPaymentsServiceAsync
    outbound_transfers: TestHelpersTreasuryOutboundTransfersServiceAsync
    received_credits: TestHelpersTreasuryReceivedCreditsServiceAsync
    received_debits: TestHelpersTreasuryReceivedDebitsServiceAsync

class TestHelpersServiceAsync:
    confirmation_tokens: TestHelpersConfirmationTokensServiceAsync
    customers: TestHelpersCustomersServiceAsync
    issuing: TestHelpersIssuingServiceAsync
    refunds: TestHelpersRefundsServiceAsync
    terminal: TestHelpersTerminalServiceAsync
    test_clocks: TestHelpersTestClocksServiceAsync
    treasury: TestHelpersTreasuryServiceAsync

class ThreeDSecureAuthenticationsServiceAsync:
    async def cancel(self, authentication: str | ThreeDSecureAuthentication, /, **params: Unpack[ThreeDSecureAuthenticationCancelParams]) -> ThreeDSecureAuthentication:
        """POST /v1/three_d_secure/authentications/{authentication}/cancel"""
    async def create(self, /, **params: Unpack[ThreeDSecureAuthenticationCreateParams]) -> ThreeDSecureAuthentication:
        """POST /v1/three_d_secure/authentications"""
    async def list(self, /, **params: Unpack[ThreeDSecureAuthenticationListParams]) -> ListObject[ThreeDSecureAuthentication]:
        """GET /v1/three_d_secure/authentications"""
    async def retrieve(self, authentication: str, /, **params: Unpack[ExpandParams]) -> ThreeDSecureAuthentication:
        """GET /v1/three_d_secure/authentications/{authentication}"""
    async def submit(self, authentication: str | ThreeDSecureAuthentication, /, **params: Unpack[ThreeDSecureAuthenticationSubmitParams]) -> ThreeDSecureAuthentication:
        """POST /v1/three_d_secure/authentications/{authentication}/submit"""

class ThreeDSecureServiceAsync:
    authentications: ThreeDSecureAuthenticationsServiceAsync

class TokensServiceAsync:
    async def create(self, /, **params: Unpack[TokenCreateParams]) -> Token:
        """POST /v1/tokens"""
    async def retrieve(self, token: str | Token, /, **params: Unpack[ExpandParams]) -> Token:
        """GET /v1/tokens/{token}"""

class TopupsServiceAsync:
    async def cancel(self, topup: str | Topup, /, **params: Unpack[ExpandParams]) -> Topup:
        """POST /v1/topups/{topup}/cancel"""
    async def create(self, /, **params: Unpack[TopupCreateParams]) -> Topup:
        """POST /v1/topups"""
    async def list(self, /, **params: Unpack[TopupListParams]) -> ListObject[Topup]:
        """GET /v1/topups"""
    async def retrieve(self, topup: str | Topup, /, **params: Unpack[ExpandParams]) -> Topup:
        """GET /v1/topups/{topup}"""
    async def update(self, topup: str | Topup, /, **params: Unpack[TopupUpdateParams]) -> Topup:
        """POST /v1/topups/{topup}"""

class TransfersReversalsServiceAsync:
    async def create(self, id: str | Transfer, /, **params: Unpack[TransferReversalCreateParams]) -> TransferReversal:
        """POST /v1/transfers/{id}/reversals"""
    async def list(self, id: str | Transfer, /, **params: Unpack[PageParams]) -> ListObject[TransferReversal]:
        """GET /v1/transfers/{id}/reversals"""
    async def retrieve(self, transfer: str | Transfer, id: str, /, **params: Unpack[ExpandParams]) -> TransferReversal:
        """GET /v1/transfers/{transfer}/reversals/{id}"""
    async def update(self, transfer: str | Transfer, id: str, /, **params: Unpack[TransferReversalUpdateParams]) -> TransferReversal:
        """POST /v1/transfers/{transfer}/reversals/{id}"""

class TransfersServiceAsync:
    reversals: TransfersReversalsServiceAsync
    async def create(self, /, **params: Unpack[TransferCreateParams]) -> Transfer:
        """POST /v1/transfers"""
    async def list(self, /, **params: Unpack[TransferListParams]) -> ListObject[Transfer]:
        """GET /v1/transfers"""
    async def retrieve(self, transfer: str | Transfer, /, **params: Unpack[ExpandParams]) -> Transfer:
        """GET /v1/transfers/{transfer}"""
    async def update(self, transfer: str | Transfer, /, **params: Unpack[TransferUpdateParams]) -> Transfer:
        """POST /v1/transfers/{transfer}"""

class TreasuryCreditReversalsServiceAsync:
    async def create(self, /, **params: Unpack[TreasuryCreditReversalCreateParams]) -> TreasuryCreditReversal:
        """POST /v1/treasury/credit_reversals"""
    async def list(self, /, **params: Unpack[TreasuryCreditReversalListParams]) -> ListObject[TreasuryCreditReversal]:
        """GET /v1/treasury/credit_reversals"""
    async def retrieve(self, credit_reversal: str, /, **params: Unpack[ExpandParams]) -> TreasuryCreditReversal:
        """GET /v1/treasury/credit_reversals/{credit_reversal}"""

class TreasuryDebitReversalsServiceAsync:
    async def create(self, /, **params: Unpack[TreasuryDebitReversalCreateParams]) -> TreasuryDebitReversal:
        """POST /v1/treasury/debit_reversals"""
    async def list(self, /, **params: Unpack[TreasuryDebitReversalListParams]) -> ListObject[TreasuryDebitReversal]:
        """GET /v1/treasury/debit_reversals"""
    async def retrieve(self, debit_reversal: str, /, **params: Unpack[ExpandParams]) -> TreasuryDebitReversal:
        """GET /v1/treasury/debit_reversals/{debit_reversal}"""

class TreasuryFinancialAccountsFeaturesServiceAsync:
    async def retrieve(self, financial_account: str | TreasuryFinancialAccount, /, **params: Unpack[ExpandParams]) -> TreasuryFinancialAccountFeatures:
        """GET /v1/treasury/financial_accounts/{financial_account}/features"""
    async def update(self, financial_account: str | TreasuryFinancialAccount, /, **params: Unpack[TreasuryFinancialAccountFeatureUpdateParams]) -> TreasuryFinancialAccountFeatures:
        """POST /v1/treasury/financial_accounts/{financial_account}/features"""

class TreasuryFinancialAccountsServiceAsync:
    features: TreasuryFinancialAccountsFeaturesServiceAsync
    async def close(self, financial_account: str | TreasuryFinancialAccount, /, **params: Unpack[TreasuryFinancialAccountCloseParams]) -> TreasuryFinancialAccount:
        """POST /v1/treasury/financial_accounts/{financial_account}/close"""
    async def create(self, /, **params: Unpack[TreasuryFinancialAccountCreateParams]) -> TreasuryFinancialAccount:
        """POST /v1/treasury/financial_accounts"""
    async def list(self, /, **params: Unpack[TreasuryFinancialAccountListParams]) -> ListObject[TreasuryFinancialAccount]:
        """GET /v1/treasury/financial_accounts"""
    async def retrieve(self, financial_account: str, /, **params: Unpack[ExpandParams]) -> TreasuryFinancialAccount:
        """GET /v1/treasury/financial_accounts/{financial_account}"""
    async def update(self, financial_account: str | TreasuryFinancialAccount, /, **params: Unpack[TreasuryFinancialAccountUpdateParams]) -> TreasuryFinancialAccount:
        """POST /v1/treasury/financial_accounts/{financial_account}"""

class TreasuryInboundTransfersServiceAsync:
    async def cancel(self, inbound_transfer: str | TreasuryInboundTransfer, /, **params: Unpack[ExpandParams]) -> TreasuryInboundTransfer:
        """POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel"""
    async def create(self, /, **params: Unpack[TreasuryInboundTransferCreateParams]) -> TreasuryInboundTransfer:
        """POST /v1/treasury/inbound_transfers"""
    async def list(self, /, **params: Unpack[TreasuryInboundTransferListParams]) -> ListObject[TreasuryInboundTransfer]:
        """GET /v1/treasury/inbound_transfers"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryInboundTransfer:
        """GET /v1/treasury/inbound_transfers/{id}"""

class TreasuryOutboundPaymentsServiceAsync:
    async def cancel(self, id: str | TreasuryOutboundPayment, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundPayment:
        """POST /v1/treasury/outbound_payments/{id}/cancel"""
    async def create(self, /, **params: Unpack[TreasuryOutboundPaymentCreateParams]) -> TreasuryOutboundPayment:
        """POST /v1/treasury/outbound_payments"""
    async def list(self, /, **params: Unpack[TreasuryOutboundPaymentListParams]) -> ListObject[TreasuryOutboundPayment]:
        """GET /v1/treasury/outbound_payments"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundPayment:
        """GET /v1/treasury/outbound_payments/{id}"""

class TreasuryOutboundTransfersServiceAsync:
    async def cancel(self, outbound_transfer: str | TreasuryOutboundTransfer, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundTransfer:
        """POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel"""
    async def create(self, /, **params: Unpack[TreasuryOutboundTransferCreateParams]) -> TreasuryOutboundTransfer:
        """POST /v1/treasury/outbound_transfers"""
    async def list(self, /, **params: Unpack[TreasuryOutboundTransferListParams]) -> ListObject[TreasuryOutboundTransfer]:
        """GET /v1/treasury/outbound_transfers"""
    async def retrieve(self, outbound_transfer: str, /, **params: Unpack[ExpandParams]) -> TreasuryOutboundTransfer:
        """GET /v1/treasury/outbound_transfers/{outbound_transfer}"""

class TreasuryReceivedCreditsServiceAsync:
    async def list(self, /, **params: Unpack[TreasuryReceivedCreditListParams]) -> ListObject[TreasuryReceivedCredit]:
        """GET /v1/treasury/received_credits"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryReceivedCredit:
        """GET /v1/treasury/received_credits/{id}"""

class TreasuryReceivedDebitsServiceAsync:
    async def list(self, /, **params: Unpack[TreasuryReceivedDebitListParams]) -> ListObject[TreasuryReceivedDebit]:
        """GET /v1/treasury/received_debits"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryReceivedDebit:
        """GET /v1/treasury/received_debits/{id}"""

class TreasuryTransactionEntriesServiceAsync:
    async def list(self, /, **params: Unpack[TreasuryTransactionEntryListParams]) -> ListObject[TreasuryTransactionEntry]:
        """GET /v1/treasury/transaction_entries"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryTransactionEntry:
        """GET /v1/treasury/transaction_entries/{id}"""

class TreasuryTransactionsServiceAsync:
    async def list(self, /, **params: Unpack[TreasuryTransactionListParams]) -> ListObject[TreasuryTransaction]:
        """GET /v1/treasury/transactions"""
    async def retrieve(self, id: str, /, **params: Unpack[ExpandParams]) -> TreasuryTransaction:
        """GET /v1/treasury/transactions/{id}"""

class TreasuryServiceAsync:
    credit_reversals: TreasuryCreditReversalsServiceAsync
    debit_reversals: TreasuryDebitReversalsServiceAsync
    financial_accounts: TreasuryFinancialAccountsServiceAsync
    inbound_transfers: TreasuryInboundTransfersServiceAsync
    outbound_payments: TreasuryOutboundPaymentsServiceAsync
    outbound_transfers: TreasuryOutboundTransfersServiceAsync
    received_credits: TreasuryReceivedCreditsServiceAsync
    received_debits: TreasuryReceivedDebitsServiceAsync
    transaction_entries: TreasuryTransactionEntriesServiceAsync
    transactions: TreasuryTransactionsServiceAsync

class WebhookEndpointsServiceAsync:
    async def create(self, /, **params: Unpack[WebhookEndpointCreateParams]) -> WebhookEndpoint:
        """POST /v1/webhook_endpoints"""
    async def delete(self, webhook_endpoint: str | WebhookEndpoint, /, **params: Unpack[RequestOptions]) -> WebhookEndpoint:
        """DELETE /v1/webhook_endpoints/{webhook_endpoint}"""
    async def list(self, /, **params: Unpack[PageParams]) -> ListObject[WebhookEndpoint]:
        """GET /v1/webhook_endpoints"""
    async def retrieve(self, webhook_endpoint: str | WebhookEndpoint, /, **params: Unpack[ExpandParams]) -> WebhookEndpoint:
        """GET /v1/webhook_endpoints/{webhook_endpoint}"""
    async def update(self, webhook_endpoint: str | WebhookEndpoint, /, **params: Unpack[WebhookEndpointUpdateParams]) -> WebhookEndpoint:
        """POST /v1/webhook_endpoints/{webhook_endpoint}"""

class V1ServiceAsync:
    account_links: AccountLinksServiceAsync
    account_sessions: AccountSessionsServiceAsync
    accounts: AccountsServiceAsync
    apple_pay_domains: ApplePayDomainsServiceAsync
    application_fees: ApplicationFeesServiceAsync
    apps: AppsServiceAsync
    balance: BalanceServiceAsync
    balance_settings: BalanceSettingsServiceAsync
    balance_transactions: BalanceTransactionsServiceAsync
    billing: BillingServiceAsync
    billing_portal: BillingPortalServiceAsync
    charges: ChargesServiceAsync
    checkout: CheckoutServiceAsync
    climate: ClimateServiceAsync
    confirmation_tokens: ConfirmationTokensServiceAsync
    country_specs: CountrySpecsServiceAsync
    coupons: CouponsServiceAsync
    credit_notes: CreditNotesServiceAsync
    customer_sessions: CustomerSessionsServiceAsync
    customers: CustomersServiceAsync
    disputes: DisputesServiceAsync
    entitlements: EntitlementsServiceAsync
    ephemeral_keys: EphemeralKeysServiceAsync
    events: EventsServiceAsync
    exchange_rates: ExchangeRatesServiceAsync
    external_accounts: ExternalAccountsServiceAsync
    file_links: FileLinksServiceAsync
    files: FilesServiceAsync
    financial_connections: FinancialConnectionsServiceAsync
    forwarding: ForwardingServiceAsync
    identity: IdentityServiceAsync
    invoice_items: InvoiceItemsServiceAsync
    invoice_payments: InvoicePaymentsServiceAsync
    invoice_rendering_templates: InvoiceRenderingTemplatesServiceAsync
    invoices: InvoicesServiceAsync
    issuing: IssuingServiceAsync
    link_account_sessions: LinkAccountSessionsServiceAsync
    linked_accounts: LinkedAccountsServiceAsync
    mandates: MandatesServiceAsync
    payment_attempt_records: PaymentAttemptRecordsServiceAsync
    payment_intents: PaymentIntentsServiceAsync
    payment_links: PaymentLinksServiceAsync
    payment_method_configurations: PaymentMethodConfigurationsServiceAsync
    payment_method_domains: PaymentMethodDomainsServiceAsync
    payment_methods: PaymentMethodsServiceAsync
    payment_records: PaymentRecordsServiceAsync
    payouts: PayoutsServiceAsync
    plans: PlansServiceAsync
    prices: PricesServiceAsync
    product_catalog: ProductCatalogServiceAsync
    products: ProductsServiceAsync
    promotion_codes: PromotionCodesServiceAsync
    quotes: QuotesServiceAsync
    radar: RadarServiceAsync
    refunds: RefundsServiceAsync
    reporting: ReportingServiceAsync
    reviews: ReviewsServiceAsync
    setup_attempts: SetupAttemptsServiceAsync
    setup_intents: SetupIntentsServiceAsync
    shipping_rates: ShippingRatesServiceAsync
    sigma: SigmaServiceAsync
    sources: SourcesServiceAsync
    subscription_items: SubscriptionItemsServiceAsync
    subscription_schedules: SubscriptionSchedulesServiceAsync
    subscriptions: SubscriptionsServiceAsync
    tax: TaxServiceAsync
    tax_codes: TaxCodesServiceAsync
    tax_ids: TaxIdsServiceAsync
    tax_rates: TaxRatesServiceAsync
    terminal: TerminalServiceAsync
    test_helpers: TestHelpersServiceAsync
    three_d_secure: ThreeDSecureServiceAsync
    tokens: TokensServiceAsync
    topups: TopupsServiceAsync
    transfers: TransfersServiceAsync
    treasury: TreasuryServiceAsync
    webhook_endpoints: WebhookEndpointsServiceAsync

class V2BillingMeterEventAdjustmentsServiceAsync:
    async def create(self, /, **params: Unpack[V2BillingMeterEventAdjustmentCreateParams]) -> V2BillingMeterEventAdjustment:
        """POST /v2/billing/meter_event_adjustments"""

class V2BillingMeterEventSessionServiceAsync:
    async def create(self, /, **params: Unpack[RequestOptions]) -> V2BillingMeterEventSession:
        """POST /v2/billing/meter_event_session"""

class V2BillingMeterEventStreamServiceAsync:
    async def create(self, /, **params: Unpack[V2BillingMeterEventStreamCreateParams]) -> ZorseObject:
        """POST /v2/billing/meter_event_stream"""

class V2BillingMeterEventsServiceAsync:
    async def create(self, /, **params: Unpack[V2BillingMeterEventCreateParams]) -> V2BillingMeterEvent:
        """POST /v2/billing/meter_events"""

class V2BillingServiceAsync:
    meter_event_adjustments: V2BillingMeterEventAdjustmentsServiceAsync
    meter_event_session: V2BillingMeterEventSessionServiceAsync
    meter_event_stream: V2BillingMeterEventStreamServiceAsync
    meter_events: V2BillingMeterEventsServiceAsync

class V2CommerceProductCatalogImportsServiceAsync:
    async def create(self, /, **params: Unpack[V2CommerceProductCatalogImportCreateParams]) -> V2CommerceProductCatalogImport:
        """POST /v2/commerce/product_catalog/imports"""
    async def list(self, /, **params: Unpack[V2CommerceProductCatalogImportListParams]) -> ListObject[V2CommerceProductCatalogImport]:
        """GET /v2/commerce/product_catalog/imports"""
    async def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2CommerceProductCatalogImport:
        """GET /v2/commerce/product_catalog/imports/{id}"""

class V2CommerceProductCatalogServiceAsync:
    imports: V2CommerceProductCatalogImportsServiceAsync

class V2CommerceServiceAsync:
    product_catalog: V2CommerceProductCatalogServiceAsync

class V2CoreAccountLinksServiceAsync:
    async def create(self, /, **params: Unpack[V2CoreAccountLinkCreateParams]) -> V2CoreAccountLink:
        """POST /v2/core/account_links"""

class V2CoreAccountTokensServiceAsync:
    async def create(self, /, **params: Unpack[V2CoreAccountTokenCreateParams]) -> V2CoreAccountToken:
        """POST /v2/core/account_tokens"""
    async def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreAccountToken:
        """GET /v2/core/account_tokens/{id}"""

class V2CoreAccountsPersonTokensServiceAsync:
    async def create(self, account_id: str | V2CoreAccount, /, **params: Unpack[V2CoreAccountPersonTokenCreateParams]) -> V2CoreAccountPersonToken:
        """POST /v2/core/accounts/{account_id}/person_tokens"""
    async def retrieve(self, account_id: str | V2CoreAccount, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreAccountPersonToken:
        """GET /v2/core/accounts/{account_id}/person_tokens/{id}"""

class V2CoreAccountsPersonsServiceAsync:
    async def create(self, account_id: str | V2CoreAccount, /, **params: Unpack[V2CoreAccountPersonCreateParams]) -> V2CoreAccountPerson:
        """POST /v2/core/accounts/{account_id}/persons"""
    async def delete(self, account_id: str | V2CoreAccount, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreAccountPerson:
        """DELETE /v2/core/accounts/{account_id}/persons/{id}"""
    async def list(self, account_id: str | V2CoreAccount, /, **params: Unpack[V2CoreAccountPersonListParams]) -> ListObject[V2CoreAccountPerson]:
        """GET /v2/core/accounts/{account_id}/persons"""
    async def retrieve(self, account_id: str | V2CoreAccount, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreAccountPerson:
        """GET /v2/core/accounts/{account_id}/persons/{id}"""
    async def update(self, account_id: str | V2CoreAccount, id: str, /, **params: Unpack[V2CoreAccountPersonUpdateParams]) -> V2CoreAccountPerson:
        """POST /v2/core/accounts/{account_id}/persons/{id}"""

class V2CoreAccountsServiceAsync:
    person_tokens: V2CoreAccountsPersonTokensServiceAsync
    persons: V2CoreAccountsPersonsServiceAsync
    async def close(self, id: str | V2CoreAccount, /, **params: Unpack[V2CoreAccountCloseParams]) -> V2CoreAccount:
        """POST /v2/core/accounts/{id}/close"""
    async def create(self, /, **params: Unpack[V2CoreAccountCreateParams]) -> V2CoreAccount:
        """POST /v2/core/accounts"""
    async def list(self, /, **params: Unpack[V2CoreAccountListParams]) -> ListObject[V2CoreAccount]:
        """GET /v2/core/accounts"""
    async def retrieve(self, id: str, /, **params: Unpack[V2CoreAccountRetrieveParams]) -> V2CoreAccount:
        """GET /v2/core/accounts/{id}"""
    async def update(self, id: str | V2CoreAccount, /, **params: Unpack[V2CoreAccountUpdateParams]) -> V2CoreAccount:
        """POST /v2/core/accounts/{id}"""

class V2CoreEventDestinationsServiceAsync:
    async def create(self, /, **params: Unpack[V2CoreEventDestinationCreateParams]) -> V2CoreEventDestination:
        """POST /v2/core/event_destinations"""
    async def delete(self, id: str | V2CoreEventDestination, /, **params: Unpack[RequestOptions]) -> V2CoreEventDestination:
        """DELETE /v2/core/event_destinations/{id}"""
    async def disable(self, id: str | V2CoreEventDestination, /, **params: Unpack[RequestOptions]) -> V2CoreEventDestination:
        """POST /v2/core/event_destinations/{id}/disable"""
    async def enable(self, id: str | V2CoreEventDestination, /, **params: Unpack[RequestOptions]) -> V2CoreEventDestination:
        """POST /v2/core/event_destinations/{id}/enable"""
    async def list(self, /, **params: Unpack[V2CoreEventDestinationListParams]) -> ListObject[V2CoreEventDestination]:
        """GET /v2/core/event_destinations"""
    async def ping(self, id: str | V2CoreEventDestination, /, **params: Unpack[RequestOptions]) -> V2CoreEvent:
        """POST /v2/core/event_destinations/{id}/ping"""
    async def retrieve(self, id: str, /, **params: Unpack[V2CoreEventDestinationRetrieveParams]) -> V2CoreEventDestination:
        """GET /v2/core/event_destinations/{id}"""
    async def update(self, id: str | V2CoreEventDestination, /, **params: Unpack[V2CoreEventDestinationUpdateParams]) -> V2CoreEventDestination:
        """POST /v2/core/event_destinations/{id}"""

class V2CoreEventsServiceAsync:
    async def list(self, /, **params: Unpack[V2CoreEventListParams]) -> ListObject[V2CoreEvent]:
        """GET /v2/core/events"""
    async def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreEvent:
        """GET /v2/core/events/{id}"""

class V2CoreVaultGbBankAccountsServiceAsync:
    async def archive(self, id: str | V2CoreVaultGbBankAccount, /, **params: Unpack[RequestOptions]) -> V2CoreVaultGbBankAccount:
        """POST /v2/core/vault/gb_bank_accounts/{id}/archive"""
    async def create(self, /, **params: Unpack[V2CoreVaultGbBankAccountCreateParams]) -> V2CoreVaultGbBankAccount:
        """POST /v2/core/vault/gb_bank_accounts"""
    async def list(self, /, **params: Unpack[V2CoreVaultGbBankAccountListParams]) -> ListObject[V2CoreVaultGbBankAccount]:
        """GET /v2/core/vault/gb_bank_accounts"""
    async def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreVaultGbBankAccount:
        """GET /v2/core/vault/gb_bank_accounts/{id}"""
    async def unarchive(self, id: str | V2CoreVaultGbBankAccount, /, **params: Unpack[RequestOptions]) -> V2CoreVaultGbBankAccount:
        """POST /v2/core/vault/gb_bank_accounts/{id}/unarchive"""

class V2CoreVaultUsBankAccountsServiceAsync:
    async def archive(self, id: str | V2CoreVaultUsBankAccount, /, **params: Unpack[RequestOptions]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}/archive"""
    async def confirm_microdeposits(self, id: str | V2CoreVaultUsBankAccount, /, **params: Unpack[V2CoreVaultUsBankAccountConfirmMicrodepositsParams]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}/confirm_microdeposits"""
    async def create(self, /, **params: Unpack[V2CoreVaultUsBankAccountCreateParams]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts"""
    async def list(self, /, **params: Unpack[V2CoreVaultUsBankAccountListParams]) -> ListObject[V2CoreVaultUsBankAccount]:
        """GET /v2/core/vault/us_bank_accounts"""
    async def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2CoreVaultUsBankAccount:
        """GET /v2/core/vault/us_bank_accounts/{id}"""
    async def send_microdeposits(self, id: str | V2CoreVaultUsBankAccount, /, **params: Unpack[RequestOptions]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}/send_microdeposits"""
    async def unarchive(self, id: str | V2CoreVaultUsBankAccount, /, **params: Unpack[RequestOptions]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}/unarchive"""
    async def update(self, id: str | V2CoreVaultUsBankAccount, /, **params: Unpack[V2CoreVaultUsBankAccountUpdateParams]) -> V2CoreVaultUsBankAccount:
        """POST /v2/core/vault/us_bank_accounts/{id}"""

class V2CoreVaultServiceAsync:
    gb_bank_accounts: V2CoreVaultGbBankAccountsServiceAsync
    us_bank_accounts: V2CoreVaultUsBankAccountsServiceAsync

class V2CoreServiceAsync:
    account_links: V2CoreAccountLinksServiceAsync
    account_tokens: V2CoreAccountTokensServiceAsync
    accounts: V2CoreAccountsServiceAsync
    event_destinations: V2CoreEventDestinationsServiceAsync
    events: V2CoreEventsServiceAsync
    vault: V2CoreVaultServiceAsync

class V2MoneyManagementAdjustmentsServiceAsync:
    async def list(self, /, **params: Unpack[V2MoneyManagementAdjustmentListParams]) -> ListObject[V2MoneyManagementAdjustment]:
        """GET /v2/money_management/adjustments"""
    async def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementAdjustment:
        """GET /v2/money_management/adjustments/{id}"""

class V2MoneyManagementFinancialAccountsServiceAsync:
    async def list(self, /, **params: Unpack[V2MoneyManagementFinancialAccountListParams]) -> ListObject[V2MoneyManagementFinancialAccount]:
        """GET /v2/money_management/financial_accounts"""
    async def retrieve(self, id: str, /, **params: Unpack[V2MoneyManagementFinancialAccountRetrieveParams]) -> V2MoneyManagementFinancialAccount:
        """GET /v2/money_management/financial_accounts/{id}"""
    async def update(self, id: str | V2MoneyManagementFinancialAccount, /, **params: Unpack[V2MoneyManagementFinancialAccountUpdateParams]) -> V2MoneyManagementFinancialAccount:
        """POST /v2/money_management/financial_accounts/{id}"""

class V2MoneyManagementFinancialAddressesServiceAsync:
    async def create(self, /, **params: Unpack[V2MoneyManagementFinancialAddressCreateParams]) -> V2MoneyManagementFinancialAddress:
        """POST /v2/money_management/financial_addresses"""
    async def list(self, /, **params: Unpack[V2MoneyManagementFinancialAddressListParams]) -> ListObject[V2MoneyManagementFinancialAddress]:
        """GET /v2/money_management/financial_addresses"""
    async def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementFinancialAddress:
        """GET /v2/money_management/financial_addresses/{id}"""

class V2MoneyManagementInboundTransfersServiceAsync:
    async def create(self, /, **params: Unpack[V2MoneyManagementInboundTransferCreateParams]) -> V2MoneyManagementInboundTransfer:
        """POST /v2/money_management/inbound_transfers"""
    async def list(self, /, **params: Unpack[V2MoneyManagementInboundTransferListParams]) -> ListObject[V2MoneyManagementInboundTransfer]:
        """GET /v2/money_management/inbound_transfers"""
    async def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementInboundTransfer:
        """GET /v2/money_management/inbound_transfers/{id}"""

class V2MoneyManagementOutboundPaymentsServiceAsync:
    async def cancel(self, id: str | V2MoneyManagementOutboundPayment, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementOutboundPayment:
        """POST /v2/money_management/outbound_payments/{id}/cancel"""
    async def create(self, /, **params: Unpack[V2MoneyManagementOutboundPaymentCreateParams]) -> V2MoneyManagementOutboundPayment:
        """POST /v2/money_management/outbound_payments"""
    async def list(self, /, **params: Unpack[V2MoneyManagementOutboundPaymentListParams]) -> ListObject[V2MoneyManagementOutboundPayment]:
        """GET /v2/money_management/outbound_payments"""
    async def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementOutboundPayment:
        """GET /v2/money_management/outbound_payments/{id}"""

class V2MoneyManagementOutboundSetupIntentsServiceAsync:
    async def cancel(self, id: str | V2MoneyManagementOutboundSetupIntent, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementOutboundSetupIntent:
        """POST /v2/money_management/outbound_setup_intents/{id}/cancel"""
    async def create(self, /, **params: Unpack[V2MoneyManagementOutboundSetupIntentCreateParams]) -> V2MoneyManagementOutboundSetupIntent:
        """POST /v2/money_management/outbound_setup_intents"""
    async def list(self, /, **params: Unpack[V2MoneyManagementOutboundSetupIntentListParams]) -> ListObject[V2MoneyManagementOutboundSetupIntent]:
        """GET /v2/money_management/outbound_setup_intents"""
    async def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementOutboundSetupIntent:
        """GET /v2/money_management/outbound_setup_intents/{id}"""
    async def update(self, id: str | V2MoneyManagementOutboundSetupIntent, /, **params: Unpack[V2MoneyManagementOutboundSetupIntentUpdateParams]) -> V2MoneyManagementOutboundSetupIntent:
        """POST /v2/money_management/outbound_setup_intents/{id}"""

class V2MoneyManagementPayoutIntentsServiceAsync:
    async def cancel(self, id: str | V2MoneyManagementPayoutIntent, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}/cancel"""
    async def confirm(self, id: str | V2MoneyManagementPayoutIntent, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}/confirm"""
    async def create(self, /, **params: Unpack[V2MoneyManagementPayoutIntentCreateParams]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents"""
    async def list(self, /, **params: Unpack[V2MoneyManagementPayoutIntentListParams]) -> ListObject[V2MoneyManagementPayoutIntent]:
        """GET /v2/money_management/payout_intents"""
    async def refresh_fx_quote(self, id: str | V2MoneyManagementPayoutIntent, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}/refresh_fx_quote"""
    async def refresh_recipient_verification(self, id: str | V2MoneyManagementPayoutIntent, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}/refresh_recipient_verification"""
    async def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutIntent:
        """GET /v2/money_management/payout_intents/{id}"""
    async def update(self, id: str | V2MoneyManagementPayoutIntent, /, **params: Unpack[V2MoneyManagementPayoutIntentUpdateParams]) -> V2MoneyManagementPayoutIntent:
        """POST /v2/money_management/payout_intents/{id}"""

class V2MoneyManagementPayoutMethodsServiceAsync:
    async def archive(self, id: str | V2MoneyManagementPayoutMethod, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutMethod:
        """POST /v2/money_management/payout_methods/{id}/archive"""
    async def list(self, /, **params: Unpack[V2MoneyManagementPayoutMethodListParams]) -> ListObject[V2MoneyManagementPayoutMethod]:
        """GET /v2/money_management/payout_methods"""
    async def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutMethod:
        """GET /v2/money_management/payout_methods/{id}"""
    async def unarchive(self, id: str | V2MoneyManagementPayoutMethod, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementPayoutMethod:
        """POST /v2/money_management/payout_methods/{id}/unarchive"""

class V2MoneyManagementPayoutMethodsBankAccountSpecServiceAsync:
    async def retrieve(self, /, **params: Unpack[V2MoneyManagementPayoutMethodsBankAccountSpecRetrieveParams]) -> V2MoneyManagementPayoutMethodsBankAccountSpec:
        """GET /v2/money_management/payout_methods_bank_account_spec"""

class V2MoneyManagementReceivedCreditsServiceAsync:
    async def list(self, /, **params: Unpack[V2MoneyManagementReceivedCreditListParams]) -> ListObject[V2MoneyManagementReceivedCredit]:
        """GET /v2/money_management/received_credits"""
    async def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementReceivedCredit:
        """GET /v2/money_management/received_credits/{id}"""

class V2MoneyManagementRecipientVerificationsServiceAsync:
    async def acknowledge(self, id: str | V2MoneyManagementRecipientVerification, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementRecipientVerification:
        """POST /v2/money_management/recipient_verifications/{id}/acknowledge"""
    async def create(self, /, **params: Unpack[V2MoneyManagementRecipientVerificationCreateParams]) -> V2MoneyManagementRecipientVerification:
        """POST /v2/money_management/recipient_verifications"""
    async def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementRecipientVerification:
        """GET /v2/money_management/recipient_verifications/{id}"""

class V2MoneyManagementTestHelpersFinancialAddressesServiceAsync:
    async def credit(self, id: str | V2MoneyManagementFinancialAddress, /, **params: Unpack[V2MoneyManagementTestHelpersFinancialAddressCreditParams]) -> V2MoneyManagementFinancialAddressCreditSimulation:
        """POST /v2/money_management/test_helpers/financial_addresses/{id}/credit"""

class V2MoneyManagementTestHelpersServiceAsync:
    financial_addresses: V2MoneyManagementTestHelpersFinancialAddressesServiceAsync

class V2MoneyManagementTransactionEntriesServiceAsync:
    async def list(self, /, **params: Unpack[V2MoneyManagementTransactionEntryListParams]) -> ListObject[V2MoneyManagementTransactionEntry]:
        """GET /v2/money_management/transaction_entries"""
    async def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementTransactionEntry:
        """GET /v2/money_management/transaction_entries/{id}"""

class V2MoneyManagementTransactionsServiceAsync:
    async def list(self, /, **params: Unpack[V2MoneyManagementTransactionListParams]) -> ListObject[V2MoneyManagementTransaction]:
        """GET /v2/money_management/transactions"""
    async def refresh_regulatory_receipt(self, id: str | V2MoneyManagementTransaction, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementTransaction:
        """POST /v2/money_management/transactions/{id}/refresh_regulatory_receipt"""
    async def retrieve(self, id: str, /, **params: Unpack[RequestOptions]) -> V2MoneyManagementTransaction:
        """GET /v2/money_management/transactions/{id}"""
    async def update(self, id: str | V2MoneyManagementTransaction, /, **params: Unpack[V2MoneyManagementTransactionUpdateParams]) -> V2MoneyManagementTransaction:
        """POST /v2/money_management/transactions/{id}"""

class V2MoneyManagementServiceAsync:
    adjustments: V2MoneyManagementAdjustmentsServiceAsync
    financial_accounts: V2MoneyManagementFinancialAccountsServiceAsync
    financial_addresses: V2MoneyManagementFinancialAddressesServiceAsync
    inbound_transfers: V2MoneyManagementInboundTransfersServiceAsync
    outbound_payments: V2MoneyManagementOutboundPaymentsServiceAsync
    outbound_setup_intents: V2MoneyManagementOutboundSetupIntentsServiceAsync
    payout_intents: V2MoneyManagementPayoutIntentsServiceAsync
    payout_methods: V2MoneyManagementPayoutMethodsServiceAsync
    payout_methods_bank_account_spec: V2MoneyManagementPayoutMethodsBankAccountSpecServiceAsync
    received_credits: V2MoneyManagementReceivedCreditsServiceAsync
    recipient_verifications: V2MoneyManagementRecipientVerificationsServiceAsync
    test_helpers: V2MoneyManagementTestHelpersServiceAsync
    transaction_entries: V2MoneyManagementTransactionEntriesServiceAsync
    transactions: V2MoneyManagementTransactionsServiceAsync

class V2TestHelpersMoneyManagementServiceAsync:
    async def recipient_verifications(self, /, **params: Unpack[V2TestHelpersMoneyManagementRecipientVerificationsParams]) -> V2MoneyManagementRecipientVerification:
        """POST /v2/test_helpers/money_management/recipient_verifications"""

class V2TestHelpersServiceAsync:
    money_management: V2TestHelpersMoneyManagementServiceAsync

class V2ServiceAsync:
    billing: V2BillingServiceAsync
    commerce: V2CommerceServiceAsync
    core: V2CoreServiceAsync
    money_management: V2MoneyManagementServiceAsync
    test_helpers: V2TestHelpersServiceAsync

class ClientServicesAsync:
    account_links: AccountLinksServiceAsync
    account_sessions: AccountSessionsServiceAsync
    accounts: AccountsServiceAsync
    apple_pay_domains: ApplePayDomainsServiceAsync
    application_fees: ApplicationFeesServiceAsync
    apps: AppsServiceAsync
    balance: BalanceServiceAsync
    balance_settings: BalanceSettingsServiceAsync
    balance_transactions: BalanceTransactionsServiceAsync
    billing: BillingServiceAsync
    billing_portal: BillingPortalServiceAsync
    charges: ChargesServiceAsync
    checkout: CheckoutServiceAsync
    climate: ClimateServiceAsync
    confirmation_tokens: ConfirmationTokensServiceAsync
    country_specs: CountrySpecsServiceAsync
    coupons: CouponsServiceAsync
    credit_notes: CreditNotesServiceAsync
    customer_sessions: CustomerSessionsServiceAsync
    customers: CustomersServiceAsync
    disputes: DisputesServiceAsync
    entitlements: EntitlementsServiceAsync
    ephemeral_keys: EphemeralKeysServiceAsync
    events: EventsServiceAsync
    exchange_rates: ExchangeRatesServiceAsync
    external_accounts: ExternalAccountsServiceAsync
    file_links: FileLinksServiceAsync
    files: FilesServiceAsync
    financial_connections: FinancialConnectionsServiceAsync
    forwarding: ForwardingServiceAsync
    identity: IdentityServiceAsync
    invoice_items: InvoiceItemsServiceAsync
    invoice_payments: InvoicePaymentsServiceAsync
    invoice_rendering_templates: InvoiceRenderingTemplatesServiceAsync
    invoices: InvoicesServiceAsync
    issuing: IssuingServiceAsync
    link_account_sessions: LinkAccountSessionsServiceAsync
    linked_accounts: LinkedAccountsServiceAsync
    mandates: MandatesServiceAsync
    payment_attempt_records: PaymentAttemptRecordsServiceAsync
    payment_intents: PaymentIntentsServiceAsync
    payment_links: PaymentLinksServiceAsync
    payment_method_configurations: PaymentMethodConfigurationsServiceAsync
    payment_method_domains: PaymentMethodDomainsServiceAsync
    payment_methods: PaymentMethodsServiceAsync
    payment_records: PaymentRecordsServiceAsync
    payouts: PayoutsServiceAsync
    plans: PlansServiceAsync
    prices: PricesServiceAsync
    product_catalog: ProductCatalogServiceAsync
    products: ProductsServiceAsync
    promotion_codes: PromotionCodesServiceAsync
    quotes: QuotesServiceAsync
    radar: RadarServiceAsync
    refunds: RefundsServiceAsync
    reporting: ReportingServiceAsync
    reviews: ReviewsServiceAsync
    setup_attempts: SetupAttemptsServiceAsync
    setup_intents: SetupIntentsServiceAsync
    shipping_rates: ShippingRatesServiceAsync
    sigma: SigmaServiceAsync
    sources: SourcesServiceAsync
    subscription_items: SubscriptionItemsServiceAsync
    subscription_schedules: SubscriptionSchedulesServiceAsync
    subscriptions: SubscriptionsServiceAsync
    tax: TaxServiceAsync
    tax_codes: TaxCodesServiceAsync
    tax_ids: TaxIdsServiceAsync
    tax_rates: TaxRatesServiceAsync
    terminal: TerminalServiceAsync
    test_helpers: TestHelpersServiceAsync
    three_d_secure: ThreeDSecureServiceAsync
    tokens: TokensServiceAsync
    topups: TopupsServiceAsync
    transfers: TransfersServiceAsync
    treasury: TreasuryServiceAsync
    webhook_endpoints: WebhookEndpointsServiceAsync
    v1: V1ServiceAsync
    v2: V2ServiceAsync
