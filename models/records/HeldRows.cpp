// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/HeldRows.h"

#include <algorithm>

namespace autospace {

const RecordRow* HeldRows::at(qint64 row) const {
    return row >= m_first && row < end() ? &m_rows[row - m_first] : nullptr;
}

qint64 HeldRows::rowOf(const Id& id) const {
    const auto found = std::ranges::find_if(m_rows, [&](const RecordRow& row) { return row.record->id == id; });
    return found == m_rows.end() ? -1 : m_first + (found - m_rows.begin());
}

HeldRun HeldRows::run() const {
    HeldRun run{m_total, m_first, {}};
    run.ids.reserve(m_rows.size());
    for (const RecordRow& row : m_rows)
        run.ids << row.record->id;
    return run;
}

void HeldRows::reset(RecordWindow window) {
    m_total = window.total;
    m_first = window.first;
    m_rows = std::move(window.rows);
}

void HeldRows::add(RecordWindow window) {
    const qint64 windowEnd = window.first + window.rows.size();
    if (window.total >= 0) m_total = window.total;
    if (!m_rows.isEmpty() && window.first == end()) {
        m_rows << window.rows;
        if (const qint64 over = m_rows.size() - maximum; over > 0) {
            m_rows.remove(0, over);
            m_first += over;
        }
    } else if (!m_rows.isEmpty() && windowEnd == m_first) {
        m_rows = window.rows + m_rows;
        m_first = window.first;
        if (m_rows.size() > maximum) m_rows.resize(maximum);
    } else {
        m_first = window.first;
        m_rows = std::move(window.rows);
    }
    // A list that shrank meanwhile is corrected by the change that made it shrink; never hold rows past its end.
    if (end() > m_total) m_rows.resize(std::max<qint64>(0, m_total - m_first));
}

void HeldRows::apply(const RowStep& step, const RecordWindow& fresh) {
    if (step.kind == RowStep::Kind::Remove) {
        const qint64 from = std::clamp(step.first, m_first, end());
        const qint64 until = std::clamp(step.first + step.count, m_first, end());
        const qint64 before = std::clamp<qint64>(m_first - step.first, 0, step.count);
        m_rows.remove(from - m_first, until - from);
        m_first -= before;
        m_total -= step.count;
        return;
    }
    m_total += step.count;
    if (step.kind == RowStep::Kind::InsertHeld) {
        for (qint64 i = 0; i < step.count; ++i)
            m_rows.insert(step.first - m_first + i, fresh.rows[step.source + i]);
    } else if (step.kind == RowStep::Kind::InsertBefore) {
        m_first += step.count;
    }
}

QList<qint64> HeldRows::refresh(const RecordWindow& fresh) {
    Q_ASSERT(m_rows.size() == fresh.rows.size() && m_first == fresh.first);
    QList<qint64> differ;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i] == fresh.rows[i]) continue;
        m_rows[i] = fresh.rows[i];
        differ << m_first + i;
    }
    return differ;
}

} // namespace autospace
