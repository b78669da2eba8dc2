// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text/Sentence.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QList<SentenceValue>& values) {
    QStringList list;
    for (const SentenceValue& value : values)
        list << value.text();
    return list;
}

struct InEnglish {
    QString operator()(const QString& text) const { return text; }
    QString operator()(const Term& term) const { return term.name; }
    QString operator()(const Word& word) const { return word.text; }
    QString operator()(const QList<SentenceValue>& list) const { return texts(list).join(u", "_s); }
    QString operator()(const auto& value) const { return value.text(); }
};

} // namespace

Sentence Sentence::plain(const QString& text) { return text.isEmpty() ? Sentence() : Sentence("%1", text); }

std::optional<Sentence> Sentence::of(const QString& english, const QList<SentenceValue>& values) {
    if (english.isEmpty() || placesIn(QStringView(english)) != values.size()) return std::nullopt;
    Sentence sentence;
    sentence.m_english = english;
    sentence.m_values = values;
    return sentence;
}

QString Sentence::text() const { return filled(m_english, texts(m_values)); }

QString Sentence::filled(const QString& text, const QStringList& values) {
    QString done;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place >= 1 && place <= values.size())
            done += values[place - 1], ++i;
        else
            done += text[i];
    }
    return done;
}

Sentence& Sentence::operator+=(const Sentence& next) {
    if (isEmpty())
        *this = next;
    else if (!next.isEmpty())
        *this = Sentence(QT_TRANSLATE_NOOP("rules", "%1 %2"), Sentence(*this), next);
    return *this;
}

bool operator==(const Sentence& a, const Sentence& b) { return a.m_english == b.m_english && a.m_values == b.m_values; }

QString SentenceValue::text() const { return std::visit(InEnglish(), held); }

bool operator==(const SentenceValue& a, const SentenceValue& b) { return a.held == b.held; }

} // namespace autospace
