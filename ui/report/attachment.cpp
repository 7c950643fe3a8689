// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/attachment.h"

#include "documents/textfile.h"

// We use the pointers that come with the language: silence the note about the older ones.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <stdexcept>

namespace evenhost::report {

namespace {

/// Keeps what comes through, up to the size of the largest plan: a small stream can unpack to gigabytes.
class Kept : public Pipeline
{
public:
    Kept() : Pipeline("attachment", nullptr) {}

    void write(const unsigned char* data, std::size_t size) override
    {
        if (m_text.size() + size > documents::maximumFileBytes)
            throw std::length_error("larger than any plan");
        m_text.append(reinterpret_cast<const char*>(data), size);
    }
    void finish() override {}

    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

bool isPlan(const std::string& text)
{
    const std::string start = text.substr(0, 2000);
    return start.find("evenhost:") != std::string::npos && start.find("kind: plan") != std::string::npos;
}

} // namespace

std::optional<std::string> attachedPlan(const QByteArray& pdf)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        for (const auto& [name, file] : QPDFEmbeddedFileDocumentHelper(document).getEmbeddedFiles()) {
            QPDFObjectHandle stream = file->getEmbeddedFileStream();
            Kept kept;
            if (stream.isStream() && stream.pipeStreamData(&kept, 0, qpdf_dl_generalized) && isPlan(kept.text()))
                return kept.text();
        }
    } catch (const std::exception&) {
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace evenhost::report
