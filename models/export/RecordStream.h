// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/ListQuery.h"
#include "models/records/RecordRow.h"
#include "models/records/RecordSource.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace autospace {

// All rows of a list, or some of them, in its order, page by page: each page is read when the one before was taken, so
// that an export of a million rows needs the memory of one page. What "now" means stays what it was at the start.
class RecordStream : public QObject {
    Q_OBJECT
public:
    static constexpr int pageRows = 500;

    // Which records of the list.
    struct Part {
        std::optional<QSet<Id>> only;
        QSet<Id> without;
    };
    struct Page {
        QList<RecordRow> rows; // may be none before the end, when a part is asked for
        qint64 total = -1;     // of all pages, with the first one; counting again for each would take longer than reading
        bool end = false;
    };

    RecordStream(RecordSource& source, ListQuery list, Instant now, Part part = {}, QObject* parent = nullptr);
    // Reads the next page; arrived() or failed() follows.
    void next();

Q_SIGNALS:
    void arrived(const autospace::RecordStream::Page& page);
    void failed(const QString& message);

private:
    struct Step;
    [[nodiscard]] static Step read(const RecordReader& reader, const ListQuery& list, Instant now, const Part& part,
                                   const RecordPtr& last);

    RecordSource& m_source;
    ListQuery m_list;
    Instant m_now;
    Part m_part;
    RecordPtr m_last; // of the list, also when it is not of the part
};

} // namespace autospace
