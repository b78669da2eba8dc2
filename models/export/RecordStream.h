// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/ListQuery.h"
#include "models/records/RecordRow.h"
#include "models/records/RecordSource.h"

#include <QObject>

namespace autospace {

// All rows of a list, in its order, page by page: each page is read when the one before was taken, so that an export of
// a million rows needs the memory of one page. What "now" means stays what it was at the start.
class RecordStream : public QObject {
    Q_OBJECT
public:
    static constexpr int pageRows = 500;

    // only: these records of the list; empty for all of them.
    RecordStream(RecordSource& source, ListQuery list, Instant now, const QList<Id>& only = {},
                 QObject* parent = nullptr);
    // Reads the next page; arrived() or failed() follows. An empty page is the end.
    void next();

Q_SIGNALS:
    // total: rows of the whole list, with the first page; counting them again for each would take longer than reading.
    void arrived(const QList<autospace::RecordRow>& rows, qint64 total);
    void failed(const QString& message);

private:
    RecordSource& m_source;
    ListQuery m_list;
    Instant m_now;
    QList<Value> m_only;
    RecordPtr m_last;
    bool m_ended = false;
};

} // namespace autospace
