// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/Limits.h"

#include <QRegularExpression>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

std::optional<FieldError> checkText(const Field& field, const QString& text, const QString& pointer) {
    // A lone surrogate or a NUL cannot be stored in every database and has no meaning to a person.
    if (!text.isValidUtf16() || text.contains(QChar::Null))
        return FieldError{pointer,
                          u"invalid_text"_s,
                          {QT_TRANSLATE_NOOP("rules", "%1 contains characters that are not valid text."), field}};
    if (text.size() > field.maxLength)
        return FieldError{
            pointer,
            u"too_long"_s,
            {QT_TRANSLATE_NOOP("rules", "%1 has %2 characters; %3 are allowed."), field, text.size(), field.maxLength}};
    if (text.size() < field.minLength)
        return FieldError{pointer,
                          u"too_short"_s,
                          {QT_TRANSLATE_NOOP("rules", "%1 must have at least %2 characters."), field, field.minLength}};
    if (*field.pattern && !text.isEmpty() &&
        !QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(field.pattern)))
             .match(text)
             .hasMatch())
        return FieldError{pointer,
                          u"wrong_form"_s,
                          {QT_TRANSLATE_NOOP("rules", "%1 does not have the expected form (%2)."), field,
                           QString::fromLatin1(field.pattern)}};
    return std::nullopt;
}

std::optional<FieldError> checkNumber(const Field& field, double number, const QString& pointer) {
    if (number >= field.minimum && number <= field.maximum) return std::nullopt;
    return FieldError{
        pointer,
        u"out_of_range"_s,
        {QT_TRANSLATE_NOOP("rules", "%1 must be between %2 and %3."), field, field.minimum, field.maximum}};
}

bool breaksLine(QChar c) {
    return c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

std::optional<FieldError> checkTyped(const Field& field, const Value& value, const QString& pointer) {
    const auto* text = field.kind == Kind::Text ? std::get_if<QString>(&value) : nullptr;
    if (!text) return std::nullopt;
    for (const QChar c : *text) {
        if (breaksLine(c)) {
            if (field.is(FieldFlag::Multiline)) continue;
            return FieldError{pointer, u"line_break"_s, {QT_TRANSLATE_NOOP("rules", "%1 must be on one line, without tabs."), field}};
        }
        if (c.category() == QChar::Other_Control)
            return FieldError{pointer,
                              u"invalid_text"_s,
                              {QT_TRANSLATE_NOOP("rules", "%1 contains characters that are not valid text."), field}};
    }
    return std::nullopt;
}

std::optional<FieldError> checkLimits(const Field& field, const Value& value, const QString& pointer) {
    if (const auto* text = std::get_if<QString>(&value); text && field.kind == Kind::Text)
        return checkText(field, *text, pointer);
    if (const auto* number = std::get_if<qint64>(&value))
        return checkNumber(field, static_cast<double>(*number), pointer);
    if (const auto* real = std::get_if<double>(&value)) return checkNumber(field, *real, pointer);
    if (const auto* money = std::get_if<Money>(&value))
        return checkNumber(field, static_cast<double>(money->minor), pointer);
    if (const auto* texts = std::get_if<QStringList>(&value)) {
        if (texts->size() > field.maxLength || texts->size() < field.minLength)
            return FieldError{pointer,
                              u"wrong_count"_s,
                              {QT_TRANSLATE_NOOP("rules", "%1 must have %2 to %3 entries."), field, field.minLength,
                               field.maxLength}};
        for (const QString& entry : *texts)
            if (entry.size() > 200 || !entry.isValidUtf16() || entry.contains(QChar::Null))
                return FieldError{
                    pointer,
                    u"invalid_text"_s,
                    {QT_TRANSLATE_NOOP("rules", "An entry of %1 is longer than 200 characters or not valid text."),
                     field}};
    }
    return std::nullopt;
}

} // namespace autospace
