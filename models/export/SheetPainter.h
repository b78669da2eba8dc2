// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/ListSheet.h"

#include <QFont>
#include <QPainter>
#include <QRectF>

class QPagedPaintDevice;

namespace autospace {

// Draws a list on pages, for PDF and print: title, filter and time on the head of each page, the columns' titles below,
// "page 2 of 7" at the foot. Rows are added as they come; the pages are known from the number of rows. Right-to-left
// locales have their first column on the right.
class SheetPainter {
public:
    // Begins the first page. isActive() is false when the device cannot be drawn on.
    SheetPainter(QPagedPaintDevice& device, ListSheet sheet);
    ~SheetPainter();
    Q_DISABLE_COPY_MOVE(SheetPainter)

    [[nodiscard]] bool isActive() const { return m_painter.isActive(); }
    void add(const QStringList& cells);
    [[nodiscard]] int pages() const { return m_pages; }
    void end() {
        if (m_painter.isActive()) m_painter.end();
    }

private:
    void beginPage();
    void drawRow(const QStringList& cells, const QFont& font, qreal y);
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QRectF cellRect(qsizetype column, qreal y) const;
    void line(qreal y, qreal width);

    QPagedPaintDevice& m_device;
    ListSheet m_sheet;
    QPainter m_painter;
    QFont m_text, m_strong, m_small, m_large;
    QRectF m_page;   // what can be drawn on, in device pixels
    qreal m_row = 0; // height of a row
    qreal m_top = 0; // of the first row
    int m_rowsPerPage = 1, m_pages = 1;
    int m_pageNumber = 0, m_rowOnPage = 0;
    QList<qreal> m_edges; // left edge of each column, and the right edge of the last
};

} // namespace autospace
