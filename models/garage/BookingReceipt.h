// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/ReceiptPainter.h"
#include "models/records/RecordItem.h"

#include <QVariantList>

namespace autospace {

// The receipt of a booking: what it says, and it as a PDF or on paper.
class BookingReceipt : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(QString bookingId READ bookingId WRITE setBookingId NOTIFY changed)
    // The booking is there.
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString priceText READ priceText NOTIFY changed)
    // [{label, value}]
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    // [{label, amountText}]
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    // Names of the printers that the system has.
    Q_PROPERTY(QStringList printers READ printers CONSTANT)
public:
    explicit BookingReceipt(QObject* parent = nullptr);

    // Empty, or why it could not be written.
    Q_INVOKABLE QString savePdf(const QUrl& file) const;
    Q_INVOKABLE QString print(const QString& printer) const;
    // "Receipt K7M2QD", without an ending.
    Q_INVOKABLE QString suggestedName() const;

    [[nodiscard]] Client* client() const { return m_item.client(); }
    void setClient(Client* client);
    [[nodiscard]] QString bookingId() const { return m_item.recordId(); }
    void setBookingId(const QString& id) { m_item.setRecordId(id); }
    [[nodiscard]] bool ready() const { return m_item.row() != nullptr; }
    [[nodiscard]] QString code() const { return value(u"code"); }
    [[nodiscard]] QString priceText() const { return value(u"price_text"); }
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QVariantList steps() const;
    [[nodiscard]] QStringList printers() const;

Q_SIGNALS:
    void clientChanged();
    void changed();

private:
    [[nodiscard]] Receipt receipt() const;
    [[nodiscard]] QString value(QStringView name) const { return m_item.values().value(name.toString()).toString(); }

    RecordItem m_item;
};

} // namespace autospace
