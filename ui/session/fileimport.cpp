// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/fileimport.h"

#include "documents/cataloguefile.h"
#include "documents/format.h"
#include "documents/guardedyaml.h"
#include "documents/node.h"
#include "documents/textfile.h"
#include "importers/pricelist.h"
#include "importers/pricetable.h"
#include "session/cardcheck.h"
#include "session/configuration.h"
#include "session/filepath.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace evenhost::session {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

bool isConfiguration(const QString& name)
{
    return name.endsWith(u"config.json"_s) || name.endsWith(u"params.json"_s);
}

Result<FileImport> fromConfiguration(const QString& path, base::Date today)
{
    auto read = readConfiguration(path, today);
    if (!read)
        return read.error();
    FileImport import;
    // A card nobody could compute with is no card: say why instead.
    if (base::Findings wrong = checkCard(read->card); base::hasErrors(wrong)) {
        for (base::Finding& finding : wrong)
            finding.place = {path.toStdString(), 0, 0};
        wrong.insert(wrong.begin(), read->findings.begin(), read->findings.end());
        return wrong;
    }
    import.contents.models.push_back(std::move(read->card));
    import.notes = std::move(read->findings);
    return import;
}

Result<FileImport> fromPriceList(const QString& path, base::Date today)
{
    const std::string name = path.toStdString();
    const auto file = documents::readTextFile(toPath(path), importers::largestPriceList);
    if (!file)
        return file.error();
    auto list = importers::readPriceList(file->text, name, base::isoDate(today));
    if (!list)
        return list.error();
    FileImport import;
    import.contents.managed = std::move(list->offers);
    import.notes = std::move(list->findings);
    import.skipped = list->skipped;
    return import;
}

Result<FileImport> fromTable(const QString& path, base::Date today)
{
    const std::string name = path.toStdString();
    const auto file = documents::readTextFile(toPath(path));
    if (!file)
        return file.error();
    auto offers = importers::readPriceTable(file->text, name, base::isoDate(today));
    if (!offers)
        return offers.error();
    base::Findings findings;
    for (const catalogue::ManagedOffer& offer : *offers) {
        for (base::Finding& finding : checkOffer(offer)) {
            finding.place = {name, 0, 0};
            findings.push_back(std::move(finding));
        }
    }
    if (base::hasErrors(findings))
        return findings;
    FileImport import;
    import.contents.managed = std::move(*offers);
    return import;
}

/// Offers may run on accelerators of the same file, of the plan or of the catalogue.
base::Findings unknownAccelerators(const catalogue::Catalogue& contents, const documents::OfferPlaces& places,
                                   const plan::Plan& plan, const catalogue::Catalogue& catalogue)
{
    catalogue::Catalogue whole;
    whole.hosting = contents.hosting;
    whole.accelerators = contents.accelerators;
    for (const auto* list : {&plan.own.accelerators, &catalogue.accelerators}) {
        for (const catalogue::Accelerator& known : *list) {
            if (std::ranges::find(whole.accelerators, known.id, &catalogue::Accelerator::id)
                == whole.accelerators.end())
                whole.accelerators.push_back(known);
        }
    }
    whole.sort();
    return documents::checkReferences(whole, places);
}

Result<FileImport> fromYaml(const QString& path, const plan::Plan& plan, const catalogue::Catalogue& catalogue)
{
    const std::string name = path.toStdString();
    const auto file = documents::readTextFile(toPath(path));
    if (!file)
        return file.error();
    auto root = documents::readYaml(file->text, name);
    if (!root)
        return root.error();
    const auto kind = documents::kindOf(*root, name);
    if (!kind)
        return kind.error();
    FileImport import;
    if (*kind == "plan") {
        import.isPlan = true;
        return import;
    }
    documents::OfferPlaces places;
    documents::addOfferPlaces(places, *root, name);
    auto contents = documents::catalogueFrom(std::move(*root), name);
    if (!contents)
        return contents.error();
    import.contents = std::move(*contents);
    if (base::Findings unknown = unknownAccelerators(import.contents, places, plan, catalogue);
        base::hasErrors(unknown))
        return unknown;
    return import;
}

template <class Record>
void addRows(std::vector<ImportRow>& rows, ImportRow::Kind kind, const std::vector<Record>& added,
             const std::vector<Record>& own, const std::vector<Record>& built)
{
    using Effect = ImportRow::Effect;
    for (std::size_t i = 0; i < added.size(); ++i) {
        const Record& record = added[i];
        const auto mine = std::ranges::find(own, record.id, &Record::id);
        const auto known = std::ranges::find(built, record.id, &Record::id);
        Effect effect = Effect::Adds;
        if (mine != own.end())
            effect = *mine == record ? Effect::Nothing : Effect::ReplacesOwn;
        else if (known != built.end())
            effect = *known == record ? Effect::Nothing : Effect::ReplacesCatalogue;
        rows.push_back({kind, effect, record.id, i});
    }
}

template <class Record>
void putIn(std::vector<Record>& own, const Record& record)
{
    const auto found = std::ranges::find(own, record.id, &Record::id);
    if (found == own.end())
        own.push_back(record);
    else
        *found = record;
}

} // namespace

Result<FileImport> readForImport(const QString& path, const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                 base::Date today)
{
    const QString name = QFileInfo(path).fileName().toLower();
    if (isConfiguration(name))
        return fromConfiguration(path, today);
    if (name.endsWith(u".json"_s) || name.endsWith(u".toml"_s))
        return fromPriceList(path, today);
    if (name.endsWith(u".csv"_s) || name.endsWith(u".tsv"_s))
        return fromTable(path, today);
    return fromYaml(path, plan, catalogue);
}

std::vector<ImportRow> importRows(const FileImport& import, const plan::Plan& plan,
                                  const catalogue::Catalogue& catalogue)
{
    std::vector<ImportRow> rows;
    using Kind = ImportRow::Kind;
    addRows(rows, Kind::Model, import.contents.models, plan.own.models, catalogue.models);
    addRows(rows, Kind::Accelerator, import.contents.accelerators, plan.own.accelerators, catalogue.accelerators);
    addRows(rows, Kind::Hosting, import.contents.hosting, plan.own.hosting, catalogue.hosting);
    addRows(rows, Kind::Managed, import.contents.managed, plan.own.managed, catalogue.managed);
    return rows;
}

void takeIn(plan::Plan& plan, const FileImport& import, const std::vector<ImportRow>& rows)
{
    for (const ImportRow& row : rows) {
        switch (row.kind) {
        case ImportRow::Kind::Model:
            putIn(plan.own.models, import.contents.models[row.index]);
            break;
        case ImportRow::Kind::Accelerator:
            putIn(plan.own.accelerators, import.contents.accelerators[row.index]);
            break;
        case ImportRow::Kind::Hosting:
            putIn(plan.own.hosting, import.contents.hosting[row.index]);
            break;
        case ImportRow::Kind::Managed:
            putIn(plan.own.managed, import.contents.managed[row.index]);
            break;
        }
    }
}

} // namespace evenhost::session
