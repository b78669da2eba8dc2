// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ProductRegistry.h"
#include "models/filter/FilterExpression.h"
#include "models/shell/DeepLink.h"
#include "net/transport/ServerAddress.h"
#include "tests/fuzz/FuzzTargets.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

bool same(const Query& a, const Query& b) {
    if (a.search != b.search || a.all.size() != b.all.size()) return false;
    for (qsizetype i = 0; i < a.all.size(); ++i)
        if (a.all[i].field != b.all[i].field || a.all[i].op != b.all[i].op || a.all[i].values != b.all[i].values)
            return false;
    return true;
}

// A filter that is understood is written back so that it means the same.
void filter(QByteArrayView bytes) {
    const QString text = QString::fromUtf8(bytes);
    const FilterSurroundings around{.registry = &productRegistry(),
                                    .now = *Instant::parse(u"2026-11-20T08:37:00Z"),
                                    .zone = QTimeZone("Europe/Vaduz"),
                                    .currency = u"CHF"_s};
    for (const RecordType* type : productRegistry().records()) {
        const auto read = FilterExpression::read(*type, text, around);
        for (const FilterProblem& problem : read.problems)
            demand(!problem.message.isEmpty(), "a problem that says nothing");
        if (!read.problems.isEmpty()) continue;
        const auto again = FilterExpression::read(*type, FilterExpression::text(*type, read.query), around);
        demand(again.problems.isEmpty() && same(again.query, read.query),
               "a filter means another thing when written back");
    }
}

// A link leads to one place, and is written as it was meant.
void link(QByteArrayView bytes) {
    const auto read = DeepLink::parse(QUrl(QString::fromUtf8(bytes)), productRegistry());
    if (!read) return;
    demand(DeepLink::parse(read->url(), productRegistry()) == read, "a link leads elsewhere when written back");
}

// A password goes over an open line to this machine alone.
void address(QByteArrayView bytes) {
    const auto read = ServerAddress::parse(QString::fromUtf8(bytes));
    if (!read)
        return demand(read.error().kind == AddressProblem::Kind::Empty || !read.error().part.isEmpty(),
                      "a refusal of nothing");
    const QUrl& url = read->url();
    demand(!url.host().isEmpty() && url.path().isEmpty() && url.userInfo().isEmpty(), "more than host and port");
    const bool here = url.host() == u"localhost" || url.host().startsWith(u"127.") || url.host() == u"::1";
    demand(url.scheme() == u"https" || (url.scheme() == u"http" && here), "an open line to another machine");
    demand(ServerAddress::parse(read->text()) == read, "an address changes when written back");
}

} // namespace

QList<FuzzTarget> typedTargets() {
    return {
        {"filter",
         filter,
         {"plate:214 status:held,confirmed -status:cancelled starts_at:<today",
          "\"two words\" has:note no:note version:1..3", "starts_at:2026-11-20..2026-11-21T08:30 price:>=12.50",
          "name:=\"a\\\"b\" code:FL*"},
         {"status:", "starts_at:", "now+2h", "..", "\"", "\\", "*", "-", ":=", "<=", "today", "\u05d0", ","}},
        {"link",
         link,
         {"app://booking/0190d9a0-0000-7000-8000-000000000001",
          "app://bookings/0190d9a0-0000-7000-8000-000000000001?x=1#y"},
         {"app:", "//", "%2f", "..", "@", "file:", "\xe2\x80\xae"}},
        {"address",
         address,
         {"garage.example", "https://garage.example:8443", "http://localhost:8080", "127.0.0.1:80", "[::1]:9"},
         {"http://", "@", "127.0.0.1", "localhost", "#", "%00", ".", ":0", ":99999", "\\", "/"}},
    };
}

} // namespace autospace
