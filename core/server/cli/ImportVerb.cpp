// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/cli/Console.h"
#include "core/server/cli/Program.h"
#include "core/server/CoreApp.h"
#include "core/server/import/GarageImport.h"
#include "core/server/writer/InlineWriter.h"

namespace autospace {

using namespace Qt::StringLiterals;

static constexpr char usage[] = "garages FILE.geojson --org ID|NAME [--verified]";

int Program::importGarages() {
    const QString organization = m_line.flags.value(u"org"_s);
    if (m_line.operands.size() != 2 || m_line.operands.first() != u"garages" || organization.isEmpty())
        return wrongOperands(usage);
    auto config = configure();
    if (!config) return config.error();
    // The file first: a broken one changes nothing, not even the database's shape.
    const auto file = GeoJsonFile::read(m_line.operands.last());
    if (!file) return fail(file.error());
    auto store = openMigrated(*config);
    if (!store) return store.error();
    InlineWriter writer(**store);
    RandomIds ids(m_clock, m_random);
    const auto report = GarageImport(writer, m_clock, ids).run(*file, {organization, m_line.has(u"verified"_s)});
    if (!report) return fail(report.error());
    for (const QString& line : report->text())
        Console::out(line);
    return 0;
}

} // namespace autospace
