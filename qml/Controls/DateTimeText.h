// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/Controls/WhenText.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

namespace autospace {

/// Text and instant of a DateTimeField: reads what is typed on the wall clock of a time zone and
/// writes instants back. Days go to QML as local noons, so that no zone moves them.
class DateTimeText : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text NOTIFY changed)
    Q_PROPERTY(QDateTime reference MEMBER m_reference NOTIFY changed)
    /// IANA name; the computer's own zone when empty or unknown.
    Q_PROPERTY(QString timeZone MEMBER m_timeZone NOTIFY changed)
    Q_PROPERTY(QDateTime now MEMBER m_now NOTIFY changed)
    Q_PROPERTY(bool prefersFuture MEMBER m_prefersFuture NOTIFY changed)
    Q_PROPERTY(QDateTime value READ value NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString longText READ longText NOTIFY changed)
    Q_PROPERTY(QDateTime day READ day NOTIFY changed)
    Q_PROPERTY(QDateTime today READ today NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] QDateTime value() const { return parsed().value_or(QDateTime()); }
    [[nodiscard]] QString error() const;
    [[nodiscard]] QString longText() const;
    [[nodiscard]] QDateTime day() const;
    [[nodiscard]] QDateTime today() const;

    /// As the field shows it: the locale's short date and the time.
    Q_INVOKABLE [[nodiscard]] QString format(const QDateTime& instant) const;
    /// The field's text after a day was chosen: that day at the time so far.
    Q_INVOKABLE [[nodiscard]] QString textOnDay(const QDateTime& day) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] WhenContext context() const;
    [[nodiscard]] std::expected<QDateTime, QString> parsed() const;

    QString m_text;
    QDateTime m_reference;
    QString m_timeZone;
    QDateTime m_now;
    bool m_prefersFuture = false;
};

} // namespace autospace
