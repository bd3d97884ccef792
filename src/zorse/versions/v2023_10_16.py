"""2023-10-16."""

from functools import partial
from typing import Final

from zorse.versions.change import Change

change: Final = partial(Change, "2023-10-16")

OTHER: Final = "invalid_value_other"
NEW_CODES: Final = (
    "invalid_address_highway_contract_box",
    "invalid_address_private_mailbox",
    "invalid_business_profile_name",
    "invalid_business_profile_name_denylisted",
    "invalid_company_name_denylisted",
    "invalid_dob_age_over_maximum",
    "invalid_product_description_length",
    "invalid_product_description_url_match",
    "invalid_statement_descriptor_business_mismatch",
    "invalid_statement_descriptor_denylisted",
    "invalid_statement_descriptor_length",
    "invalid_statement_descriptor_prefix_denylisted",
    "invalid_statement_descriptor_prefix_mismatch",
    "invalid_tax_id",
    "invalid_tax_id_format",
    "invalid_url_denylisted",
    "invalid_url_format",
    "invalid_url_web_presence_detected",
    "invalid_url_website_business_information_mismatch",
    "invalid_url_website_empty",
    "invalid_url_website_inaccessible",
    "invalid_url_website_inaccessible_geoblocked",
    "invalid_url_website_inaccessible_password_protected",
    "invalid_url_website_incomplete",
    "invalid_url_website_incomplete_cancellation_policy",
    "invalid_url_website_incomplete_customer_service_details",
    "invalid_url_website_incomplete_legal_restrictions",
    "invalid_url_website_incomplete_refund_policy",
    "invalid_url_website_incomplete_return_policy",
    "invalid_url_website_incomplete_terms_and_conditions",
    "invalid_url_website_incomplete_under_construction",
)
WITH_REQUIREMENTS: Final = ("account", "bank_account", "capability", "person")
ERRORS: Final = {
    f"{part}.errors.code": dict.fromkeys(NEW_CODES, OTHER)
    for part in ("requirements", "future_requirements")
}

# The code that stood in place of the newer ones is our own reading.
REQUIREMENT_ERRORS: Final = change(
    "The errors of requirements say what is wrong with an address, a name, a tax id, a statement "
    "descriptor, a product description or a website; such codes did not exist.",
    page="adds-account-requirement-error-accounts",
    known_by="types",
    advice="Show `requirements[errors][reason]`, and treat codes that you do not know as "
    "`invalid_value_other`.",
    values=dict.fromkeys(WITH_REQUIREMENTS, ERRORS),
)

# Nothing fills them here in any version: there is no check of a business yet that they come from.
DESCRIPTORS: Final = change(
    "An account's `settings[payments][statement_descriptor]` and the prefix for cards are filled "
    "from the name or the website of the business; they stayed empty until they were set.",
    page="auto-populates-statement-descriptor-accounts",
    known_by="title",
    advice="Set them yourself if you want others.",
)

CHANGES: Final = (REQUIREMENT_ERRORS, DESCRIPTORS)
