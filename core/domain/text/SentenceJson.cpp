// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text/SentenceJson.h"

#include <QJsonArray>

#include <cmath>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 6, mostValues = 1000, longestText = 2000, mostDecimals = 9;

struct ToJson {
    QJsonValue operator()(const QString& text) const { return text; }
    QJsonValue operator()(const Number& number) const {
        if (number.decimals < 0) return number.value;
        return QJsonObject{{u"number"_s, number.value}, {u"decimals"_s, number.decimals}};
    }
    QJsonValue operator()(const LocalTime& time) const {
        return QJsonObject{{u"time"_s, time.at.toString()}, {u"zone"_s, QString::fromLatin1(time.zone)}};
    }
    QJsonValue operator()(const Word& word) const { return QJsonObject{{u"word"_s, word.text}}; }
    QJsonValue operator()(const Term& term) const {
        return QJsonObject{{toWord(term.kind), term.name}, {u"label"_s, term.label}};
    }
    QJsonValue operator()(const Sentence& sentence) const { return SentenceJson::write(sentence); }
    QJsonValue operator()(const QList<SentenceValue>& list) const {
        QJsonArray array;
        for (const SentenceValue& value : list)
            array << std::visit(*this, value.held);
        return array;
    }
};

// Reads one sentence with all that it holds, and counts.
class Reader {
public:
    std::optional<Sentence> sentence(const QJsonObject& json, int depth) {
        const QJsonValue given = json[u"values"_s];
        if (!hasOnly(json, {u"text", u"values"}) || !(given.isArray() || given.isUndefined())) return std::nullopt;
        const auto english = text(json[u"text"_s]);
        const auto values = list(given.toArray(), depth);
        return english && values ? Sentence::of(*english, *values) : std::nullopt;
    }

private:
    static bool hasOnly(const QJsonObject& json, std::initializer_list<QStringView> keys) {
        return std::ranges::all_of(json.keys(), [&](const QString& key) { return std::ranges::contains(keys, key); });
    }

    static std::optional<QString> text(const QJsonValue& json) {
        const QString text = json.toString();
        return json.isString() && text.size() <= longestText ? std::optional(text) : std::nullopt;
    }

    std::optional<QList<SentenceValue>> list(const QJsonArray& json, int depth) {
        m_values += json.size();
        if (depth > deepest || m_values > mostValues) return std::nullopt;
        QList<SentenceValue> values;
        for (const QJsonValue& entry : json) {
            const auto read = value(entry, depth + 1);
            if (!read) return std::nullopt;
            values << *read;
        }
        return values;
    }

    std::optional<SentenceValue> value(const QJsonValue& json, int depth) {
        if (json.isString()) return boxed(text(json));
        if (json.isDouble()) return boxed(number(json, -1));
        if (json.isArray()) return boxed(list(json.toArray(), depth));
        const QJsonObject object = json.toObject();
        if (object.contains("text"_L1)) return boxed(sentence(object, depth));
        if (hasOnly(object, {u"number", u"decimals"}))
            return boxed(number(object[u"number"_s], object[u"decimals"_s].toInt(-1)));
        if (hasOnly(object, {u"time", u"zone"})) return boxed(time(object));
        if (hasOnly(object, {u"word"})) return boxed(word(object));
        return boxed(term(object));
    }

    template <class T>
    static std::optional<SentenceValue> boxed(const std::optional<T>& value) {
        return value ? std::optional(SentenceValue(*value)) : std::nullopt;
    }

    static std::optional<Number> number(const QJsonValue& json, int decimals) {
        const Number number{json.toDouble(), decimals};
        const bool fine = json.isDouble() && std::isfinite(number.value) && decimals >= -1 && decimals <= mostDecimals;
        return fine ? std::optional(number) : std::nullopt;
    }

    static std::optional<LocalTime> time(const QJsonObject& json) {
        const auto at = Instant::parse(json[u"time"_s].toString());
        const QByteArray zone = json[u"zone"_s].toString().toLatin1();
        if (!at || !QTimeZone::isTimeZoneIdAvailable(zone)) return std::nullopt;
        return LocalTime(*at, QTimeZone(zone));
    }

    static std::optional<Word> word(const QJsonObject& json) {
        const auto spelled = text(json[u"word"_s]);
        return spelled ? std::optional(Word{*spelled}) : std::nullopt;
    }

    static std::optional<Term> term(const QJsonObject& json) {
        for (const auto kind : {Term::Kind::Field, Term::Kind::Record, Term::Kind::Command}) {
            const auto name = text(json[toWord(kind)]), label = text(json[u"label"_s]);
            if (name && label && json.size() == 2) return Term(kind, *name, *label);
        }
        return std::nullopt;
    }

    qsizetype m_values = 0;
};

} // namespace

QJsonObject SentenceJson::write(const Sentence& sentence) {
    QJsonObject json{{u"text"_s, sentence.english()}};
    if (!sentence.values().isEmpty()) json.insert(u"values"_s, ToJson()(sentence.values()));
    return json;
}

std::optional<Sentence> SentenceJson::read(const QJsonValue& json) { return Reader().sentence(json.toObject(), 1); }

void SentenceJson::put(QJsonObject& facts, const Sentence& sentence) {
    if (!sentence.isEmpty()) facts.insert(u"sentence"_s, write(sentence));
}

std::optional<Sentence> SentenceJson::take(QJsonObject& facts) { return read(facts.take(u"sentence"_s)); }

} // namespace autospace
