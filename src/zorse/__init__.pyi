# Generated: `make client`.
# pyright: basic
from typing import Final, TypeAlias

from zorse.client.over_httpx import HttpxTransport as HttpxTransport
from zorse.client.transport import AsyncTransport as AsyncTransport
from zorse.client.transport import Request as Request
from zorse.client.transport import Response as Response
from zorse.client.transport import Transport as Transport
from zorse.types import _objects
from zorse.types._clients import AsyncClient as AsyncClient
from zorse.types._clients import Client as Client
from zorse.types._clients import ThinEvent as ThinEvent
from zorse.types._clients import Webhook as Webhook
from zorse.types._clients import WebhookSignature as WebhookSignature
from zorse.types._library import LastResponse as LastResponse
from zorse.types._library import ListObject as ListObject
from zorse.types._library import SearchResult as SearchResult
from zorse.types._library import ZorseObject as ZorseObject
from zorse.types._objects import Account as Account
from zorse.types._objects import AccountLink as AccountLink
from zorse.types._objects import AccountSession as AccountSession
from zorse.types._objects import ApplePayDomain as ApplePayDomain
from zorse.types._objects import Application as Application
from zorse.types._objects import ApplicationFee as ApplicationFee
from zorse.types._objects import ApplicationFeeRefund as ApplicationFeeRefund
from zorse.types._objects import Balance as Balance
from zorse.types._objects import BalanceSettings as BalanceSettings
from zorse.types._objects import BalanceTransaction as BalanceTransaction
from zorse.types._objects import BankAccount as BankAccount
from zorse.types._objects import Capability as Capability
from zorse.types._objects import Card as Card
from zorse.types._objects import CashBalance as CashBalance
from zorse.types._objects import Charge as Charge
from zorse.types._objects import ConfirmationToken as ConfirmationToken
from zorse.types._objects import ConnectCollectionTransfer as ConnectCollectionTransfer
from zorse.types._objects import CountrySpec as CountrySpec
from zorse.types._objects import Coupon as Coupon
from zorse.types._objects import CreditNote as CreditNote
from zorse.types._objects import CreditNoteLineItem as CreditNoteLineItem
from zorse.types._objects import Customer as Customer
from zorse.types._objects import CustomerBalanceTransaction as CustomerBalanceTransaction
from zorse.types._objects import CustomerCashBalanceTransaction as CustomerCashBalanceTransaction
from zorse.types._objects import CustomerSession as CustomerSession
from zorse.types._objects import Discount as Discount
from zorse.types._objects import Dispute as Dispute
from zorse.types._objects import EphemeralKey as EphemeralKey
from zorse.types._objects import Event as Event
from zorse.types._objects import ExchangeRate as ExchangeRate
from zorse.types._objects import File as File
from zorse.types._objects import FileLink as FileLink
from zorse.types._objects import FundingInstructions as FundingInstructions
from zorse.types._objects import Invoice as Invoice
from zorse.types._objects import InvoiceItem as InvoiceItem
from zorse.types._objects import InvoiceLineItem as InvoiceLineItem
from zorse.types._objects import InvoicePayment as InvoicePayment
from zorse.types._objects import InvoiceRenderingTemplate as InvoiceRenderingTemplate
from zorse.types._objects import LineItem as LineItem
from zorse.types._objects import LoginLink as LoginLink
from zorse.types._objects import Mandate as Mandate
from zorse.types._objects import PaymentAttemptRecord as PaymentAttemptRecord
from zorse.types._objects import PaymentIntent as PaymentIntent
from zorse.types._objects import PaymentIntentAmountDetailsLineItem as PaymentIntentAmountDetailsLineItem
from zorse.types._objects import PaymentLink as PaymentLink
from zorse.types._objects import PaymentMethod as PaymentMethod
from zorse.types._objects import PaymentMethodConfiguration as PaymentMethodConfiguration
from zorse.types._objects import PaymentMethodDomain as PaymentMethodDomain
from zorse.types._objects import PaymentRecord as PaymentRecord
from zorse.types._objects import Payout as Payout
from zorse.types._objects import Person as Person
from zorse.types._objects import Plan as Plan
from zorse.types._objects import Price as Price
from zorse.types._objects import Product as Product
from zorse.types._objects import ProductFeature as ProductFeature
from zorse.types._objects import PromotionCode as PromotionCode
from zorse.types._objects import Quote as Quote
from zorse.types._objects import Refund as Refund
from zorse.types._objects import ReserveTransaction as ReserveTransaction
from zorse.types._objects import Review as Review
from zorse.types._objects import SetupAttempt as SetupAttempt
from zorse.types._objects import SetupIntent as SetupIntent
from zorse.types._objects import ShippingRate as ShippingRate
from zorse.types._objects import Source as Source
from zorse.types._objects import SourceMandateNotification as SourceMandateNotification
from zorse.types._objects import SourceTransaction as SourceTransaction
from zorse.types._objects import Subscription as Subscription
from zorse.types._objects import SubscriptionItem as SubscriptionItem
from zorse.types._objects import SubscriptionSchedule as SubscriptionSchedule
from zorse.types._objects import TaxCode as TaxCode
from zorse.types._objects import TaxDeductedAtSource as TaxDeductedAtSource
from zorse.types._objects import TaxId as TaxId
from zorse.types._objects import TaxRate as TaxRate
from zorse.types._objects import Token as Token
from zorse.types._objects import Topup as Topup
from zorse.types._objects import Transfer as Transfer
from zorse.types._objects import TransferReversal as TransferReversal
from zorse.types._objects import WebhookEndpoint as WebhookEndpoint
from zorse.client.error import APIConnectionError as APIConnectionError
from zorse.client.error import APIError as APIError
from zorse.client.error import AuthenticationError as AuthenticationError
from zorse.client.error import CardError as CardError
from zorse.client.error import IdempotencyError as IdempotencyError
from zorse.client.error import InvalidRequestError as InvalidRequestError
from zorse.client.error import PermissionError as PermissionError
from zorse.client.error import RateLimitError as RateLimitError
from zorse.client.error import SignatureVerificationError as SignatureVerificationError
from zorse.client.error import ZorseError as ZorseError

__version__: Final[str]
NAMESPACES: Final[frozenset[str]]

api_key: str | None
api_base: str | None
api_version: str | None
account: str | None
max_network_retries: int
timeout: float
proxy: str | None
ca_file: str | None
insecure_http: bool
app_info: str | None
transport: Transport | AsyncTransport | None

StripeError = ZorseError

class apps:
    Install: TypeAlias = _objects.AppsInstall
    Secret: TypeAlias = _objects.AppsSecret

class billing:
    Alert: TypeAlias = _objects.BillingAlert
    CreditBalanceSummary: TypeAlias = _objects.BillingCreditBalanceSummary
    CreditBalanceTransaction: TypeAlias = _objects.BillingCreditBalanceTransaction
    CreditGrant: TypeAlias = _objects.BillingCreditGrant
    FeedbackOption: TypeAlias = _objects.BillingFeedbackOption
    Meter: TypeAlias = _objects.BillingMeter
    MeterEvent: TypeAlias = _objects.BillingMeterEvent
    MeterEventAdjustment: TypeAlias = _objects.BillingMeterEventAdjustment
    MeterEventSummary: TypeAlias = _objects.BillingMeterEventSummary

class billing_portal:
    Configuration: TypeAlias = _objects.BillingPortalConfiguration
    Session: TypeAlias = _objects.BillingPortalSession

class checkout:
    Session: TypeAlias = _objects.CheckoutSession

class climate:
    Order: TypeAlias = _objects.ClimateOrder
    Product: TypeAlias = _objects.ClimateProduct
    Supplier: TypeAlias = _objects.ClimateSupplier

class entitlements:
    ActiveEntitlement: TypeAlias = _objects.EntitlementsActiveEntitlement
    Feature: TypeAlias = _objects.EntitlementsFeature

class financial_connections:
    Account: TypeAlias = _objects.FinancialConnectionsAccount
    AccountOwner: TypeAlias = _objects.FinancialConnectionsAccountOwner
    AccountOwnership: TypeAlias = _objects.FinancialConnectionsAccountOwnership
    Authorization: TypeAlias = _objects.FinancialConnectionsAuthorization
    Session: TypeAlias = _objects.FinancialConnectionsSession
    Transaction: TypeAlias = _objects.FinancialConnectionsTransaction

class forwarding:
    Request: TypeAlias = _objects.ForwardingRequest

class identity:
    VerificationReport: TypeAlias = _objects.IdentityVerificationReport
    VerificationSession: TypeAlias = _objects.IdentityVerificationSession

class issuing:
    Authorization: TypeAlias = _objects.IssuingAuthorization
    Card: TypeAlias = _objects.IssuingCard
    Cardholder: TypeAlias = _objects.IssuingCardholder
    Dispute: TypeAlias = _objects.IssuingDispute
    PersonalizationDesign: TypeAlias = _objects.IssuingPersonalizationDesign
    PhysicalBundle: TypeAlias = _objects.IssuingPhysicalBundle
    Settlement: TypeAlias = _objects.IssuingSettlement
    Token: TypeAlias = _objects.IssuingToken
    Transaction: TypeAlias = _objects.IssuingTransaction

class product_catalog:
    TrialOffer: TypeAlias = _objects.ProductCatalogTrialOffer

class radar:
    EarlyFraudWarning: TypeAlias = _objects.RadarEarlyFraudWarning
    PaymentEvaluation: TypeAlias = _objects.RadarPaymentEvaluation
    ValueList: TypeAlias = _objects.RadarValueList
    ValueListItem: TypeAlias = _objects.RadarValueListItem

class reporting:
    ReportRun: TypeAlias = _objects.ReportingReportRun
    ReportType: TypeAlias = _objects.ReportingReportType

class sigma:
    ScheduledQueryRun: TypeAlias = _objects.SigmaScheduledQueryRun
    SigmaApiQuery: TypeAlias = _objects.SigmaSigmaApiQuery

class tax:
    Association: TypeAlias = _objects.TaxAssociation
    Calculation: TypeAlias = _objects.TaxCalculation
    CalculationLineItem: TypeAlias = _objects.TaxCalculationLineItem
    Location: TypeAlias = _objects.TaxLocation
    Registration: TypeAlias = _objects.TaxRegistration
    Settings: TypeAlias = _objects.TaxSettings
    Transaction: TypeAlias = _objects.TaxTransaction
    TransactionLineItem: TypeAlias = _objects.TaxTransactionLineItem

class terminal:
    Configuration: TypeAlias = _objects.TerminalConfiguration
    ConnectionToken: TypeAlias = _objects.TerminalConnectionToken
    Location: TypeAlias = _objects.TerminalLocation
    OnboardingLink: TypeAlias = _objects.TerminalOnboardingLink
    Reader: TypeAlias = _objects.TerminalReader

class test_helpers:
    TestClock: TypeAlias = _objects.TestHelpersTestClock

class three_d_secure:
    Authentication: TypeAlias = _objects.ThreeDSecureAuthentication

class treasury:
    CreditReversal: TypeAlias = _objects.TreasuryCreditReversal
    DebitReversal: TypeAlias = _objects.TreasuryDebitReversal
    FinancialAccount: TypeAlias = _objects.TreasuryFinancialAccount
    FinancialAccountFeatures: TypeAlias = _objects.TreasuryFinancialAccountFeatures
    InboundTransfer: TypeAlias = _objects.TreasuryInboundTransfer
    OutboundPayment: TypeAlias = _objects.TreasuryOutboundPayment
    OutboundTransfer: TypeAlias = _objects.TreasuryOutboundTransfer
    ReceivedCredit: TypeAlias = _objects.TreasuryReceivedCredit
    ReceivedDebit: TypeAlias = _objects.TreasuryReceivedDebit
    Transaction: TypeAlias = _objects.TreasuryTransaction
    TransactionEntry: TypeAlias = _objects.TreasuryTransactionEntry

class v2:
    class billing:
        MeterEvent: TypeAlias = _objects.V2BillingMeterEvent
        MeterEventAdjustment: TypeAlias = _objects.V2BillingMeterEventAdjustment
        MeterEventSession: TypeAlias = _objects.V2BillingMeterEventSession
    class commerce:
        ProductCatalogImport: TypeAlias = _objects.V2CommerceProductCatalogImport
    class core:
        Account: TypeAlias = _objects.V2CoreAccount
        AccountLink: TypeAlias = _objects.V2CoreAccountLink
        AccountPerson: TypeAlias = _objects.V2CoreAccountPerson
        AccountPersonToken: TypeAlias = _objects.V2CoreAccountPersonToken
        AccountToken: TypeAlias = _objects.V2CoreAccountToken
        Event: TypeAlias = _objects.V2CoreEvent
        EventDestination: TypeAlias = _objects.V2CoreEventDestination
        class vault:
            GbBankAccount: TypeAlias = _objects.V2CoreVaultGbBankAccount
            UsBankAccount: TypeAlias = _objects.V2CoreVaultUsBankAccount
    class money_management:
        Adjustment: TypeAlias = _objects.V2MoneyManagementAdjustment
        FinancialAccount: TypeAlias = _objects.V2MoneyManagementFinancialAccount
        FinancialAddress: TypeAlias = _objects.V2MoneyManagementFinancialAddress
        FinancialAddressCreditSimulation: TypeAlias = _objects.V2MoneyManagementFinancialAddressCreditSimulation
        InboundTransfer: TypeAlias = _objects.V2MoneyManagementInboundTransfer
        OutboundPayment: TypeAlias = _objects.V2MoneyManagementOutboundPayment
        OutboundSetupIntent: TypeAlias = _objects.V2MoneyManagementOutboundSetupIntent
        PayoutIntent: TypeAlias = _objects.V2MoneyManagementPayoutIntent
        PayoutMethod: TypeAlias = _objects.V2MoneyManagementPayoutMethod
        PayoutMethodsBankAccountSpec: TypeAlias = _objects.V2MoneyManagementPayoutMethodsBankAccountSpec
        ReceivedCredit: TypeAlias = _objects.V2MoneyManagementReceivedCredit
        RecipientVerification: TypeAlias = _objects.V2MoneyManagementRecipientVerification
        Transaction: TypeAlias = _objects.V2MoneyManagementTransaction
        TransactionEntry: TypeAlias = _objects.V2MoneyManagementTransactionEntry
