/** What a sentence needs, by name, numbers already written as texts; "" where there is none. */
export type Said = Readonly<Record<string, string | undefined>>;

const quoted = (text: string | undefined): string => (text ? `“${text}”` : "(tanpa tulisan)");
const named = (name: string | undefined): string => (name ? name : "pegawai tanpa nama");

/** Periksa: what is wrong with the cascading tree, why it matters, and what mends it. */
export const audit = {
  title: "Pohon kinerja",
  none: "Tidak ada yang keliru pada pohon kinerja.",
  summary: (faults: string, hints: string) => `${faults} hal perlu diperbaiki, ${hints} saran.`,
  fixAll: (count: string) => `Perbaiki yang jawabannya hanya satu (${count})`,
  fixAllHint: "Hanya yang sudah pasti menurut isi buku kerja ini, dan tidak ada isian yang hilang.",
  hints: "Saran, bukan ketentuan",
  hintsWhy: "Peraturan tidak mewajibkannya. Pakailah bila membantu.",
  group: (title: string, count: string) => `${title} (${count})`,
  where: (sheet: string, column: string, row: string) => `${sheet}, baris ${row}, kolom ${column}`,
  open: "Buka selnya",
  agreed: "SKP-nya sudah ditetapkan: sepakati perubahannya dengan pejabat penilai lebih dulu.",
  compare: "Cari rencana yang mirip",
  compareWhy: "Membandingkan bunyi rencana di bawah induk yang sama, atau di unit yang sama.",
  comparing: (pairs: string) => `Membandingkan… ${pairs} pasang`,
  compared: (pairs: string, found: string) => `${pairs} pasang dibandingkan, ${found} mirip.`,
  groups: {
    duplicateId: {
      title: "Beri kode sendiri",
      why: "Kode yang dipakai beberapa baris membuat induk dan indikatornya tidak jelas milik siapa. Baris yang kemudian diberi kode baru; pilih ikut siapa yang menunjuk kode itu.",
    },
    sameNip: {
      title: "Pastikan pemilik NIP",
      why: "Satu NIP milik satu orang. Orang yang sama dengan dua jabatan cukup satu baris pegawai dengan dua SKP.",
    },
    ownParent: {
      title: "Lepaskan dari dirinya sendiri",
      why: "Rencana yang menginduk pada dirinya sendiri tidak pernah sampai ke pimpinan.",
    },
    cycle: {
      title: "Buka lingkarannya",
      why: "Rencana yang saling menginduk berputar tidak berujung pada rencana pimpinan. Lepaskan salah satu.",
    },
    missingParent: {
      title: "Pilih induk yang ada",
      why: "Induknya tidak ada lagi, sehingga rencana ini terputus dari rencana pimpinan.",
    },
    ownerNobody: {
      title: "Pilih SKP pemiliknya",
      why: "Rencana tanpa pemilik tidak masuk SKP siapa pun dan tidak dinilai.",
    },
    planOfNobody: {
      title: "Pilih pegawai pemilik SKP",
      why: "SKP yang pegawainya tidak ada di lembar Pegawai tidak dapat dinilai.",
    },
    ownerLeft: {
      title: "Alihkan yang ditinggalkan",
      why: "Pemiliknya sudah pensiun atau pindah, tetapi SKP-nya masih berjalan sehingga rencananya tidak ada yang mengerjakan.",
    },
    missingAssessor: {
      title: "Pilih atasan yang ada",
      why: "Daftar menyebut atasan yang tidak ada di lembar Pegawai, sehingga SKP ini tidak ada yang menilai.",
    },
    ownAssessor: {
      title: "Pilih atasan selain diri sendiri",
      why: "Pejabat penilai adalah atasan langsung; tidak ada yang menilai dirinya sendiri.",
    },
    assessorCycle: {
      title: "Buka lingkaran penilai",
      why: "Pegawai yang saling menilai secara berputar tidak punya pimpinan puncak.",
    },
    foreignParent: {
      title: "Sebutkan siapa yang menugaskan, atau pindahkan",
      why: "Induk rencana biasanya milik pejabat penilai. Lintas unit boleh, asal Penugasan Dari menyebut siapa yang menugaskan.",
    },
    lowAssessor: {
      title: "Isi Dasar Pendelegasian",
      why: "Pejabat penilai paling rendah pejabat pengawas, atau pejabat lain yang diberi pendelegasian kewenangan (PermenPANRB 6/2022).",
    },
    withoutResult: {
      title: "Susun rencananya",
      why: "Setiap pegawai mempunyai SKP dengan rencana hasil kerja.",
    },
    withoutIndicator: {
      title: "Tambahkan indikator",
      why: "Setiap rencana hasil kerja memerlukan ukuran keberhasilan dan target.",
    },
    indicatorAlone: {
      title: "Hubungkan indikator ke rencananya",
      why: "Indikator yang rencananya tidak ada tidak tampil di SKP mana pun.",
    },
    aspectOutside: {
      title: "Pilih salah satu dari empat aspek",
      why: "Aspek indikator hanya Kuantitas, Kualitas, Waktu, atau Biaya. Selama belum dipilih, isinya dianggap kosong.",
    },
    levelSkipped: {
      title: "Hubungkan lewat pejabat penilai",
      why: "Rencana ini langsung menginduk ke atasan pejabat penilainya, sehingga pejabat penilai sendiri terlewati.",
    },
    uncarried: {
      title: "Bagikan kepada bawahan",
      why: "Rencana pimpinan yang tidak diteruskan siapa pun dikerjakan sendiri atau terlupa.",
    },
    noContract: {
      title: "Sebutkan perjanjian kerjanya",
      why: "Rencana PPPK juga memperhatikan perjanjian kerja. Sebutkan di kolom Acuan salah satu rencananya.",
    },
    nearDuplicate: {
      title: "Satukan yang sama",
      why: "Rencana yang sama dengan tulisan berbeda terhitung sebagai dua rencana.",
    },
    noTarget: { title: "Isi target", why: "Tanpa target, capaian tidak dapat dihitung." },
    noMeasure: {
      title: "Sebutkan satuannya",
      why: "Angka tanpa satuan, atau kalimat panjang, sulit diukur (SMART: terukur).",
    },
    noTime: {
      title: "Sebutkan waktunya",
      why: "Tidak ada aspek Waktu, dan tulisannya tidak menyebut kapan selesai (SMART: berbatas waktu).",
    },
  },
  say: {
    duplicateId: ({ id, jumlah, rencana }: Said) =>
      `Kode ${id} dipakai ${jumlah} baris, antara lain ${quoted(rencana)}.`,
    sameNip: ({ nip, jumlah, nama }: Said) => `NIP ${nip} dipakai ${jumlah} pegawai: ${nama}.`,
    ownerLeft: ({ nama, jabatan, tanggal, jumlah }: Said) =>
      `${named(nama)}${jabatan ? ` (${jabatan})` : ""} tidak lagi bertugas sejak ${tanggal}; ${jumlah} rencananya masih berlaku.`,
    ownParent: ({ rencana }: Said) => `${quoted(rencana)} menginduk pada dirinya sendiri.`,
    cycle: ({ jumlah, anggota }: Said) => `${jumlah} rencana berputar: ${anggota}.`,
    missingParent: ({ rencana, induk, lama }: Said) =>
      lama
        ? `${quoted(rencana)}: induknya, ${quoted(lama)}, sudah diganti atau dibatalkan.`
        : `${quoted(rencana)}: induk ${induk} tidak ada.`,
    ownerNobody: ({ rencana, milik }: Said) =>
      milik ? `${quoted(rencana)}: SKP ${milik} tidak ada.` : `${quoted(rencana)} belum punya pemilik.`,
    planOfNobody: ({ jabatan, milik }: Said) =>
      milik
        ? `SKP ${quoted(jabatan)}: pegawai ${milik} tidak ada di lembar Pegawai.`
        : `SKP ${quoted(jabatan)} belum punya pegawai.`,
    missingAssessor: ({ nama, jabatan, induk }: Said) =>
      `${named(nama)}${jabatan ? ` (${jabatan})` : ""}: atasan “${induk}” tidak ada di lembar Pegawai.`,
    ownAssessor: ({ nama, jabatan }: Said) =>
      `${named(nama)}${jabatan ? ` (${jabatan})` : ""} tercatat sebagai atasan dirinya sendiri.`,
    assessorCycle: ({ jumlah, anggota }: Said) => `${jumlah} pegawai saling menilai: ${anggota}.`,
    foreignParent: ({ rencana, nama, induk, pemilikInduk, penilai }: Said) =>
      `${quoted(rencana)} (${named(nama)}) menginduk ke ${quoted(induk)} milik ${named(pemilikInduk)}, padahal penilainya ${named(penilai)}.`,
    lowAssessor: ({ nama, penilai }: Said) =>
      `${named(nama)} dinilai ${named(penilai)}, yang jabatannya di bawah pengawas, tanpa dasar pendelegasian.`,
    withoutResult: ({ nama, skp }: Said) =>
      skp === "1"
        ? `SKP ${named(nama)} belum berisi rencana hasil kerja.`
        : `${named(nama)} belum punya SKP.`,
    withoutIndicator: ({ rencana, nama }: Said) =>
      `${quoted(rencana)} (${named(nama)}) belum punya indikator.`,
    indicatorAlone: ({ indikator, milik }: Said) =>
      milik
        ? `Indikator ${quoted(indikator)}: rencana ${milik} tidak ada.`
        : `Indikator ${quoted(indikator)} tidak punya rencana.`,
    aspectOutside: ({ nilai, mirip, indikator }: Said) =>
      `Aspek “${nilai}” pada ${quoted(indikator)} bukan salah satu dari empat.${mirip ? ` Mungkin maksudnya ${mirip}.` : ""}`,
    levelSkipped: ({ rencana, nama, induk, pemilikInduk, penilai }: Said) =>
      `${quoted(rencana)} (${named(nama)}) menginduk ke ${quoted(induk)} milik ${named(pemilikInduk)}, atasan ${named(penilai)}.`,
    uncarried: ({ rencana, nama, indikator, sisa }: Said) =>
      indikator
        ? `${quoted(rencana)} (${named(nama)}): ${sisa} indikator belum diteruskan, yaitu ${indikator}.`
        : `${quoted(rencana)} (${named(nama)}) belum diteruskan bawahan mana pun.`,
    noContract: ({ nama }: Said) =>
      `Belum ada rencana ${named(nama)} (PPPK) yang mengacu pada perjanjian kerja.`,
    nearDuplicate: ({ rencana, lain, skor, berikut }: Said) =>
      rencana === lain
        ? `${quoted(rencana)} tertulis dua kali dalam satu SKP.`
        : `${quoted(rencana)} mirip ${quoted(lain)} (${skor}${berikut ? `; berikutnya ${berikut}` : ""}).`,
    noTarget: ({ indikator }: Said) => `${quoted(indikator)} belum punya target.`,
    noMeasure: ({ indikator, target }: Said) =>
      `Target “${target}” pada ${quoted(indikator)} belum menyebut satuan yang dapat diukur.`,
    noTime: ({ rencana }: Said) => `${quoted(rencana)} belum menyebut waktu.`,
  },
  mends: {
    hang: ({ rencana, indikator, nama }: Said) =>
      `Pindahkan ke ${quoted(indikator ? indikator : rencana)}${nama ? ` milik ${nama}` : ""}`,
    detach: ({ rencana }: Said) => (rencana ? `Lepaskan ${quoted(rencana)}` : "Lepaskan dari induknya"),
    clearSecond: (_: Said) => "Kosongkan induk kedua",
    clearIndicator: (_: Said) => "Kosongkan indikator induk",
    sayAssigned: ({ nama }: Said) => `Ditugaskan oleh ${named(nama)}`,
    giveAssessor: ({ nama, jabatan }: Said) => `${named(nama)}${jabatan ? `, ${jabatan}` : ""}`,
    clearAssessor: ({ nama }: Said) =>
      nama ? `Kosongkan penilai ${nama}` : "Tanpa penilai di sini (puncak)",
    sameDelegation: ({ dasar }: Said) => `Isi ${quoted(dasar)}`,
    giveOwner: ({ nama }: Said) => `Milik ${named(nama)}`,
    cancelIndicator: (_: Said) => "Batalkan indikator ini",
    removeCopy: (_: Said) => "Hapus salinannya",
    reword: ({ rencana }: Said) => `Samakan menjadi ${quoted(rencana)}`,
    newIds: ({ jumlah, ikut, nama }: Said) =>
      nama === "0"
        ? `Beri ${jumlah} baris berikutnya kode baru`
        : ikut === "0"
          ? `Kode baru untuk ${jumlah} baris berikutnya; ${nama} isian yang menunjuknya tetap di baris pertama`
          : `Kode baru untuk baris kedua; ${ikut} isian yang menunjuknya ikut pindah`,
    joinPeople: ({ nama }: Said) => `Satukan menjadi satu pegawai: ${named(nama)}`,
    keepNip: ({ nama, jabatan }: Said) =>
      `NIP ini milik ${named(nama)}${jabatan ? ` (${jabatan})` : ""}; kosongkan di yang lain`,
    endPlan: ({ tanggal }: Said) => `SKP berakhir ${tanggal}`,
    giveResults: ({ nama }: Said) => `Alihkan rencananya ke ${named(nama)}`,
    setAspect: ({ aspek }: Said) => `Jadikan ${aspek}`,
  },
  people: {
    top: (count: string) => `${count} di puncak`,
    missing: (count: string) => `${count} atasannya tidak ada`,
    own: (count: string) => `${count} atasannya diri sendiri`,
    circle: (count: string) => `${count} berputar`,
    depth: (count: string) => `${count} tingkat`,
  },
  choose: {
    other: "Pilih atasan lain…",
    all: "Pilih atasan untuk semua…",
    search: "Cari nama, NIP, jabatan, atau unit",
    hint: "Bawahannya sendiri tidak ditawarkan.",
    none: "Tidak ada pegawai yang cocok.",
    more: (count: string) => `${count} lainnya: persempit pencarian.`,
    proposed: "Usul:",
    close: "Tutup daftar",
    sameAssessor: (count: string, written: string) =>
      `${count} pegawai menyebut atasan yang sama, “${written}”: pilih satu untuk semua.`,
  },
};
