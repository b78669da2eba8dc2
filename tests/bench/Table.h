// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace autospace::bench {

// The measurements as a Markdown table: what was measured, beside what it is measured against in the same run, and the
// aim. Each row is shown as it comes, because a run takes minutes.
class Table {
public:
    struct Row {
        QString what;
        QString figure;       // with its unit
        QString median = {};  // of single operations
        QString p99 = {};
        QString peer = {};    // what it is measured against, and its figure
        QString share = {};   // figure ÷ peer
        QString aim = {};
    };
    void add(const Row& row);
    [[nodiscard]] QString toMarkdown() const;

    // Three significant digits, thousands with a comma: 12,300 or 0.42.
    [[nodiscard]] static QString number(double value);
    [[nodiscard]] static QString percent(double share);
    [[nodiscard]] static QString times(double factor);
    [[nodiscard]] static QString ms(double us);

private:
    [[nodiscard]] static QString line(const Row& row);
    QList<Row> m_rows;
};

} // namespace autospace::bench
