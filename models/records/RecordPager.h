// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Clock.h"
#include "models/records/HeldRows.h"
#include "models/records/ListQuery.h"
#include "models/records/RecordSource.h"

#include <QTimer>

namespace autospace {

// Decides what a list reads, and when: one read at a time, pages beside what is held, jumps elsewhere, and after a
// change the rows on screen once more. The first rows of a query come before all are counted, which takes longer the more
// there are. It only asks and reports; the model holds the rows.
class RecordPager : public QObject {
    Q_OBJECT
public:
    static constexpr int pageRows = 64;

    struct Refreshed {
        RecordWindow window;
        QList<FilterProblem> problems; // names in the filter that nothing is called by
        bool relative = false;
        bool counted = true; // else there are at least these rows, and the next answer tells how many
        Id aim; // the row that was looked for, if any
    };

    RecordPager(RecordSource& source, ListQuery query, const Clock& clock, const HeldRows& held,
                QObject* parent = nullptr);

    // A row was asked for on screen. Reads it, or what will be scrolled to next, unless it is held.
    void want(qint64 row);
    // The first read, and every one after a change: around the rows last asked for.
    void refresh();
    void setQuery(ListQuery query);
    // The next refresh brings this record into view.
    void aimAt(const Id& id) { m_aim = id; }
    [[nodiscard]] const ListQuery& query() const { return m_query; }

Q_SIGNALS:
    void fetched(const autospace::RecordWindow& window);
    void refreshed(const autospace::RecordPager::Refreshed& answer);
    void failed(const QString& message);

private:
    void fetch();
    void startRefresh();
    void onRefreshed(const Refreshed& answer);
    void finishRead();
    [[nodiscard]] RecordWindow::Around around() const;
    template <class Work, class Deliver>
    void read(Work work, Deliver deliver);

    RecordSource& m_source;
    ListQuery m_query;
    const Clock& m_clock;
    const HeldRows& m_held;
    QTimer m_soon;
    bool m_reading = false;
    bool m_refreshWanted = false;
    bool m_hasRead = false; // anything of this query
    qint64 m_wanted = -1;                     // the row asked for last that was not held
    qint64 m_shownFirst = 0, m_shownLast = 0; // rows asked for lately
    Id m_aim;
    int m_generation = 0; // answers to an older query are dropped
};

} // namespace autospace
