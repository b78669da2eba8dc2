// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/FilterFields.h"

#include <QCoreApplication>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

struct Short {
    QLatin1StringView word;
    QLatin1StringView field;
};
constexpr Short shortWords[] = {{"due"_L1, "starts_at"_L1},
                                {"state"_L1, "status"_L1},
                                {"garage"_L1, "location_id"_L1},
                                {"slot"_L1, "resource_id"_L1},
                                {"customer"_L1, "customer_name"_L1}};

// "Street and number" → "street_and_number": a label as one word of a filter.
QString asWord(const QString& label) {
    QString word = label.toLower();
    for (QChar& c : word)
        if (!c.isLetterOrNumber()) c = u'_';
    return word;
}

bool same(QStringView a, QStringView b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

} // namespace

bool FilterFields::usable(const Field& field) {
    return field.kind != Kind::Json && !field.is(FieldFlag::Secret) && QLatin1StringView(field.name) != "org_id"_L1 &&
           QLatin1StringView(field.name) != "deleted_at"_L1;
}

QString FilterFields::label(const Field& field) { return QCoreApplication::translate("fields", field.label); }

const Field* FilterFields::find(QStringView word) const {
    const auto first = [&](auto named) -> const Field* {
        for (const Field& field : m_type.fields())
            if (named(field)) return &field;
        return nullptr;
    };
    if (const Field* byName = first([&](const Field& f) { return same(word, QString::fromLatin1(f.name)); }))
        return byName;
    for (const Short& entry : shortWords)
        if (same(word, QString(entry.word)))
            if (const Field* field = m_type.field(QString(entry.field))) return field;
    return first([&](const Field& f) {
        return usable(f) && (same(word, asWord(QString::fromUtf8(f.label))) || same(word, asWord(label(f))));
    });
}

QString FilterFields::word(const Field& field) const { return QString::fromLatin1(field.name); }

QStringList FilterFields::words() const {
    QStringList words;
    for (const Field& field : m_type.fields())
        if (usable(field)) words << word(field);
    return words;
}

} // namespace autospace
