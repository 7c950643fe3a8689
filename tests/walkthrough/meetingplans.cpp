// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/meetingplans.h"

#include "documents/builtincatalogue.h"
#include "documents/planfile.h"
#include "walkthrough/content.h"

#include <QFile>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

std::shared_ptr<const catalogue::Catalogue> builtIn()
{
    static const auto made = std::make_shared<const catalogue::Catalogue>(documents::builtInCatalogue());
    return made;
}

plan::Plan examplePlan(const QString& name)
{
    QFile file(u"" EVENHOST_SOURCE_DIR "/resources/examples/"_s + name + u".evenhost.yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(file.fileName()));
    auto plan = documents::readPlan(file.readAll().toStdString(), name.toStdString(), *builtIn());
    if (!plan)
        qFatal("%s is not a plan: %s", qPrintable(name), plan.error().front().code.c_str());
    return std::move(plan).value().plan;
}

PageInput examplePages(const QString& name)
{
    const plan::Plan plan = examplePlan(name);
    auto input = pageInput(plan, builtIn(), {}, base::dateFromIso(plan.date).value(), models::Format());
    if (!input)
        qFatal("%s cannot be evaluated: %s", qPrintable(name), input.error().front().code.c_str());
    return std::move(input).value();
}

} // namespace evenhost::walkthrough
