// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/SheetPainter.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>

#include <cmath>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* sentence) { return QCoreApplication::translate("export", sentence); }

QFont sized(qreal points, QFont::Weight weight = QFont::Normal) {
    QFont font;
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

} // namespace

SheetPainter::SheetPainter(QPagedPaintDevice& device, ListSheet sheet)
    : m_device(device), m_sheet(std::move(sheet)), m_text(sized(8.5)), m_strong(sized(8.5, QFont::Bold)),
      m_small(sized(7.5)), m_large(sized(15, QFont::Bold)) {
    if (!m_painter.begin(&device)) return;
    m_page = QRectF(m_painter.viewport());
    const auto height = [&](const QFont& font) { return QFontMetricsF(font, &device).height(); };
    m_row = height(m_text) * 1.6;
    m_top = height(m_large) * 1.2 + height(m_small) * 1.4 + m_row * 1.4;
    const qreal foot = height(m_small) * 2;
    m_rowsPerPage = std::max(1, static_cast<int>((m_page.height() - m_top - foot) / m_row));
    m_pages = std::max(1, static_cast<int>(std::ceil(qreal(m_sheet.totalRows) / m_rowsPerPage)));
    qreal sum = 0;
    for (const ListSheet::Column& column : m_sheet.columns)
        sum += column.width;
    qreal x = m_page.left();
    for (const ListSheet::Column& column : m_sheet.columns) {
        m_edges << x;
        x += m_page.width() * column.width / sum;
    }
    m_edges << m_page.right();
    beginPage();
}

SheetPainter::~SheetPainter() { end(); }

QRectF SheetPainter::cellRect(qsizetype column, qreal y) const {
    const qreal gap = m_row / 4;
    QRectF rect(m_edges[column], y, m_edges[column + 1] - m_edges[column] - gap, m_row);
    if (m_sheet.locale.textDirection() == Qt::RightToLeft) rect.moveRight(m_page.left() + m_page.right() - rect.left());
    return rect;
}

void SheetPainter::line(qreal y, qreal width) {
    m_painter.setPen(QPen(Qt::black, width));
    m_painter.drawLine(QPointF(m_page.left(), y), QPointF(m_page.right(), y));
}

void SheetPainter::drawRow(const QStringList& cells, const QFont& font, qreal y) {
    m_painter.setFont(font);
    const QFontMetricsF metrics(font, &m_device);
    const bool mirrored = m_sheet.locale.textDirection() == Qt::RightToLeft;
    for (qsizetype i = 0; i < m_sheet.columns.size(); ++i) {
        const QRectF rect = cellRect(i, y);
        const bool right = m_sheet.columns[i].alignRight != mirrored;
        const QString text = metrics.elidedText(cells.value(i).simplified(), Qt::ElideRight, rect.width());
        m_painter.drawText(rect, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                           text);
    }
}

QStringList SheetPainter::titles() const {
    QStringList titles;
    for (const ListSheet::Column& column : m_sheet.columns)
        titles << column.title;
    return titles;
}

void SheetPainter::beginPage() {
    if (m_pageNumber > 0) m_device.newPage();
    ++m_pageNumber;
    m_rowOnPage = 0;
    const Qt::Alignment side = m_sheet.locale.textDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    m_painter.setPen(Qt::black);
    m_painter.setFont(m_large);
    m_painter.drawText(m_page, side | Qt::AlignTop | Qt::TextSingleLine, m_sheet.title);
    m_painter.setFont(m_small);
    const qreal second = QFontMetricsF(m_large, &m_device).height() * 1.2;
    m_painter.drawText(m_page.adjusted(0, second, 0, 0), side | Qt::AlignTop | Qt::TextSingleLine,
                       m_sheet.rowsText + u" · "_s + m_sheet.madeText);
    drawRow(titles(), m_strong, m_top - m_row);
    line(m_top, m_row / 12);
    m_painter.setFont(m_small);
    m_painter.drawText(
        m_page, Qt::AlignHCenter | Qt::AlignBottom,
        say(QT_TRANSLATE_NOOP("export", "Page %1 of %2")).arg(m_pageNumber).arg(std::max(m_pages, m_pageNumber)));
}

void SheetPainter::add(const QStringList& cells) {
    if (m_rowOnPage == m_rowsPerPage) beginPage();
    const qreal y = m_top + m_rowOnPage * m_row;
    m_painter.setPen(Qt::black);
    drawRow(cells, m_text, y);
    line(y + m_row, m_row / 60);
    ++m_rowOnPage;
}

} // namespace autospace
