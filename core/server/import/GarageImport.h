// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/import/GarageReader.h"
#include "core/server/work/RandomIds.h"
#include "core/server/writer/Writer.h"

namespace autospace {

// Takes the garages of a file over into an organization, with one floor and a slot for each of "total". All of them or
// none, in one transaction. A garage that an earlier import brought (by external_ref) is left alone, whatever became of
// it since, so that a second import changes nothing. New garages wait for verification; as verified they come only on
// demand, and never when their place is a guess.
class GarageImport {
public:
    struct Wish {
        QString organization; // id or name
        bool verified = false;
    };

    GarageImport(Writer& writer, const Clock& clock, RandomIds& ids) : m_writer(writer), m_clock(clock), m_ids(ids) {}

    // Error: a sentence for a person; nothing was changed then.
    [[nodiscard]] std::expected<ImportReport, QString> run(const GeoJsonFile& file, const Wish& wish);

private:
    using Records = QList<std::shared_ptr<Record>>;
    [[nodiscard]] static std::expected<std::shared_ptr<const Organization>, QString>
    organization(const StoreSession& session, const QString& idOrName);
    // The garages that are not there yet, as records; the report says what becomes of each.
    [[nodiscard]] std::expected<Records, QString> newRecords(const StoreSession& session,
                                                             const Organization& organization,
                                                             const GeoJsonFile& file, bool verified,
                                                             ImportReport& report);
    void addGarage(Records& records, const GarageReader::Garage& garage, bool verified);
    // What the field tables and the rules have against the record; empty when nothing.
    [[nodiscard]] static QString faults(const Location& location);

    Writer& m_writer;
    const Clock& m_clock;
    RandomIds& m_ids;
};

} // namespace autospace
