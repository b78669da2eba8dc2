// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/ReceiptPainter.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal stripMm = 80, marginMm = 5;

QString say(const char* sentence) { return QCoreApplication::translate("export", sentence); }

QFont sized(qreal points, QFont::Weight weight = QFont::Normal) {
    QFont font;
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

// Lines one below the other, each with something on its left and on its right.
class Strip {
public:
    Strip(QPainter& painter, QPagedPaintDevice& device, const QLocale& locale)
        : m_painter(painter), m_device(device), m_mirrored(locale.textDirection() == Qt::RightToLeft),
          m_mm(device.logicalDpiX() / 25.4), m_left(0),
          m_width(std::min<qreal>(painter.viewport().width(), (stripMm - 2 * marginMm) * m_mm)) {
        if (m_mirrored) m_left = painter.viewport().width() - m_width;
    }
    void line(const QString& left, const QString& right, const QFont& font, const QFont& rightFont) {
        const qreal half = right.isEmpty() ? m_width : m_width * 0.38;
        const qreal height = std::max(heightOf(left, font, half), heightOf(right, rightFont, m_width - half));
        write(left, font, 0, half, height, !m_mirrored);
        write(right, rightFont, half, m_width - half, height, m_mirrored);
        m_y += height + 0.8 * m_mm;
    }
    void gap(qreal mm) { m_y += mm * m_mm; }
    void rule() {
        m_painter.setPen(QPen(Qt::black, 0.3 * m_mm));
        m_painter.drawLine(QPointF(m_left, m_y), QPointF(m_left + m_width, m_y));
        gap(1.6);
    }

private:
    [[nodiscard]] qreal heightOf(const QString& text, const QFont& font, qreal width) const {
        return QFontMetricsF(font, &m_device).boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text).height();
    }
    void write(const QString& text, const QFont& font, qreal x, qreal width, qreal height, bool toLeft) {
        QRectF rect(m_left + x, m_y, width, height);
        if (m_mirrored) rect.moveRight(m_left + m_width - x);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        m_painter.drawText(rect, (toLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop | Qt::TextWordWrap, text);
    }
    QPainter& m_painter;
    QPagedPaintDevice& m_device;
    bool m_mirrored;
    qreal m_mm, m_left, m_width, m_y = 0;
};

} // namespace

bool ReceiptPainter::draw(const Receipt& receipt, QPagedPaintDevice& device) {
    QPainter painter;
    if (!painter.begin(&device)) return false;
    Strip strip(painter, device, receipt.locale);
    const QFont text = sized(9), strong = sized(9, QFont::Bold), small = sized(7.5);
    strip.line(receipt.seller, {}, sized(11, QFont::Bold), text);
    strip.line(receipt.place, {}, text, text);
    strip.gap(3);
    strip.line(receipt.code, {}, sized(22, QFont::Bold), text);
    strip.rule();
    for (const auto& [label, value] : receipt.facts)
        strip.line(label, value, small, strong);
    strip.rule();
    for (const auto& [label, value] : receipt.steps)
        strip.line(label, value, text, text);
    strip.line(receipt.total.first, receipt.total.second, strong, sized(13, QFont::Bold));
    strip.gap(3);
    strip.line(receipt.madeText, {}, small, small);
    return painter.end();
}

ReceiptPainter::Result ReceiptPainter::savePdf(const Receipt& receipt, const QString& file) {
    QSaveFile output(file);
    const auto refused = [&] {
        return std::unexpected(say(QT_TRANSLATE_NOOP("export", "%1 cannot be written: %2. Choose another folder or name."))
                                   .arg(QDir::toNativeSeparators(file), output.errorString()));
    };
    if (!output.open(QIODevice::WriteOnly)) return refused();
    {
        QPdfWriter writer(&output);
        const qreal heightMm = 90 + 7.0 * static_cast<qreal>(receipt.facts.size() + receipt.steps.size());
        writer.setPageSize(QPageSize(QSizeF(stripMm, heightMm), QPageSize::Millimeter));
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        writer.setTitle(receipt.code);
        writer.setCreator(u"Autospace"_s);
        if (!draw(receipt, writer)) return std::unexpected(say(QT_TRANSLATE_NOOP("export", "The PDF cannot be drawn.")));
    }
    if (!output.commit()) return refused();
    return {};
}

ReceiptPainter::Result ReceiptPainter::print(const Receipt& receipt, const QString& printer) {
    QPrinter device(QPrinter::HighResolution);
    device.setPrinterName(printer);
    if (!device.isValid())
        return std::unexpected(say(QT_TRANSLATE_NOOP("export", "There is no such printer. Save a PDF instead.")));
    device.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    device.setDocName(receipt.code);
    if (!draw(receipt, device))
        return std::unexpected(
            say(QT_TRANSLATE_NOOP("export", "The printer does not answer. Save a PDF instead.")));
    return {};
}

} // namespace autospace
