"""The API's errors.

An ``ApiError`` is an answer, not an accident: it has a status and the fields of the API's error
object. ``keep`` says that what was written before it stays (a decline keeps the failed charge);
otherwise the unit of work is undone. ``stored`` says that the outcome belongs to the idempotency
key, as it does once an operation has begun; a refused parameter may be tried again under the key.
Messages and codes: docs.stripe.com/error-codes and the recorded behaviour of the API.
"""

from typing import Any

from zorse import money

DOC_URL = "https://stripe.com/docs/error-codes/"

KEY_SHOWN_FIRST = 8
KEY_SHOWN_LAST = 4
KEY_HIDDEN_MAX = 200


class ApiError(Exception):
    """An answer with an error in it.

    ``status`` is the HTTP status; ``fields`` are the members of the error object (``type``,
    ``code``, ``message``, ``param`` and so on), absent rather than null.
    """

    __slots__ = ("fields", "headers", "keep", "status", "stored")

    def __init__(
        self,
        status: int,
        type_: str,
        message: str,
        *,
        code: str | None = None,
        param: str | None = None,
        keep: bool = False,
        stored: bool = True,
        headers: dict[str, str] | None = None,
        **extra: Any,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.keep = keep
        self.stored = stored
        self.headers = headers or {}
        self.fields: dict[str, Any] = {"message": message, "type": type_}
        if code is not None:
            self.fields["code"] = code
        if param is not None:
            self.fields["param"] = param
        for name, value in extra.items():
            if value is not None:
                self.fields[name] = value

    def with_headers(self, headers: dict[str, str]) -> "ApiError":
        """The same error, answered with these headers too."""
        self.headers.update(headers)
        return self

    @property
    def code(self) -> str | None:
        """The error's ``code``, where it has one."""
        code: str | None = self.fields.get("code")
        return code

    @property
    def message(self) -> str:
        """The sentence for people."""
        return str(self.fields["message"])


def invalid_request(
    message: str,
    *,
    code: str | None = None,
    param: str | None = None,
    status: int = 400,
    stored: bool = True,
    **extra: Any,
) -> ApiError:
    """A request that cannot be carried out as it stands."""
    return ApiError(
        status, "invalid_request_error", message, code=code, param=param, stored=stored, **extra
    )


# Authentication -------------------------------------------------------------------------------


def authentication_failed(message: str, code: str | None = None) -> ApiError:
    """401, with the challenge that the API sends."""
    return ApiError(
        401,
        "invalid_request_error",
        message,
        code=code,
        stored=False,
        headers={"WWW-Authenticate": 'Bearer realm="Stripe"'},
    )


def no_api_key() -> ApiError:
    return authentication_failed(
        "You did not provide an API key. You need to provide your API key in the Authorization "
        "header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See "
        "https://stripe.com/docs/api#authentication for details, or we can help at "
        "https://support.stripe.com/."
    )


def mask_key(key: str) -> str:
    """A key as it may be shown: the first eight and the last four characters."""
    if len(key) <= KEY_SHOWN_FIRST + 2 * KEY_SHOWN_LAST:
        return f"{'*' * (len(key) - KEY_SHOWN_LAST)}{key[-KEY_SHOWN_LAST:]}"
    hidden = min(len(key) - KEY_SHOWN_FIRST - KEY_SHOWN_LAST, KEY_HIDDEN_MAX)
    return f"{key[:KEY_SHOWN_FIRST]}{'*' * hidden}{key[-KEY_SHOWN_LAST:]}"


def invalid_api_key(key: str) -> ApiError:
    return authentication_failed(f"Invalid API Key provided: {mask_key(key)}")


def expired_api_key(key: str) -> ApiError:
    return authentication_failed(f"Expired API Key provided: {mask_key(key)}", "api_key_expired")


def secret_key_required() -> ApiError:
    return authentication_failed(
        "This API call cannot be made with a publishable API key. Please use a secret API key. "
        "You can find a list of your API keys at https://dashboard.stripe.com/account/apikeys.",
        "secret_key_required",
    )


def account_invalid(key: str, account: str) -> ApiError:
    return invalid_request(
        f"The provided key '{mask_key(key)}' does not have access to account '{account}' (or that "
        "account does not exist). Application access may have been revoked.",
        code="account_invalid",
        status=403,
        stored=False,
    )


def address_not_allowed() -> ApiError:
    return authentication_failed(
        "The API key provided does not allow requests from your IP address."
    )


def permission_denied(key: str, account: str, permission: str) -> ApiError:
    return invalid_request(
        f"The provided key '{mask_key(key)}' does not have the required permissions for this "
        f"endpoint on account '{account}'. Having the '{permission}' permission would allow this "
        "request to continue.",
        status=403,
        stored=False,
    )


# Routing --------------------------------------------------------------------------------------


def unrecognized_url(method: str, path: str) -> ApiError:
    return invalid_request(
        f"Unrecognized request URL ({method}: {path}). If you are trying to list objects, remove "
        "the trailing slash. If you are trying to retrieve an object, make sure you passed a valid "
        "(non-empty) identifier in your code. Please see https://stripe.com/docs or we can help at "
        "https://support.stripe.com/.",
        status=404,
        stored=False,
    )


def not_implemented(operation: str) -> ApiError:
    return ApiError(
        501,
        "api_error",
        f"This server does not implement {operation} yet. See COVERAGE.md for what it does.",
        code="not_implemented",
        stored=False,
    ).with_headers({"Stripe-Should-Retry": "false"})


def invalid_version(version: str) -> ApiError:
    return invalid_request(f"Invalid Stripe API version: {version}", stored=False)


def tls_required() -> ApiError:
    return invalid_request(
        "API requests must be made over HTTPS. This server accepts plain HTTP only when it is "
        "started with --insecure-http.",
        status=403,
        stored=False,
    )


def internal_error() -> ApiError:
    return ApiError(
        500,
        "api_error",
        "An unknown error occurred. The request's page in the log shows what happened.",
        stored=True,
    )


def rate_limited(reason: str) -> ApiError:
    return invalid_request(
        "Request rate limit exceeded. Learn more about rate limits here "
        "https://stripe.com/docs/rate-limits.",
        code="rate_limit",
        status=429,
        stored=False,
    ).with_headers({"Stripe-Rate-Limited-Reason": reason})


def lock_timeout() -> ApiError:
    return invalid_request(
        "This object cannot be accessed right now because another API request or Stripe process is "
        "currently accessing it. If you see this error intermittently, retry the request. If you "
        "see this error frequently and are making multiple concurrent requests to a single object, "
        "make your requests serially or at a lower rate.",
        code="lock_timeout",
        status=429,
        stored=False,
    ).with_headers({"Stripe-Should-Retry": "true"})


# Idempotency ----------------------------------------------------------------------------------


def idempotency_key_in_use(key: str) -> ApiError:
    return invalid_request(
        "There is currently another in-progress request using this Idempotent Key (that probably "
        "means you submitted twice, and the other request is still going through): "
        f"{key}. Please try again later.",
        code="idempotency_key_in_use",
        status=409,
        stored=False,
    )


def idempotency_mismatch(key: str) -> ApiError:
    return ApiError(
        400,
        "idempotency_error",
        "Keys for idempotent requests can only be used with the same parameters they were first "
        f"used with. Try using a key other than '{key}' if you meant to execute a different "
        "request.",
        stored=False,
    )


def idempotency_other_endpoint(key: str, path: str) -> ApiError:
    return ApiError(
        400,
        "idempotency_error",
        "Keys for idempotent requests can only be used for the same endpoint they were first used "
        f"for ('{path}'). Try using a key other than '{key}' if you meant to execute a different "
        "request.",
        stored=False,
    )


# Parameters -----------------------------------------------------------------------------------


def parameter_missing(param: str) -> ApiError:
    return invalid_request(
        f"Missing required param: {param}.", code="parameter_missing", param=param, stored=False
    )


def parameter_unknown(*params: str) -> ApiError:
    word = "parameter" if len(params) == 1 else "parameters"
    return invalid_request(
        f"Received unknown {word}: {', '.join(params)}",
        code="parameter_unknown",
        param=params[0],
        stored=False,
    )


def parameter_invalid_empty(param: str) -> ApiError:
    return invalid_request(
        f"You passed an empty string for '{param}'. We assume empty values are an attempt to unset "
        f"a parameter; however '{param}' cannot be unset. You should remove '{param}' from your "
        "request or supply a non-empty value.",
        code="parameter_invalid_empty",
        param=param,
        stored=False,
    )


def parameter_invalid(message: str, param: str, code: str | None = None) -> ApiError:
    return invalid_request(message, code=code, param=param, stored=False)


def parameters_exclusive(*params: str) -> ApiError:
    return invalid_request(
        f"You may only specify one of these parameters: {', '.join(params)}.",
        code="parameters_exclusive",
        param=params[0],
        stored=False,
    )


# Objects --------------------------------------------------------------------------------------


def resource_missing(
    name: str, id_: str, *, param: str, in_path: bool, suffix: str = ""
) -> ApiError:
    """404 when the id stands in the path, 400 when it came as a parameter."""
    return invalid_request(
        f"No such {name}: '{id_}'{suffix}",
        code="resource_missing",
        param=param,
        status=404 if in_path else 400,
        stored=False,
    )


def resource_already_exists(name: str) -> ApiError:
    return invalid_request(f"{name} already exists.", code="resource_already_exists", param="id")


def amount_too_small(currency: str, minimum: int) -> ApiError:
    return invalid_request(
        f"Amount must be at least {money.spoken(minimum, currency)}",
        code="amount_too_small",
        param="amount",
    )


def amount_too_large(currency: str, maximum: int) -> ApiError:
    return invalid_request(
        f"Amount must be no more than {money.dollars(maximum, currency)}",
        code="amount_too_large",
        param="amount",
    )


def card_error(message: str, *, code: str, keep: bool = True, **extra: Any) -> ApiError:
    """402: the card's issuer, or the card's own data, refused."""
    return ApiError(402, "card_error", message, code=code, keep=keep, **extra)
