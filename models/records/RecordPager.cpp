// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordPager.h"

#include <algorithm>

namespace autospace {

using namespace std::chrono_literals;

RecordPager::RecordPager(RecordSource& source, ListQuery query, const Clock& clock, const HeldRows& held,
                         QObject* parent)
    : QObject(parent), m_source(source), m_query(std::move(query)), m_clock(clock), m_held(held) {
    // Rows are asked for one by one while a view lays out; one read answers them all.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    connect(&m_soon, &QTimer::timeout, this, &RecordPager::fetch);
}

void RecordPager::setQuery(ListQuery query) {
    m_query = std::move(query);
    ++m_generation;
    m_reading = m_refreshWanted = m_hasRead = false;
    m_wanted = -1;
    m_shownFirst = m_shownLast = 0;
    refresh();
}

void RecordPager::want(qint64 row) {
    // A screenful at most counts as shown; what was scrolled past does not.
    if (row < m_shownFirst) m_shownFirst = row;
    if (row > m_shownLast) m_shownLast = row;
    if (m_shownLast - m_shownFirst > 2 * pageRows) (row == m_shownFirst ? m_shownLast : m_shownFirst) = row;
    constexpr qint64 margin = pageRows / 2;
    const bool held = m_held.at(row) != nullptr;
    const bool nearEnd = held && row + margin >= m_held.end() && m_held.end() < m_held.total();
    const bool nearStart = held && row - margin < m_held.first() && m_held.first() > 0;
    if (held && !nearEnd && !nearStart) return;
    m_wanted = held ? (nearEnd ? m_held.end() : m_held.first() - 1) : row;
    m_soon.start();
}

void RecordPager::refresh() {
    m_refreshWanted = true;
    if (!m_reading) startRefresh();
}

template <class Work, class Deliver>
void RecordPager::read(Work work, Deliver deliver) {
    m_reading = true;
    using Answer = Read<std::invoke_result_t<Work, const RecordReader&>>;
    m_source.read(std::move(work)).then(this, [this, deliver, generation = m_generation](const Answer& answer) {
        if (generation != m_generation) return;
        if (answer)
            deliver(*answer);
        else
            Q_EMIT failed(answer.error().message);
        finishRead();
    });
}

void RecordPager::finishRead() {
    m_reading = false;
    if (m_refreshWanted)
        startRefresh();
    else if (m_wanted >= 0)
        m_soon.start();
}

void RecordPager::fetch() {
    if (m_reading || m_wanted < 0 || m_held.at(m_wanted)) return;
    const qint64 row = std::exchange(m_wanted, -1);
    if (row >= m_held.total()) return;
    const auto build = [query = m_query, now = m_clock.now()](const RecordReader& reader) {
        return query.read(now, &reader).query;
    };
    const auto deliver = [this](const RecordWindow& window) { Q_EMIT fetched(window); };
    const bool after = !m_held.isEmpty() && row >= m_held.end() && row < m_held.end() + pageRows;
    const bool before = !m_held.isEmpty() && row < m_held.first() && row >= m_held.first() - pageRows;
    if (after || before) {
        const qint64 edge = after ? m_held.end() - 1 : m_held.first();
        read(
            [build, before, edge, known = m_held.at(edge)->record, registry = m_query.around.registry,
             type = m_query.type](const RecordReader& reader) {
                return RecordWindow::beside(reader, *registry, *type, build(reader), *known, edge, pageRows, before);
            },
            deliver);
        return;
    }
    read(
        [build, row, registry = m_query.around.registry, type = m_query.type](const RecordReader& reader) {
            return RecordWindow::at(reader, *registry, *type, build(reader), row - pageRows / 2, pageRows);
        },
        deliver);
}

RecordWindow::Around RecordPager::around() const {
    const qint64 shown = std::max<qint64>(m_shownLast - m_shownFirst + 1, pageRows / 2);
    RecordWindow::Around wanted{.anchors = {},
                                .first = std::max<qint64>(0, m_shownFirst - pageRows / 2),
                                .before = pageRows / 2,
                                .limit = static_cast<int>(shown) + pageRows};
    if (!m_aim.isNull()) wanted.anchors << m_aim;
    for (qint64 row = m_shownFirst; row <= m_shownLast; ++row)
        if (const RecordRow* held = m_held.at(row)) wanted.anchors << held->record->id;
    return wanted;
}

void RecordPager::startRefresh() {
    m_refreshWanted = false;
    m_wanted = -1;
    const bool beginning = !m_hasRead && m_aim.isNull();
    read(
        [query = m_query, wanted = around(), aim = m_aim, now = m_clock.now(), beginning](const RecordReader& reader) {
            const FilterExpression expression = query.read(now, &reader);
            const Registry& registry = *query.around.registry;
            Refreshed answer{.window = {}, .problems = expression.problems, .relative = expression.relative, .aim = aim};
            if (!expression.problems.isEmpty())
                answer.window.total = 0;
            else if (beginning)
                answer.window = RecordWindow::beginning(reader, registry, *query.type, expression.query, wanted.limit);
            else
                answer.window = RecordWindow::around(reader, registry, *query.type, expression.query, wanted);
            answer.counted = answer.window.total >= 0;
            if (!answer.counted) answer.window.total = answer.window.rows.size();
            return answer;
        },
        [this](const Refreshed& answer) { onRefreshed(answer); });
}

void RecordPager::onRefreshed(const Refreshed& answer) {
    m_hasRead = true;
    if (!answer.counted) m_refreshWanted = true;
    // One that was aimed at while this was read is for the next.
    if (m_aim == answer.aim) m_aim = {};
    Q_EMIT refreshed(answer);
}

} // namespace autospace
