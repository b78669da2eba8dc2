// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/availability/AvailabilityWish.h"
#include "core/server/api/CommandHeaders.h"
#include "core/server/auth/TokenSigner.h"
#include "core/server/http/BearerToken.h"
#include "core/server/http/HeadScanner.h"
#include "core/server/http/RequestHead.h"
#include "core/server/http/TrustedProxies.h"
#include "core/server/integrations/maps/TileId.h"
#include "core/server/signin/RefreshToken.h"
#include "tests/fuzz/FuzzTargets.h"

#include <cmath>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

const Instant now = *Instant::parse(u"2026-11-20T09:00:00Z");

// A request with these header lines, if the guard lets it in.
std::optional<Request> requestWith(QByteArrayView lines) {
    const QByteArray bytes = "POST /v1/x HTTP/1.1\r\nHost: a\r\n" + lines.toByteArray() + "\r\n\r\n";
    const HttpLimits limits;
    HeadScanner scanner(limits);
    const auto size = scanner.scan(bytes);
    if (!size || *size != bytes.size()) return std::nullopt;
    auto head = RequestHead::parse(bytes);
    if (!head) return std::nullopt;
    Request request;
    request.method = head->method;
    request.path = head->target.path;
    request.headers = std::move(head->headers);
    return request;
}

// A key stands for itself alone, and a version is the one that the peer wrote.
void commandHeaders(QByteArrayView bytes) {
    const auto http = requestWith(bytes);
    if (!http) return;
    CommandRequest request;
    if (const auto wrong = readCommandHeaders(*http, request))
        return demand(wrong->status() == 400 && !wrong->items().isEmpty(), "a refusal without a reason");
    const QByteArrayView key = http->headers.value("idempotency-key"), match = http->headers.value("if-match");
    demand(request.idempotencyKey.isEmpty() == key.isEmpty(), "a key got lost");
    if (!key.isEmpty())
        demand(request.idempotencyKey == u"request:"_s + QString::fromLatin1(key) && !request.requestHash.isEmpty(),
               "two keys stand for one");
    if (!request.ifMatch) return demand(match.isEmpty() || match == "*", "a version got lost");
    const QByteArrayView digits = match.sliced(1, match.size() - 2);
    demand(match.startsWith('"') && match.endsWith('"') && digits.toLongLong() == *request.ifMatch &&
               *request.ifMatch >= 0,
           "another version than the peer wrote");
}

// Nothing opens the door but what we made, byte for byte.
void tokens(QByteArrayView bytes) {
    static const TokenSigner signer =
        *TokenSigner::create({{"one", QByteArray(32, 'k')}, {"two", QByteArray(32, 'l')}}, "core", "api");
    static const QByteArray good = signer.sign(u"u"_s, u"s"_s, now);
    const auto claims = signer.verify(bytes, now);
    demand(!claims || bytes == good, "a token that we did not make was taken");
    const auto refresh = RefreshToken::parse(QString::fromUtf8(bytes));
    demand(!refresh || (!refresh->sessionId.isNull() && !refresh->secretHash.isEmpty()), "a token of nobody");
    const auto http = requestWith("Authorization: Bearer " + bytes.toByteArray());
    if (const auto bearer = http ? bearerToken(http->headers) : std::nullopt)
        demand(!bearer->contains(' ') && !bearer->contains(','), "a token with more than itself");
}

// An address that is believed came from a proxy that is trusted.
void origins(QByteArrayView bytes) {
    static const TrustedProxies proxies = *TrustedProxies::parse({u"10.0.0.0/8"_s, u"::1"_s});
    const QHostAddress stranger(u"192.0.2.7"_s), proxy(u"10.1.2.3"_s);
    const auto http = requestWith(bytes);
    if (!http) return;
    demand(proxies.origin(stranger, http->headers) == stranger, "a stranger is believed");
    demand(!proxies.isSecure(stranger, false, http->headers), "a stranger is believed to be secure");
    const QHostAddress origin = proxies.origin(proxy, http->headers);
    demand(!origin.isNull() && (origin == proxy || !proxies.contains(origin)), "a request of nobody");
    (void)proxies.isSecure(proxy, false, http->headers);
    (void)TrustedProxies::parse({QString::fromUtf8(bytes)});
}

// Whatever is searched for, the area lies on the earth's sheet and the time goes forward.
void availability(QByteArrayView bytes) {
    const auto query = QueryParameters::parse(bytes);
    if (!query) return;
    const auto wish = AvailabilityWish::parse(*query, now);
    if (!wish) return demand(!wish.error().items().isEmpty(), "a refusal without a reason");
    demand(std::isfinite(wish->west) && wish->west <= wish->east && std::isfinite(wish->east), "no longitude");
    demand(std::isfinite(wish->south) && wish->south <= wish->north && std::isfinite(wish->north), "no latitude");
    demand(wish->slot.time.startsAt < wish->slot.time.endsAt, "a stay that ends before it begins");
    demand(!wish->maxPriceMinor || *wish->maxPriceMinor >= 0, "a price below nothing");
}

// A tile has one address beside its two ornaments.
void tile(QByteArrayView bytes) {
    const QStringList parts = QString::fromUtf8(bytes).split(u'/');
    if (parts.size() != 3) return;
    const auto read = TileId::parse(parts[0], parts[1], parts[2]);
    if (!read) return;
    demand(read->west() >= -180 && read->east() <= 180 && read->south() < read->north(), "a tile off the earth");
    demand(TileId::parse(QString::number(read->zoom), QString::number(read->x), QString::number(read->y)) == read,
           "a tile changes its place");
}

} // namespace

QList<FuzzTarget> requestTargets() {
    return {
        {"command-headers",
         commandHeaders,
         {"Idempotency-Key: 0190d9a0-0000-7000-8000-000000000001\r\nIf-Match: \"3\"", "If-Match: *",
          "If-Match: W/\"3\", \"4\"\r\nIdempotency-Key: \xe4 b"},
         {"Idempotency-Key: ", "If-Match: ", "\"", "\"12\"", "*", "\r\n", "999999999999999", "\t", "\xff"}},
        {"tokens",
         tokens,
         {"eyJhbGciOiJIUzI1NiIsImtpZCI6Im9uZSIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ1In0.AAAA", "eyJhbGciOiJub25lIn0.e30.",
          "0190d9a0-0000-7000-8000-000000000001.c2VjcmV0"},
         {".", "eyJ", "e30", "=", "-", "_", "..", " "}},
        {"origins",
         origins,
         {"X-Forwarded-For: 203.0.113.9, 10.0.0.2\r\nX-Forwarded-Proto: https", "X-Forwarded-For: ::ffff:10.0.0.1, ::1",
          "10.0.0.0/8"},
         {"X-Forwarded-For: ", "X-Forwarded-Proto: ", "::1", "127.0.0.1", ", ", "/32", "%eth0", "::ffff:", "\r\n"}},
        {"availability",
         availability,
         {"bounds=9.47,47.04,9.64,47.28&starts_at=2026-11-20T10:00:00Z&ends_at=2026-11-20T12:00:00Z&type=standard",
          "near=47.141,9.521&radius_m=500&starts_at=2026-11-20T10:00:00Z&ends_at=2026-11-21T12:00:00Z&height_cm=190"
          "&max_price_minor=900&sort=distance"},
         {"bounds=", "near=", "radius_m=", "nan", "inf", "1e308", "-0", "&", ",", "90", "-180", "%2B", "1e-320",
          "9999-12-31T23:59:59.999Z"}},
        {"tile", tile, {"7/67/45@2x.png", "0/0/0.png", "20/1048575/1048575"}, {"/", "@2x", ".png", "-1", "21", "+"}},
    };
}

} // namespace autospace
