// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/ListExporter.h"

#include "models/columns/ColumnTitle.h"

#include <QCoreApplication>
#include <QPrinterInfo>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* sentence) { return QCoreApplication::translate("export", sentence); }

} // namespace

ListExporter::~ListExporter() = default;

QStringList ListExporter::printers() const { return QPrinterInfo::availablePrinterNames(); }

void ListExporter::saveCsv(const QUrl& file) { start(SheetTarget::csv(file.toLocalFile()), file); }

void ListExporter::savePdf(const QUrl& file) { start(SheetTarget::pdf(file.toLocalFile()), file); }

void ListExporter::print(const QString& printer) { start(SheetTarget::printer(printer), {}); }

void ListExporter::start(std::unique_ptr<SheetTarget> target, const QUrl& file) {
    Client* client = m_model ? m_model->client() : nullptr;
    if (m_state == Running || !client || !client->records() || !m_model->listQuery().type) return;
    const ListQuery list = m_model->listQuery();
    m_target = std::move(target);
    m_file = file;
    m_now = client->now();
    m_roles = RecordRoles(*list.type);
    m_written = 0;
    m_total = m_model->count();
    m_begun = false;
    m_state = Running;
    m_errorText.clear();
    m_names.clear();
    for (const QVariant& column : std::as_const(m_columns))
        if (const QVariantMap map = column.toMap(); !map.value(u"hidden"_s).toBool())
            m_names << columnName(map.value(u"role"_s).toString());
    m_stream = std::make_unique<RecordStream>(*client->records(), list, m_now);
    connect(m_stream.get(), &RecordStream::arrived, this, &ListExporter::take);
    connect(m_stream.get(), &RecordStream::failed, this, [this](const QString& reason) { end(Failed, reason); });
    Q_EMIT changed();
    if (m_names.isEmpty()) return end(Failed, say(QT_TRANSLATE_NOOP("export", "There is no column to export.")));
    m_stream->next();
}

ListSheet ListExporter::sheet(const RecordType& type) const {
    const Formats& formats = m_model->client()->formats();
    ListSheet sheet{
        .title = m_title, .filter = m_model->filter(), .madeText = {}, .columns = {}, .locale = formats.locale()};
    if (sheet.title.isEmpty()) sheet.title = QCoreApplication::translate("records", type.label());
    sheet.madeText = say(QT_TRANSLATE_NOOP("export", "%1 by %2"))
                         .arg(formats.dateTime(m_now, formats.home()), m_model->client()->personName());
    sheet.totalRows = m_total;
    for (const QVariant& column : m_columns) {
        const QVariantMap map = column.toMap();
        if (map.value(u"hidden"_s).toBool()) continue;
        const QString role = map.value(u"role"_s).toString();
        const QString title = map.value(u"title"_s).toString();
        const Field* field = type.field(columnName(role));
        const bool number =
            field && (field->kind == Kind::Integer || field->kind == Kind::Real || field->kind == Kind::Money);
        sheet.columns << ListSheet::Column{title.isEmpty() ? columnTitle(type, role) : title,
                                           std::max(40, map.value(u"width"_s, 100).toInt()), number};
    }
    return sheet;
}

QStringList ListExporter::cells(const RecordRow& row) const {
    QStringList cells;
    cells.reserve(m_names.size());
    for (const QString& name : m_names)
        cells << m_roles.text(row, name, m_model->client()->formats(), m_now);
    return cells;
}

void ListExporter::take(const QList<RecordRow>& rows, qint64 total) {
    if (m_state != Running) return;
    if (!m_model || !m_model->client() || !m_model->client()->isOpen()) return end(Cancelled);
    if (!m_begun) {
        m_begun = true;
        m_total = total;
        if (const auto begun = m_target->begin(sheet(*m_model->listQuery().type)); !begun)
            return end(Failed, begun.error());
    }
    for (const RecordRow& row : rows)
        m_target->add(cells(row));
    m_written += rows.size();
    if (rows.size() == RecordStream::pageRows) {
        Q_EMIT changed();
        if (m_state == Running) m_stream->next();
        return;
    }
    const auto finished = m_target->finish();
    finished ? end(Done) : end(Failed, finished.error());
}

void ListExporter::cancel() {
    if (m_state == Running) end(Cancelled);
}

void ListExporter::end(State state, const QString& errorText) {
    m_state = state;
    m_errorText = errorText;
    m_target.reset();
    // The stream may be the one that is calling.
    if (m_stream) m_stream.release()->deleteLater();
    Q_EMIT changed();
    if (state == Done) Q_EMIT finished(m_file);
    if (state == Failed) Q_EMIT failed(errorText);
}

QString ListExporter::suggestedName() const {
    Client* client = m_model ? m_model->client() : nullptr;
    if (!client) return {};
    const RecordType* type = client->registry().record(m_model->collection());
    const QString title = !m_title.isEmpty() ? m_title
                          : type             ? QCoreApplication::translate("records", type->label())
                                             : QString();
    return title + u' ' + client->now().in(client->formats().home()).toString(u"yyyy-MM-dd HHmm"_s);
}

} // namespace autospace
