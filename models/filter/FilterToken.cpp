// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/FilterToken.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

bool isFieldChar(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

class Scanner {
public:
    explicit Scanner(const QString& text) : m_text(text) {}

    QList<FilterToken> all() {
        QList<FilterToken> tokens;
        for (skipSpace(); m_at < m_text.size(); skipSpace())
            tokens << next();
        return tokens;
    }

private:
    void skipSpace() {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    FilterToken next() {
        FilterToken token{.start = m_at};
        if (m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace()) {
            token.negated = true;
            ++m_at;
        }
        token.fieldStart = m_at;
        qsizetype end = m_at;
        while (end < m_text.size() && isFieldChar(m_text[end]))
            ++end;
        if (end > m_at && end < m_text.size() && m_text[end] == u':') {
            token.field = m_text.mid(m_at, end - m_at);
            m_at = end + 1;
            token.comparison = comparison();
            readValues(token);
        } else {
            token.values << value(token.open, false);
        }
        token.length = m_at - token.start;
        return token;
    }

    QString comparison() {
        for (const QString& word : {u"<="_s, u">="_s, u"!="_s, u"<"_s, u">"_s, u"="_s})
            if (m_text.mid(m_at).startsWith(word)) return m_at += word.size(), word;
        return {};
    }

    void readValues(FilterToken& token) {
        do {
            token.values << value(token.open, true);
        } while (m_at < m_text.size() && m_text[m_at] == u',' && ++m_at);
    }

    // Up to white space, or a comma inside a list. In quotes, \" and \\ stand for the character.
    FilterValue value(bool& open, bool inList) {
        FilterValue value{.start = m_at};
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            value.quoted = true;
            open = true;
            for (++m_at; m_at < m_text.size();) {
                const QChar c = m_text[m_at++];
                if (c == u'"') {
                    open = false;
                    break;
                }
                value.text += c == u'\\' && m_at < m_text.size() ? m_text[m_at++] : c;
            }
        } else {
            while (m_at < m_text.size() && !m_text[m_at].isSpace() && !(inList && m_text[m_at] == u','))
                value.text += m_text[m_at++];
        }
        value.length = m_at - value.start;
        return value;
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

} // namespace

QList<FilterToken> splitFilter(const QString& text) { return Scanner(text).all(); }

QString quoteFilterValue(const QString& value) {
    QString quoted = value;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + quoted + u'"';
}

} // namespace autospace
