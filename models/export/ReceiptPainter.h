// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QUrl>

#include <expected>
#include <utility>

class QPagedPaintDevice;

namespace autospace {

// What a receipt says, as texts.
struct Receipt {
    using Line = std::pair<QString, QString>;
    QString seller;    // the organization
    QString place;     // the garage
    QString code;      // of the booking
    QList<Line> facts; // plate, slot, time …
    QList<Line> steps; // how the price adds up
    Line total;
    QString madeText; // when, by whom
    QLocale locale;
};

// Draws a receipt as a strip of 80 mm, as desk printers have it; on a larger page it stands in the upper corner.
class ReceiptPainter {
public:
    using Result = std::expected<void, QString>; // why the disk or the printer refused, in words
    [[nodiscard]] static Result savePdf(const Receipt& receipt, const QString& file);
    // By the name that the system has for the printer.
    [[nodiscard]] static Result print(const Receipt& receipt, const QString& printer);

private:
    [[nodiscard]] static bool draw(const Receipt& receipt, QPagedPaintDevice& device);
};

} // namespace autospace
