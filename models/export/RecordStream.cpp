// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/RecordStream.h"

#include "models/records/RecordWindow.h"
#include "models/records/RowResolver.h"

namespace autospace {

using namespace Qt::StringLiterals;

RecordStream::RecordStream(RecordSource& source, ListQuery list, Instant now, const QList<Id>& only, QObject* parent)
    : QObject(parent), m_source(source), m_list(std::move(list)), m_now(now), m_only(only.begin(), only.end()) {}

void RecordStream::next() {
    if (m_ended) return Q_EMIT arrived({}, 0);
    struct Page {
        QList<RecordRow> rows;
        qint64 total = 0;
    };
    const auto work = [list = m_list, now = m_now, last = m_last, only = m_only](const RecordReader& reader) {
        Query query = list.read(now, &reader).query;
        if (!only.isEmpty()) query.where(Filter{u"id"_s, Op::In, only});
        Page page{.rows = {}, .total = last ? -1 : reader.count(*list.type, query)};
        if (last) query.after = RecordWindow::cursor(*last, query);
        page.rows = RowResolver(reader, *list.around.registry).rows(reader.select(*list.type, query.take(pageRows)));
        return page;
    };
    m_source.read(work).then(this, [this](const Read<Page>& page) {
        if (!page) return Q_EMIT failed(page.error().message);
        if (!page->rows.isEmpty()) m_last = page->rows.back().record;
        m_ended = page->rows.size() < pageRows;
        Q_EMIT arrived(page->rows, page->total);
    });
}

} // namespace autospace
