// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/SentenceTexts.h"

#include "models/text/EnumTexts.h"

#include <QCoreApplication>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QString lookedUp(const QByteArray& context, const QString& english) {
    return QCoreApplication::translate(context.constData(), english.toUtf8().constData());
}

class InWordsShown {
public:
    explicit InWordsShown(const Formats& formats) : m_formats(formats) {}

    QString operator()(const QString& text) const { return text; }
    QString operator()(const Number& number) const {
        return number.decimals < 0 ? m_formats.number(number.value)
                                   : m_formats.locale().toString(number.value, 'f', number.decimals);
    }
    QString operator()(const LocalTime& time) const { return m_formats.dateTime(time.at, m_formats.zone(time.zone)); }
    QString operator()(const Word& word) const { return EnumTexts::text(QString(word.text).replace(u' ', u'_')); }
    QString operator()(const Term& term) const {
        const QString label = lookedUp(toWord(term.kind).toLatin1() + 's', term.label);
        // Inside a sentence a record is a common noun, which only German writes as it stands at the head of a page.
        const bool common = term.kind == Term::Kind::Record && m_formats.locale().language() != QLocale::German;
        return common ? m_formats.locale().toLower(label) : label;
    }
    QString operator()(const QList<SentenceValue>& list) const {
        return each(list).join(QCoreApplication::translate("rules", ", "));
    }
    QString operator()(const Sentence& sentence) const {
        return Sentence::filled(lookedUp("rules", sentence.english()), each(sentence.values()));
    }

private:
    [[nodiscard]] QStringList each(const QList<SentenceValue>& values) const {
        QStringList texts;
        for (const SentenceValue& value : values)
            texts << std::visit(*this, value.held);
        return texts;
    }

    const Formats& m_formats;
};

} // namespace

QString SentenceTexts::text(const Sentence& sentence, const Formats& formats) {
    return sentence.isEmpty() ? QString() : InWordsShown(formats)(sentence);
}

} // namespace autospace
