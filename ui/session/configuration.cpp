// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/configuration.h"

#include "documents/textfile.h"
#include "session/filepath.h"
#include "session/owncatalogue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace evenhost::session {

using namespace Qt::StringLiterals;

base::Result<importers::ImportedCard> readConfiguration(const QString& path, base::Date today)
{
    const auto file = documents::readTextFile(toPath(path), importers::maximumConfigBytes);
    if (!file)
        return file.error();
    std::string quantisation;
    const QString name = QFileInfo(path).fileName();
    if (name.endsWith(u"config.json"_s)) {
        const QString beside =
            QFileInfo(path).dir().filePath(name.chopped(u"config.json"_s.size()) + u"hf_quant_config.json"_s);
        if (QFileInfo::exists(beside)) {
            const auto second = documents::readTextFile(toPath(beside), importers::maximumConfigBytes);
            if (!second)
                return second.error();
            quantisation = second->text;
        }
    }
    auto imported = importers::cardFromConfig(file->text, path.toStdString(), quantisation);
    if (!imported)
        return imported.error();
    catalogue::ModelCard& card = imported->card;
    card.id = freeId(card.id, {});
    if (card.name.empty())
        card.name = card.id;
    for (base::Provenance* provenance : {&card.provenance, &card.parameters.provenance}) {
        if (provenance->date.empty())
            provenance->date = base::isoDate(today);
    }
    return imported;
}

} // namespace evenhost::session
