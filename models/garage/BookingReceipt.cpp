// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/BookingReceipt.h"

#include "core/domain/bookings/Booking.h"

#include <QPrinterInfo>

namespace autospace {

using namespace Qt::StringLiterals;

BookingReceipt::BookingReceipt(QObject* parent) : QObject(parent) {
    m_item.setCollection(u"bookings"_s);
    connect(&m_item, &RecordItem::changed, this, &BookingReceipt::changed);
}

void BookingReceipt::setClient(Client* client) {
    if (client == m_item.client()) return;
    m_item.setClient(client);
    Q_EMIT clientChanged();
}

QVariantList BookingReceipt::facts() const {
    const QList<Receipt::Line> lines{{tr("Garage"), value(u"location_id_text")}, {tr("Slot"), value(u"resource_id_text")},
                                     {tr("Plate"), value(u"plate")},             {tr("Name"), value(u"customer_name")},
                                     {tr("Time"), value(u"interval_text")},      {tr("Passcode"), value(u"passcode")}};
    QVariantList list;
    for (const auto& [label, text] : lines)
        if (!text.isEmpty()) list << QVariantMap{{u"label"_s, label}, {u"value"_s, text}};
    return list;
}

QVariantList BookingReceipt::steps() const {
    const auto* booking = m_item.row() ? dynamic_cast<const Booking*>(m_item.row()->record.get()) : nullptr;
    QVariantList list;
    if (!booking) return list;
    for (const QVariant& step : client()->formats().priceSteps(booking->priceSteps)) {
        const QVariantMap map = step.toMap();
        list << QVariantMap{{u"label"_s, QString(map[u"label"_s].toString() + u' ' + map[u"quantityText"_s].toString()).trimmed()},
                            {u"amountText"_s, map[u"amountText"_s]}};
    }
    return list;
}

Receipt BookingReceipt::receipt() const {
    Receipt receipt{.seller = client()->organizationName(), .place = value(u"location_id_text"), .code = code(), .facts = {},
                    .steps = {}, .total = {tr("Total"), priceText()}, .madeText = {}, .locale = client()->formats().locale()};
    for (const QVariant& fact : facts())
        receipt.facts << Receipt::Line(fact.toMap()[u"label"_s].toString(), fact.toMap()[u"value"_s].toString());
    for (const QVariant& step : steps())
        receipt.steps << Receipt::Line(step.toMap()[u"label"_s].toString(), step.toMap()[u"amountText"_s].toString());
    const Formats& formats = client()->formats();
    receipt.madeText = tr("%1, served by %2")
                           .arg(formats.dateTime(client()->now(), formats.zone(m_item.row()->zone)), client()->personName());
    return receipt;
}

QString BookingReceipt::savePdf(const QUrl& file) const {
    if (!ready()) return tr("The booking is not there yet.");
    const auto saved = ReceiptPainter::savePdf(receipt(), file.toLocalFile());
    return saved ? QString() : saved.error();
}

QString BookingReceipt::print(const QString& printer) const {
    if (!ready()) return tr("The booking is not there yet.");
    const auto printed = ReceiptPainter::print(receipt(), printer);
    return printed ? QString() : printed.error();
}

QString BookingReceipt::suggestedName() const { return tr("Receipt %1").arg(code()); }

QStringList BookingReceipt::printers() const { return QPrinterInfo::availablePrinterNames(); }

} // namespace autospace
