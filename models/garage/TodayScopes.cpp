// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/TodayScopes.h"

#include <QCoreApplication>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

struct Scope {
    const char* key;
    const char* filter;
    const char* sort;
    const char* title;
    const char* span;
};

// Who is late still counts among the arrivals until the booked time is over.
constexpr Scope scopes[] = {
    {"arrivals", "kind:parking status:held,confirmed starts_at:<=now+2h ends_at:>now", "starts_at",
     QT_TRANSLATE_NOOP("today", "Arrivals"), QT_TRANSLATE_NOOP("today", "next 2 h")},
    {"in_house", "kind:parking status:checked_in", "ends_at", QT_TRANSLATE_NOOP("today", "In house"), ""},
    {"departures", "kind:parking status:checked_in ends_at:>=now ends_at:<=now+2h", "ends_at",
     QT_TRANSLATE_NOOP("today", "Departures"), QT_TRANSLATE_NOOP("today", "next 2 h")},
    {"overdue", "kind:parking status:checked_in ends_at:<now", "ends_at", QT_TRANSLATE_NOOP("today", "Overdue"), ""},
};

const Scope* scopeOf(const QString& key) {
    for (const Scope& scope : scopes)
        if (key == QLatin1StringView(scope.key)) return &scope;
    return nullptr;
}

} // namespace

QStringList TodayScopes::keys() {
    QStringList keys;
    for (const Scope& scope : scopes)
        keys << QString::fromLatin1(scope.key);
    return keys;
}

QString TodayScopes::filter(const QString& key, const QString& garageId) {
    const Scope* scope = scopeOf(key);
    if (!scope) return {};
    const QString filter = QString::fromLatin1(scope->filter);
    return garageId.isEmpty() ? filter : filter + u" location_id:"_s + garageId;
}

QString TodayScopes::sort(const QString& key) {
    const Scope* scope = scopeOf(key);
    return scope ? QString::fromLatin1(scope->sort) : QString();
}

QString TodayScopes::title(const QString& key) {
    const Scope* scope = scopeOf(key);
    return scope ? QCoreApplication::translate("today", scope->title) : key;
}

QString TodayScopes::span(const QString& key) {
    const Scope* scope = scopeOf(key);
    return scope && *scope->span ? QCoreApplication::translate("today", scope->span) : QString();
}

} // namespace autospace
